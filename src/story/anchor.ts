/** Exact words in a text. There is no fuzzy matching: a quotation on the wrong words is worse than none. */

/** Words to be found; `prefix` and `suffix` are the text just before and after them. */
export interface Words {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** A stretch of one paragraph: `start` inclusive, `end` exclusive, in UTF-16 code units; paragraphs count from 0. */
export interface Span {
  paragraph: number;
  start: number;
  end: number;
}

/** What is asked for once is not counted further: words may match everywhere. */
const MOST_COUNTED = 100;

/**
 * The spans of `words` that lie wholly inside one of `within`, with their prefix before and their suffix behind: as
 * whole words if they do so anywhere, else inside others ("Russia" in "Russian"). About a hundred are looked at.
 */
export function occurrencesWithin(paragraphs: readonly string[], within: readonly Span[], words: Words): Span[] {
  const { exact, prefix = '', suffix = '' } = words;
  const spans = new Map<string, Span>();
  for (const { paragraph, start, end } of within) {
    const from = Math.max(0, start - prefix.length);
    for (const at of occurrences((paragraphs[paragraph] ?? '').slice(from, end + suffix.length), words)) {
      const span = { paragraph, start: from + at, end: from + at + exact.length };
      spans.set(`${paragraph}:${span.start}`, span);
    }
    if (spans.size >= MOST_COUNTED) break;
  }
  const found = [...spans.values()];
  const whole = found.length < 2 ? [] : found.filter((span) =>
    isWhole(paragraphs[span.paragraph] ?? '', span.start, span.end));
  return whole.length > 0 ? whole : found;
}

/** Where in `text` the words stand, with their prefix before and their suffix behind; a hundred at most. */
export function occurrences(text: string, { exact, prefix = '', suffix = '' }: Words): number[] {
  const found: number[] = [];
  if (exact === '') return found;
  const all = prefix + exact + suffix;
  for (let at = text.indexOf(all); at >= 0 && found.length < MOST_COUNTED; at = text.indexOf(all, at + 1))
    found.push(at + prefix.length);
  return found;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Scripts without spaces between words: nobody can tell where one ends. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmr}\p{Script=Mymr}]/u;
/** Korean sets its particles behind a word without a space: 북한은 is 북한 as well. */
const HANGUL = /\p{Script=Hang}/u;

function isWhole(text: string, start: number, end: number): boolean {
  if (isInsideWord(lastOf(text.slice(Math.max(0, start - 2), start)), firstOf(text, start))) return false;
  const [last, behind] = [lastOf(text.slice(Math.max(start, end - 2), end)), firstOf(text, end)];
  return !isInsideWord(last, behind) || (HANGUL.test(last) && HANGUL.test(behind));
}

const isInsideWord = (left: string, right: string) =>
  LETTER.test(left) && LETTER.test(right) && !UNSPACED.test(left) && !UNSPACED.test(right);
const firstOf = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 0x20);
const lastOf = (text: string) => /.$/su.exec(text)?.[0] ?? '';
