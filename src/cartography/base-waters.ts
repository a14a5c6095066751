/** The base map's waters beside a story's own. */
import type { Atlas, WaterFeature, WaterKind } from '../geometry/atlas.ts';
import type { Story } from '../story/story.ts';

/** A name may hold several: "Gulf of Mexico / Gulf of America", "Persian Gulf (Arabian Gulf)". */
const namesIn = (name: string) => [name, ...name.split(/[/()]/).map((one) => one.trim())];

/** Those of some kinds, but rivers that the story refers to, which are lines of its own, and what it draws itself. */
export function baseWaters({ layers }: Atlas, { places }: Story, ...kinds: WaterKind[]): WaterFeature[] {
  const told = new Set(places.map(({ ref }) => ref));
  const drawn = new Set<string | undefined>(
    places.flatMap(({ geometry, names }) => (geometry ? namesIn(names.en ?? '') : [])));
  return (layers.waters?.features ?? []).filter(({ properties: { id, kind, name } }) =>
    kinds.includes(kind) && !drawn.has(name.en) && !(kind === 'river' && told.has(id)));
}

/** The lakes too small for the first picture, but those that the story refers to, which are areas of its own. */
export function smallLakes(atlas: Atlas, story: Story): WaterFeature[] {
  const told = new Set(story.places.map(({ ref }) => ref));
  return baseWaters(atlas, story, 'lake').filter(({ geometry, properties: { id } }) =>
    geometry.type === 'Polygon' && !told.has(id));
}
