/** What each source of the style holds, derived from the atlas, the story and the language. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import {
  bordersIn, labelSpots, placeAreas, placeLines, spotsInCountryMaps, type Area, type Atlas, type Spot, type WaterKind,
} from '../../geometry/atlas.ts';
import { outlineOf } from '../../geometry/lines.ts';
import { movementLines } from '../../geometry/movements.ts';
import { baseWaters, smallLakes } from '../../cartography/base-waters.ts';
import { inDrawOrder, type Part } from '../../cartography/draw-order.ts';
import { USUAL_RANK } from '../../cartography/labels.ts';
import type { MovementSpots } from '../../cartography/movement-spots.ts';
import type { NamesInView } from '../../cartography/names-in-view.ts';
import type { Roles } from '../../cartography/roles.ts';
import type { Derived } from '../../view/derive.ts';
import { messagesIn } from '../../locales/messages.ts';
import { movementWords } from '../../locales/movement.ts';
import { withoutMarks } from '../../story/direction.ts';
import { nameIn } from '../../story/names.ts';
import type { Language } from '../../story/schema.ts';
import type { Story } from '../../story/story.ts';
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
  const { countries, lakes } = atlas.layers;
  const filled = new Set(story.places.map(({ ref }) => ref));
  const isWater = (id: string) => links.places.get(id)?.kind === 'water';
  const about = (part: Part, id: string) =>
    ({ part, id, role: roles.of.get(id), contested: links.contested.has(id) });
  const inner = new Set(areas.flatMap(({ id }) => links.inside.get(id) ?? []));
  return {
    areas: collection(
      inDrawOrder({
        // What is filled as a place need not be drawn twice.
        land: inPart(
          'land',
          countries?.features.filter(({ properties }) => !filled.has(properties.id)),
        ),
        place: areas.filter(({ id }) => !isWater(id)).map(({ id, geometry }) =>
          feature(geometry, { ...about('place', id), isInner: inner.has(id) })),
        water: areas.filter(({ id }) => isWater(id)).map(({ id, geometry }) => feature(geometry, about('water', id))),
        line: placeLines(atlas, story.places).flatMap(({ id, geometry }) => {
          const properties = { ...about('line', id), kind: links.places.get(id)?.kind };
          return [feature(geometry, { ...properties, isCasing: true }), feature(geometry, properties)];
        }),
        lake: inPart('lake', lakes?.features),
        border: inPart('border', bordersIn(atlas)),
        outline: areas.map(({ id, geometry }) => feature(outlineOf(geometry), { part: 'outline' satisfies Part, id })),
        movement: movementLines(atlas, links, story.statements).map(({ statement, line }) =>
          feature(line, { part: 'movement' satisfies Part, id: movementId(statement.id) }),
        ),
      }),
    ),
  };
}

/** What lies between the areas and their lines: rivers, small lakes, and borders of regions seen from near. */
export function detailSource(atlas: Atlas, story: Story, language: Language): SourceData {
  const waters = [...baseWaters(atlas, story, 'river'), ...smallLakes(atlas, story)];
  return {
    details: collection([
      ...waters.map(({ geometry, properties: { id, kind, name, rank } }) =>
        feature(geometry, { id, kind, rank, ...kind === 'river' && { label: nameIn(name, language) } })),
      ...(atlas.layers.countryMaps?.features ?? []).filter(({ properties }) => properties.kind === 'border'),
    ]),
  };
}

/** What feature-state knows a movement by: a statement may have the same id as a place. */
export const movementId = (statement: string) => `movement:${statement}`;

const inPart = (part: Part, features: readonly Feature<Geometry, { id?: string; kind?: string }>[] = []) =>
  features.map(({ geometry, properties: { id, kind } }) => feature(geometry, { part, id, kind }));

/**
 * The names of what has none beside a marker; before the map has come to rest, of what the story does not mention. What
 * it does comes first.
 */
export function labelSources(
  atlas: Atlas, { story, names }: Pick<Derived, 'story'> & { names?: NamesInView | undefined }, language: Language,
): SourceData {
  const told = new Set(story.places.flatMap(({ ref }) => ref ?? []));
  const marked = names ? new Set(names.named) : told;
  const markedNames = new Set(story.places.flatMap(({ ref, names: own }) =>
    (ref !== undefined && marked.has(ref) ? [nameIn(own, language)] : [])));
  const moved = new Map(names?.moved);
  const named = (spots: readonly Spot[] = [], kind?: 'country' | 'region' | 'sea') =>
    spots
      .filter(({ properties: { id, name } }) =>
        // A region may be called as the town in it that has a marker.
        !marked.has(id) && !(kind === 'region' && markedNames.has(nameIn(name, language))))
      .map(({ geometry, properties: { id, name, rank = USUAL_RANK } }) => {
        const at = moved.get(id);
        const spot: Geometry = at ? { type: 'Point', coordinates: at } : geometry;
        return feature(spot, { id, kind, rank: told.has(id) ? 0 : rank, label: nameIn(name, language) });
      });
  const { countries, regions, settlements } = atlas.layers;
  const watersOf = (kind: WaterKind) => baseWaters(atlas, story, kind);
  return {
    labels: collection([
      ...named(labelSpots(countries?.features), 'country'),
      ...named(regions?.features, 'region'),
      ...named(spotsInCountryMaps(atlas, 'region'), 'region'),
      ...named(labelSpots([...watersOf('sea'), ...watersOf('lake')] as Area[]), 'sea'),
      ...named(watersOf('lake').filter(({ geometry }) => geometry.type === 'Point') as Spot[], 'sea'),
    ]),
    settlements: collection([...named(settlements?.features), ...named(spotsInCountryMaps(atlas, 'city'))]),
  };
}

/** The kinds whose names are in italics. */
export const WATER_LABELS: ReadonlySet<unknown> = new Set(['sea', 'river']);

/**
 * `told`: the ids of those that are told in words; without it, all of them. `spots`: where, if not at their middle.
 */
export interface ToldMovements extends Pick<Derived, 'links' | 'visible' | 'wording'> {
  told?: ReadonlySet<string>;
  spots?: MovementSpots;
}

/** What moved, who says so and how far, and the arrows along it. */
export function movementSource(
  atlas: Atlas, { links, visible, wording, told, spots = [] }: ToldMovements, language: Language,
): SourceData {
  const messages = messagesIn(language);
  const shown = told ? visible.filter(({ id }) => told.has(id)) : visible;
  const spotOf = new Map(spots);
  return {
    movement: collection(
      movementLines(atlas, links, shown).flatMap(({ statement, line, middle, km }) => {
        const { id } = statement;
        const { saying, distance } = movementWords(statement, km, { messages, wording, language });
        // Letters alone: the map sets no text of two directions.
        const label = withoutMarks(`${saying}\n${distance}`);
        const spot: Geometry = { type: 'Point', coordinates: spotOf.get(id) ?? middle };
        return [feature(line, { id }), feature(spot, { id: movementId(id), label })];
      }),
    ),
  };
}
