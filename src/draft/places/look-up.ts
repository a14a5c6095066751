/** Asks the gazetteer for all that could be a name in an article. */
import type { Answer } from '../../gazetteer/types.ts';
import { normalise } from '../../gazetteer/normalise.ts';
import { possibleNames, type Known } from './known-names.ts';

/** Names by their key, and a sentence for each part of the gazetteer that could not be read. */
export async function lookUp(
  sentences: Iterable<readonly string[]>,
  candidates: (name: string) => Promise<Answer>,
): Promise<{ known: Known; problems: string[] }> {
  const names = new Map<string, string>();
  for (const words of sentences)
    for (const name of possibleNames(words)) {
      const key = normalise(name);
      if (key !== '' && !names.has(key)) names.set(key, name);
    }
  const problems = new Set<string>();
  const found = await Promise.all(
    [...names].map(async ([key, name]) => {
      const answer = await candidates(name);
      for (const problem of answer.problems) problems.add(problem);
      return [key, answer.places] as const;
    }),
  );
  return { known: new Map(found.filter(([, places]) => places.length > 0)), problems: [...problems] };
}
