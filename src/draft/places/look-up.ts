/** Asks the gazetteer for many names at once, each once. */
import { normalise } from '../../gazetteer/normalise.ts';
import type { Answer } from '../../gazetteer/types.ts';
import { possibleNames, type Known } from './known-names.ts';

/** Places by the normalised name; names without one are left out. */
export type Ask = (names: Iterable<string>) => Promise<Known>;

/** Names of one text: a million characters of news have half as many. All that is found is kept in memory. */
const MOST = 150_000;

/** @param problems is given a sentence for each part of the gazetteer that could not be read, and for what is cut */
export function asking(
  candidates: (name: string) => Promise<Answer>, problems: Set<string>, most = MOST,
): Ask {
  return async (names) => {
    const byKey = new Map<string, string>();
    for (const name of names) {
      if (byKey.size >= most) {
        problems.add(`Only the first ${most} of what could be names are looked up.`);
        break;
      }
      byKey.set(normalise(name), name);
    }
    byKey.delete('');
    const found = await Promise.all([...byKey].map(async ([key, name]) => {
      const answer = await candidates(name);
      for (const problem of answer.problems) problems.add(problem);
      return [key, answer.places] as const;
    }));
    return new Map(found.filter(([, places]) => places.length > 0));
  };
}

/** All that could be a name in sentences, each a row of words. */
export async function lookUp(
  sentences: readonly (readonly string[])[], candidates: (name: string) => Promise<Answer>, most = MOST,
): Promise<{ known: Known; problems: string[] }> {
  const problems = new Set<string>();
  const known = await asking(candidates, problems, most)(namesIn(sentences));
  return { known, problems: [...problems] };
}

function* namesIn(sentences: readonly (readonly string[])[]): Generator<string> {
  for (const words of sentences) yield* possibleNames(words);
}
