/** What each source of the style holds, derived from the atlas, the story and the language. */
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { geometryOf, markerPosition, type Atlas, type LayerProperties } from '../geometry/atlas.ts';
import { greatCircleBetween, outlineOf } from '../geometry/lines.ts';
import type { Store } from '../state/store.ts';
import { nameIn } from '../story/names.ts';
import type { Language } from '../story/schema.ts';
import type { SourceId } from './style.ts';

type Data = FeatureCollection<Geometry, object>;

const EMPTY: Data = { type: 'FeatureCollection', features: [] };
const collection = (features: Data['features']): Data => ({ type: 'FeatureCollection', features });
const feature = (geometry: Geometry, properties: object): Data['features'][number] =>
  ({ type: 'Feature', geometry, properties });

type Derived = Partial<Record<SourceId, Data>>;

/** Everything that follows from the layers and the story alone. */
export function areaSources(atlas: Atlas, { story, links, roles }: Store): Derived {
  const areas = story.places.flatMap((place) => {
    const geometry = geometryOf(atlas, place);
    return geometry && geometry.type !== 'Point' ? [{ id: place.id, geometry }] : [];
  });
  // A country is filled before the region in it, so that the smaller one stays visible.
  areas.sort((a, b) => (links.inside.get(b.id)?.length ?? 0) - (links.inside.get(a.id)?.length ?? 0));
  return {
    countries: atlas.layers.countries ?? EMPTY,
    lakes: atlas.layers.lakes ?? EMPTY,
    borders: atlas.layers.borders ?? EMPTY,
    places: collection(areas.map(({ id, geometry }) =>
      feature(geometry, { id, role: roles.of.get(id), contested: links.contested.has(id) }))),
    outlines: collection(areas.map(({ id, geometry }) => feature(outlineOf(geometry), { id }))),
  };
}

/** Everything that has words on it. */
export function labelSources(atlas: Atlas, store: Store, language: Language): Derived {
  const marked = new Set(store.story.places.flatMap(({ ref }) => ref ?? []));
  const named = (features: readonly Feature<Geometry, LayerProperties>[] = []) => collection(features
    .filter(({ properties }) => !marked.has(properties.id))
    .map(({ geometry, properties: { id, name, kind, rank } }) =>
      feature(geometry, { id, kind, rank: rank ?? 3, label: nameIn(name, language) })));
  return {
    labels: named(atlas.layers.labels?.features),
    settlements: named(atlas.layers.settlements?.features),
    movement: collection(movements(atlas, store, language)),
  };
}

function movements(atlas: Atlas, { visible, links }: Store, language: Language): Data['features'] {
  const kilometres = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer', maximumSignificantDigits: 2 });
  const at = (id: string): Position | undefined => {
    const place = links.places.get(id);
    return place && markerPosition(atlas, place);
  };
  return visible.value.flatMap(({ id, movement }) => {
    const from = movement && at(movement.from);
    const to = movement && at(movement.to);
    if (!from || !to) return [];
    const { line, middle, km } = greatCircleBetween(from, to);
    return [feature(line, { id }), feature({ type: 'Point', coordinates: middle }, { id, label: `~ ${kilometres.format(km)}` })];
  });
}
