/** Which of the page's font files a drawing's words need. */
import files from '../../cartography/fonts.json' with { type: 'json' };
import { CUTS, type Drawing, type Mark, type TextMark } from '../draw/primitives.ts';

/** A file of `public/fonts` and the face that it is a part of. */
export interface Face { family: string; weight: number; style: string; format: 'woff2'; file: string }

type Range = readonly [first: number, last: number];
const rangeOf = (text: string): Range => {
  const [first = 0, last = first] = text.replace('U+', '').split('-').map((hex) => Number.parseInt(hex, 16));
  return [first, last];
};

const FACES = files.map(({ family, weight, style, file, unicodeRange }) => {
  const ranges = unicodeRange.map(rangeOf);
  const has = (point: number) => ranges.some(([first, last]) => point >= first && point <= last);
  return {
    cut: `${family} ${weight} ${style}`,
    face: { family, weight, style, format: 'woff2', file } satisfies Face,
    has,
  };
});

/** Words, and what they are set in. */
export type SetWords = Pick<TextMark, 'text' | 'cut'>;

/** The words of a drawing, in its groups too. */
export function textsOf({ marks }: { marks: readonly Mark[] }): TextMark[] {
  return marks.flatMap((mark) => (mark.kind === 'group' ? textsOf(mark) : mark.kind === 'text' ? [mark] : []));
}

/** The cuts that words are set in: their own, and in the same weight the one for what that lacks. */
function cutsOf({ cut }: SetWords): string[] {
  const { family, weight, style } = CUTS[cut];
  return [`${family} ${weight} ${style}`, `Noto Sans KR ${weight} normal`];
}

const pointsOf = (text: string) => Array.from(text, (letter) => letter.codePointAt(0) ?? 0);

/** The files that hold a character of a cut, or in the cut's weight a character that the cut lacks. */
export function facesOf(drawing: Drawing): Face[] {
  const wanted = new Map<string, Set<number>>();
  for (const words of textsOf(drawing)) {
    for (const cut of cutsOf(words)) {
      const points = wanted.get(cut) ?? new Set();
      pointsOf(words.text).forEach((point) => points.add(point));
      wanted.set(cut, points);
    }
  }
  return FACES.filter(({ cut, has }) => [...wanted.get(cut) ?? []].some(has)).map(({ face }) => face);
}

/**
 * The characters that no font has, each once: a PNG and a PDF can't show them, an SVG only in a font that its reader
 * has.
 */
export function lettersWithoutFont(texts: readonly SetWords[]): string[] {
  // Spaces and marks of direction show nothing anyway.
  const lacking = texts.flatMap((words) => pointsOf(words.text.replace(/[\s\p{Cf}]/gu, ''))
    .filter((point) => !FACES.some(({ cut, has }) => cutsOf(words).includes(cut) && has(point))));
  return [...new Set(lacking)].map((point) => String.fromCodePoint(point));
}
