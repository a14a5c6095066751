/** What editors are told of letters that their figures would lack. */
import { lettersWithoutFont, type SetWords } from '../figure/text/faces.ts';

/** One line that names the letters; none where all have a font. */
export function blankLines(texts: readonly SetWords[]): string[] {
  const letters = lettersWithoutFont(texts);
  if (letters.length === 0) return [];
  const remedy = letters.some((letter) => /\p{Script=Hangul}/u.test(letter))
    ? '; npm run fonts adds the Korean letters of public/stories'
    : '';
  return [`No font has ${letters.join(' ')}: a PNG or PDF leaves them blank, or has boxes instead${remedy}`];
}
