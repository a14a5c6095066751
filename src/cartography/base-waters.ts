/** The base map's waters beside a story's own. */
import type { Atlas, WaterFeature, WaterKind } from '../geometry/atlas.ts';
import type { Story } from '../story/story.ts';

/** Those of some kinds, but rivers that the story refers to, which are lines of its own, and what it draws itself. */
export function baseWaters({ layers }: Atlas, { places }: Story, ...kinds: WaterKind[]): WaterFeature[] {
  const told = new Set(places.map(({ ref }) => ref));
  const drawn = new Set(places.flatMap(({ geometry, names }) => (geometry ? [names.en] : [])));
  return (layers.waters?.features ?? []).filter(({ properties: { id, kind, name } }) =>
    kinds.includes(kind) && !drawn.has(name.en) && !(kind === 'river' && told.has(id)));
}
