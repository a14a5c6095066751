/** Why words are not found: what stands in the text instead, and the first character that differs. */
import { occurrencesWithin, type Span, type Words } from './anchor.ts';
import { describeCharacter } from './characters.ts';
import { shown } from './problem.ts';

/** Where words are looked for: the article, and the spans in it that count. */
export interface Haystack { paragraphs: readonly string[]; within: readonly Span[] }

/** Fewer letters in common than this are no likeness. */
const LEAST_ALIKE = 4;

/** What stands in the text in place of the words, as the end of a sentence; empty where nothing is like them. */
export function explainMissing({ paragraphs, within }: Haystack, words: Words): string {
  if (occurrencesWithin(paragraphs, within, { exact: words.exact }).length > 0)
    return ', though they are there with another prefix or suffix';
  const everywhere = paragraphs.map((text, paragraph) => ({ paragraph, start: 0, end: text.length }));
  const outside = occurrencesWithin(paragraphs, everywhere, words)[0];
  if (outside) return `, though they are in paragraph ${outside.paragraph + 1}`;
  const like = nearestIn(paragraphs, within, words.exact);
  if (!like) return '';
  const text = paragraphs[like.paragraph] ?? '';
  return `; the nearest are ${shown(text.slice(like.start, like.end).trim())}${difference(text, like, words.exact)}`;
}

function difference(text: string, { paragraph, start }: Span, exact: string): string {
  let same = 0;
  while (same < exact.length && text[start + same] === exact[same]) same += 1;
  if (same === 0 || same === exact.length) return '';
  // Half a pair is no character, nor is an accent without its letter.
  while (same > 0 && /^[\udc00-\udfff\p{M}]/u.test(text.slice(start + same))) same -= 1;
  const at = Array.from(text.slice(0, start + same)).length + 1;
  const there = describeCharacter(characterAt(text, start + same));
  const here = describeCharacter(characterAt(exact, same));
  return `, where character ${at} of paragraph ${paragraph + 1} is ${there} and not ${here}`;
}

/** With its accents; a line break of two characters whole; a space for the end. */
const characterAt = (text: string, at: number) => /^(?:\r\n|.\p{M}*)/su.exec(text.slice(at, at + 20))?.[0] ?? ' ';

/** The stretch that is the words but for signs that print alike, else the one that shares most of them at one end. */
function nearestIn(paragraphs: readonly string[], within: readonly Span[], exact: string): Span | undefined {
  const needle = fold(exact).text;
  let best: { common: number; span: Span } | undefined;
  for (const { paragraph, start, end } of within) {
    const { text, at } = fold((paragraphs[paragraph] ?? '').slice(start, end));
    const head = longest(needle.length, (length) => text.indexOf(needle.slice(0, length)));
    const tail = longest(needle.length, (length) => text.indexOf(needle.slice(needle.length - length)));
    const common = Math.max(head.length, tail.length);
    if (common < Math.min(LEAST_ALIKE, needle.length) || common <= (best?.common ?? 0)) continue;
    const last = tail.at + tail.length;
    const [from, to] = head.length >= tail.length
      ? [head.at, head.at + needle.length]
      : [Math.max(0, last - needle.length), last];
    const ends = (index: number) => start + (at[index] ?? end - start);
    best = { common, span: { paragraph, start: ends(from), end: Math.min(end, ends(to)) } };
  }
  return best?.span;
}

/** The longest part that is found, by halving: whatever holds it holds the shorter ones too. */
function longest(most: number, find: (length: number) => number): { length: number; at: number } {
  let best = { length: 0, at: 0 };
  for (let [low, high] = [1, most]; low <= high;) {
    const middle = (low + high) >> 1;
    const at = find(middle);
    if (at < 0) high = middle - 1;
    else [best, low] = [{ length: middle, at }, middle + 1];
  }
  return best;
}

const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛ʼ′]/u, '\''], [/[“”„‟«»″]/u, '"'], [/\p{Zs}/u, ' '], [/[\p{Pd}−]/u, '-'], [/[\p{Cf}\r]/u, ''],
];

/** Signs that print alike made one, case left out; `at`: where in the text each unit of the result comes from. */
function fold(text: string): { text: string; at: readonly number[] } {
  let folded = '';
  const at: number[] = [];
  let index = 0;
  for (const character of text) {
    const sign = ALIKE.find(([pattern]) => pattern.test(character))?.[1] ?? character.normalize('NFD').toLowerCase();
    folded += sign;
    for (let i = 0; i < sign.length; i += 1) at.push(index);
    index += character.length;
  }
  return { text: folded, at };
}
