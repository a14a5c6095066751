/** Names in a language that the engine can't read: those alone that mean one well-known place wherever they stand. */
import { normalise } from '../../gazetteer/normalise.ts';
import type { Found } from '../../gazetteer/types.ts';
import type { PlaceName } from '../places/find-places.ts';
import { knownNames, type Known } from '../places/known-names.ts';
import type { ArticleParagraph } from '../text/article.ts';
import { wordsOf } from '../text/words.ts';

/** Steps of prominence: cities of a million people, and countries. */
const WELL_KNOWN = 65;
/** Shorter ones are words too often. */
const SHORTEST = 4;

/** Exact names, and none that stands beside another capital: "Paris Hilton". */
export function otherNames(paragraphs: readonly ArticleParagraph[], known: Known): PlaceName[] {
  return paragraphs.flatMap(({ sentences }) => sentences).flatMap(({ tokens }, sentence) => {
    const words = wordsOf(tokens);
    const texts = words.map(({ text }) => text);
    const names = knownNames(texts, known).filter(({ places }) => isSafe(places));
    const isName = (i: number) => names.some(({ at, count }) => i >= at && i < at + count);
    const isAlone = ({ at, count }: { at: number; count: number }) => [at - 1, at + count]
      .every((i) => isName(i) || !/^\p{Lu}/u.test(texts[i] ?? ''));
    return names.filter(isAlone).map(({ at, count }): PlaceName => ({
      start: words[at]!.start, end: words[at + count - 1]!.end, sentence, isInside: false,
      words: texts.slice(at, at + count).join(' '),
    }));
  });
}

function isSafe([best]: readonly Found[]): boolean {
  if (best?.as !== 'name' || best.prominence < WELL_KNOWN || best.matched.length < SHORTEST) return false;
  return Object.values(best.names).some((name) => normalise(name) === normalise(best.matched));
}
