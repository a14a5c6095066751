/** Ids of a draft's records: a name in plain small letters, told apart by a number. */
import { slugOf } from '../../story/slug.ts';

/** Of an id, as the story's schema has it; the rest is for the number. */
const LONGEST = 48;

/**
 * Gives each name an id that no other one has, in the order in which it is asked; `otherwise` is for a name without a
 * Latin letter.
 */
export function idMaker(otherwise: string): (name: string) => string {
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return (name) => {
    const slug = slugOf(name, LONGEST) || otherwise;
    let count = counts.get(slug) ?? 0;
    let id: string;
    do {
      count += 1;
      id = count === 1 ? slug : `${slug}-${count}`;
    } while (taken.has(id));
    counts.set(slug, count);
    taken.add(id);
    return id;
  };
}
