/** What a place is part of where its author has left that out: what the place that it refers to lies in. */
import type { Place, Story } from './story.ts';

/** Nothing is around these. */
const OUTERMOST = /^(?:country|disputed):/;

/** What `inheritParents` asks for. */
export const refsWithoutParent = ({ places }: Story): string[] =>
  places.flatMap(({ ref, partOf }) => (ref === undefined || partOf !== undefined || OUTERMOST.test(ref) ? [] : [ref]));

/**
 * The story with a `partOf` for each place whose ref lies in that of another; frozen, too.
 * @param withinOf the refs around a ref, from the nearest outwards
 */
export function inheritParents(story: Story, withinOf: (ref: string) => readonly string[]): Story {
  if (refsWithoutParent(story).length === 0) return story;
  const byRef = new Map(story.places.map(({ id, ref }) => [ref, id]));
  const parents = new Map(story.places.map(({ id, partOf }) => [id, partOf]));
  const places = story.places.map((place): Place => {
    if (place.ref === undefined || place.partOf !== undefined) return place;
    const around = withinOf(place.ref).flatMap((ref) => byRef.get(ref) ?? []);
    const partOf = around.find((id) => id !== place.id && !leadsTo(id, place.id, parents));
    if (partOf === undefined) return place;
    parents.set(place.id, partOf);
    return Object.freeze({ ...place, partOf });
  });
  return Object.freeze({ ...story, places: Object.freeze(places) });
}

/** Whether a place is, by its author's word, part of the one that it would be around. */
function leadsTo(id: string, goal: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  for (let up: string | undefined = id; up !== undefined; up = parents.get(up)) if (up === goal) return true;
  return false;
}
