/** The words of a translated text that name a place: a translation brings no marks, and languages inflect names. */

/** Half-open, in UTF-16 code units. */
export interface Found { start: number; end: number }

/** Of a word at least so much stays when it is inflected, or made into an adjective: "Москва", "московський". */
const STEM = 5 / 8;
const SHORTEST = 4;
/** A text may begin many words alike: so many of them are looked at for each name. */
const MOST = 200;

const WORD = /[\p{L}\p{M}\p{N}’'-]+/gu;
const fold = (word: string) => word.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
const stemLength = (word: string) => Math.min(word.length, Math.max(SHORTEST, Math.ceil(word.length * STEM)));

/** How many letters two words begin with in common. */
function shared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/**
 * A search in that text for where it names a place: the words that have most in common with its name, in one piece
 * ("Північної Кореї") or as one compound ("північнокорейські"); undefined where it does not.
 */
export function nameSearch(text: string): (name: string) => Found | undefined {
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) =>
    ({ word: fold(word), start: index, end: index + word.length }));
  const byBeginning = new Map<string, number[]>();
  words.forEach(({ word }, i) => {
    for (let length = 1; length <= Math.min(SHORTEST, word.length); length += 1) {
      const alike = byBeginning.get(word.slice(0, length)) ?? [];
      if (alike.length < MOST) alike.push(i);
      byBeginning.set(word.slice(0, length), alike);
    }
  });
  return (name) => {
    // In brackets stands what tells it from another of its name.
    const wanted = Array.from(fold(name.replace(/ \([^()]*\)$/, '')).matchAll(WORD), ([word]) => word);
    const [first = '', ...rest] = wanted;
    let best: Found & { score: number } | undefined;
    for (const i of byBeginning.get(first.slice(0, SHORTEST)) ?? []) {
      const [begin, last] = [words[i], words[i + rest.length]];
      if (!begin || shared(begin.word, first) < stemLength(first)) continue;
      const isCompound = rest.length > 0
        && rest.every((one) => begin.word.includes(one.slice(0, stemLength(one)), stemLength(first)));
      const isWhole = rest.every((one, j) => shared(words[i + 1 + j]?.word ?? '', one) >= stemLength(one));
      const end = isCompound ? begin.end : last?.end;
      const score = wanted.reduce((sum, one, j) => sum + shared(words[i + j]?.word ?? '', one), 0);
      if (end !== undefined && (isCompound || isWhole) && score > (best?.score ?? 0))
        best = { start: begin.start, end, score };
    }
    return best && { start: best.start, end: best.end };
  };
}
