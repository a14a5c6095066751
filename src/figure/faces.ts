/** Which of the page's font files a drawing's words need. */
import files from '../theme/fonts.json' with { type: 'json' };
import { CUTS, type Drawing, type Mark } from './marks.ts';

/** A file of `public/fonts` and the face that it is a part of. */
export interface Face { family: string; weight: number; style: string; format: 'woff2'; file: string }

type Range = readonly [first: number, last: number];
const rangeOf = (text: string): Range => {
  const [first = 0, last = first] = text.replace('U+', '').split('-').map((hex) => Number.parseInt(hex, 16));
  return [first, last];
};

/** The files that hold a character of a cut, or in the cut's weight a character that the cut lacks. */
export function facesOf({ marks }: Drawing): Face[] {
  const wanted = new Map<string, Set<number>>();
  const walk = (mark: Mark) => {
    if (mark.kind === 'group') mark.marks.forEach(walk);
    if (mark.kind !== 'text') return;
    const { family, weight, style } = CUTS[mark.cut];
    for (const [one, slant] of [[family, style], ['Noto Sans KR', 'normal']]) {
      const key = `${one} ${weight} ${slant}`;
      const points = wanted.get(key) ?? new Set();
      for (const letter of mark.text) points.add(letter.codePointAt(0) ?? 0);
      wanted.set(key, points);
    }
  };
  marks.forEach(walk);
  return files.flatMap(({ family, weight, style, file, unicodeRange }): Face[] => {
    const ranges = unicodeRange.map(rangeOf);
    const points = wanted.get(`${family} ${weight} ${style}`) ?? new Set<number>();
    const isNeeded = [...points].some((point) => ranges.some(([first, last]) => point >= first && point <= last));
    return isNeeded ? [{ family, weight, style, format: 'woff2', file }] : [];
  });
}
