/** What each source of the style holds, derived from the atlas, the story and the language. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { labelSpots, placeAreas, type Atlas, type Spot } from '../../geometry/atlas.ts';
import { outlineOf } from '../../geometry/lines.ts';
import { movementLines } from '../../geometry/movements.ts';
import type { Roles } from '../../cartography/roles.ts';
import type { Derived } from '../../view/derive.ts';
import { nameIn } from '../../story/names.ts';
import type { Language } from '../../story/schema.ts';
import type { Part } from './part.ts';
import type { SourceData } from './style.ts';

type Data = FeatureCollection<Geometry, object>;

const collection = (features: Data['features']): Data => ({ type: 'FeatureCollection', features });
const feature = (geometry: Geometry, properties: object): Data['features'][number] =>
  ({ type: 'Feature', geometry, properties });

/** Everything that follows from the layers and the story alone. */
export function areaSources(atlas: Atlas, { story, links, roles }: Pick<Derived, 'story' | 'links'> & { roles: Roles }): SourceData {
  const areas = placeAreas(atlas, story.places, links);
  const { countries, lakes, borders } = atlas.layers;
  const filled = new Set(story.places.map(({ ref }) => ref));
  return {
    areas: collection([
      // What is filled as a place need not be drawn twice.
      ...inPart('land', countries?.features.filter(({ properties }) => !filled.has(properties.id))),
      ...areas.map(({ id, geometry }) =>
        feature(geometry, { part: 'place' satisfies Part, id, role: roles.of.get(id), contested: links.contested.has(id) })),
      ...inPart('lake', lakes?.features), ...inPart('border', borders?.features),
      ...areas.map(({ id, geometry }) => feature(outlineOf(geometry), { part: 'outline' satisfies Part, id })),
      ...movementLines(atlas, links, story.statements, 'en').map(({ statement, line }) =>
        feature(line, { part: 'way' satisfies Part, id: wayId(statement) })),
    ]),
  };
}

/** What feature-state knows the way by: a statement may have the same id as a place. */
export const wayId = (statement: string) => `way:${statement}`;

const inPart = (part: Part, features: readonly Feature<Geometry, { id?: string; kind?: string }>[] = []) =>
  features.map(({ geometry, properties: { id, kind } }) => feature(geometry, { part, id, kind }));

/** Everything that has words on it, and the arrows on the ways. */
export function labelSources(
  atlas: Atlas, { story, links, visible }: Pick<Derived, 'story' | 'links' | 'visible'>, language: Language,
): SourceData {
  const marked = new Set(story.places.flatMap(({ ref }) => ref ?? []));
  const named = (spots: readonly Spot[] = [], kind?: 'country' | 'region') => spots
    .filter(({ properties }) => !marked.has(properties.id))
    .map(({ geometry, properties: { id, name, rank } }) => feature(geometry, { id, kind, rank: rank ?? 3, label: nameIn(name, language) }));
  const { countries, regions, settlements } = atlas.layers;
  return {
    labels: collection([...named(labelSpots(countries?.features), 'country'), ...named(labelSpots(regions?.features), 'region')]),
    settlements: collection(named(settlements?.features)),
    movement: collection(movementLines(atlas, links, visible, language).flatMap(({ statement: id, line, middle, label }) =>
      [feature(line, { id }), feature({ type: 'Point', coordinates: middle }, { id, label })])),
  };
}
