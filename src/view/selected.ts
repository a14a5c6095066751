/** What a selection means for the rest of the map. */
import type { Links } from '../story/links.ts';
import { placesIn } from './derive.ts';
import type { Selection } from './view.ts';

/** The places beside what is selected: neither it nor in it. None without a selection. */
export function placesAside(links: Links, selection: Selection): ReadonlySet<string> {
  const selected = placesIn(links, selection);
  if (selected.length === 0) return new Set();
  const within = new Set(selected.flatMap((id) => [id, ...links.inside.get(id) ?? []]));
  return new Set([...links.places.keys()].filter((id) => !within.has(id)));
}

/** The statements whose movement is selected: the statement itself, or a place that the movement begins or passes. */
export function movementsIn({ statements }: Links, selection: Selection): readonly string[] {
  switch (selection.kind) {
    case 'none': return [];
    case 'statement': return statements.get(selection.id)?.movement ? [selection.id] : [];
    case 'place': case 'places': {
      const ids = new Set<unknown>(selection.kind === 'place' ? [selection.id] : selection.ids);
      return [...statements.values()].flatMap(({ id, movement }) =>
        (movement && [movement.from, ...movement.through, movement.to].some((point) => ids.has(point)) ? [id] : []));
    }
  }
}
