/** What each source of the style holds, derived from the atlas, the story and the language. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { labelSpots, placeAreas, type Atlas, type Spot } from '../../geometry/atlas.ts';
import { outlineOf } from '../../geometry/lines.ts';
import { placeLines } from '../../geometry/place-lines.ts';
import { movementLines } from '../../geometry/movements.ts';
import { inDrawOrder, type Part } from '../../cartography/draw-order.ts';
import { USUAL_RANK } from '../../cartography/labels.ts';
import type { Roles } from '../../cartography/roles.ts';
import type { Derived } from '../../view/derive.ts';
import { nameIn } from '../../story/names.ts';
import type { Language } from '../../story/schema.ts';
import type { SourceData } from './style.ts';

type Data = FeatureCollection<Geometry, object>;

const collection = (features: Data['features']): Data => ({ type: 'FeatureCollection', features });
const feature = (geometry: Geometry, properties: object): Data['features'][number] =>
  ({ type: 'Feature', geometry, properties });

/** Everything that follows from the layers and the story alone. */
export function areaSources(
  atlas: Atlas,
  { story, links, roles }: Pick<Derived, 'story' | 'links'> & { roles: Roles },
): SourceData {
  const areas = placeAreas(atlas, story.places, links);
  const { countries, lakes, borders } = atlas.layers;
  const filled = new Set(story.places.map(({ ref }) => ref));
  return {
    areas: collection(
      inDrawOrder({
        // What is filled as a place need not be drawn twice.
        land: inPart(
          'land',
          countries?.features.filter(({ properties }) => !filled.has(properties.id)),
        ),
        place: areas.map(({ id, geometry }) =>
          feature(geometry, {
            part: 'place' satisfies Part,
            id,
            kind: links.places.get(id)?.kind,
            role: roles.of.get(id),
            contested: links.contested.has(id),
          }),
        ),
        line: placeLines(story.places).flatMap(({ id, geometry }) => {
          const about = { part: 'line' satisfies Part, id, kind: links.places.get(id)?.kind, role: roles.of.get(id) };
          return [feature(geometry, { ...about, isCasing: true }), feature(geometry, about)];
        }),
        lake: inPart('lake', lakes?.features),
        border: inPart('border', borders?.features),
        outline: areas.map(({ id, geometry }) => feature(outlineOf(geometry), { part: 'outline' satisfies Part, id })),
        movement: movementLines(atlas, links, story.statements, 'en').map(({ statement, line }) =>
          feature(line, { part: 'movement' satisfies Part, id: movementId(statement) }),
        ),
      }),
    ),
  };
}

/** What feature-state knows a movement by: a statement may have the same id as a place. */
export const movementId = (statement: string) => `movement:${statement}`;

const inPart = (part: Part, features: readonly Feature<Geometry, { id?: string; kind?: string }>[] = []) =>
  features.map(({ geometry, properties: { id, kind } }) => feature(geometry, { part, id, kind }));

/** Everything that has words on it, and the arrows along movements. */
export function labelSources(
  atlas: Atlas, { story, links, visible }: Pick<Derived, 'story' | 'links' | 'visible'>, language: Language,
): SourceData {
  const marked = new Set(story.places.flatMap(({ ref }) => ref ?? []));
  const named = (spots: readonly Spot[] = [], kind?: 'country' | 'region') =>
    spots
      .filter(({ properties }) => !marked.has(properties.id))
      .map(({ geometry, properties: { id, name, rank } }) =>
        feature(geometry, { id, kind, rank: rank ?? USUAL_RANK, label: nameIn(name, language) }),
      );
  const { countries, regions, settlements } = atlas.layers;
  return {
    labels: collection([
      ...named(labelSpots(countries?.features), 'country'),
      ...named(labelSpots(regions?.features), 'region'),
    ]),
    settlements: collection(named(settlements?.features)),
    movement: collection(
      movementLines(atlas, links, visible, language).flatMap(({ statement: id, line, middle, label }) => [
        feature(line, { id }),
        feature({ type: 'Point', coordinates: middle }, { id, label }),
      ]),
    ),
  };
}
