import { describe, expect, test } from 'vitest';
import type { NamesInView } from '../../../../src/cartography/names-in-view.ts';
import { EMPTY_ATLAS, withLayers, type CountryMapFeature, type Layers } from '../../../../src/geometry/atlas.ts';
import { areaSources, detailSource, labelSources, movementSource } from '../../../../src/map/layers/sources.ts';
import { SOURCE_IDS } from '../../../../src/map/layers/style.ts';
import { loadMessages } from '../../../../src/locales/messages.ts';
import { USUAL_RANK } from '../../../../src/cartography/labels.ts';
import { RIVERS, SMALL_LAKES, WATERS_FROM } from '../../../../src/cartography/lines.ts';
import { rolesOf } from '../../../../src/cartography/roles.ts';
import { overviewAtlas } from '../../../../src/node/files.ts';
import { derive } from '../../../../src/view/derive.ts';
import { openingView } from '../../../../src/view/view.ts';
import { atlas } from '../../geometry/world.ts';
import { kursk, rawStrait, storyOf } from '../../stories.ts';

const derived = derive(kursk, openingView(kursk));
const story = { ...derived, roles: rolesOf(kursk) };
type Data = ReturnType<typeof areaSources>['areas'];
const values = (data: Data, key: string) =>
  data?.features.map(({ properties }) => (properties as Record<string, unknown>)[key]) ?? [];
const areas = areaSources(atlas, story);
const partOf = (part: string): Data => ({
  type: 'FeatureCollection',
  features: areas.areas?.features.filter(({ properties }) => 'part' in properties && properties.part === part) ?? [],
});
const places = partOf('place');
const labels = labelSources(atlas, derived, 'en');

test('every source is one that the style has', () => {
  for (const id of [...Object.keys(areas), ...Object.keys(labels)]) expect(SOURCE_IDS).toContain(id);
});

test('the story’s areas are drawn, its cities are not', () => {
  const drawn = ['kursk', 'north-korea', 'russia', 'south-korea', 'ukraine', 'united-kingdom', 'united-states'];
  expect(new Set(values(places, 'id'))).toEqual(new Set(drawn));
  expect(places?.features).toHaveLength(drawn.length);
});

test('a country is filled before the region in it, which has a layer over the country’s edges', () => {
  const order = values(places, 'id');
  expect(order.indexOf('russia')).toBeLessThan(order.indexOf('kursk'));
  expect(order.filter((_, i) => values(places, 'isInner')[i])).toEqual(['kursk']);
});

test('an area knows its role, and only kursk is contested', () => {
  const contested = places?.features.filter(({ properties }) => (properties as { contested: boolean }).contested) ?? [];
  expect(contested.map(({ properties }) => properties)).toEqual([
    { part: 'place', id: 'kursk', role: 'subject', contested: true, isInner: true },
  ]);
});

test('each place has an outline of the same id, so that both are lit together', () => {
  expect(values(partOf('outline'), 'id')).toEqual(values(places, 'id'));
});

test('a border keeps its kind', () => {
  expect(new Set(values(partOf('border'), 'kind'))).toEqual(
    new Set(atlas.layers.borders?.features.map(({ properties }) => properties.kind)),
  );
});

describe('places that are lines or water', () => {
  const strait = storyOf(rawStrait());
  const opened = derive(strait, openingView(strait));
  const data = areaSources(EMPTY_ATLAS, { ...opened, roles: rolesOf(strait) }).areas?.features ?? [];
  const propertiesOf = (part: string) =>
    data.map(({ properties }) => properties as Record<string, unknown>).filter((one) => one['part'] === part);

  test('a line lies in its casing, in the colour of its role', () => {
    expect(propertiesOf('line').map(({ id, role, kind, isCasing = false }) => [id, role, kind, isCasing])).toEqual([
      ['river', 'sideB', 'water', true], ['river', 'sideB', 'water', false],
      ['route', 'mentioned', undefined, true], ['route', 'mentioned', undefined, false],
    ]);
    expect(propertiesOf('outline').map(({ id }) => id)).not.toContain('river');
  });

  test('water is a part of its own, which lies over lakes', () => {
    expect(propertiesOf('water').map(({ id }) => id)).toEqual(['strait']);
    expect(propertiesOf('place').map(({ id }) => id)).not.toContain('strait');
  });

  test('a movement goes by way of its waypoints, each leg a line', () => {
    const atHome = { ...strait, statements: strait.statements.map((one) => one.movement
      ? { ...one, movement: { ...one.movement, to: 'north-shore' } } : one) };
    const [line] = movementSource(EMPTY_ATLAS, derive(atHome, openingView(atHome)), 'en').movement?.features ?? [];
    const legs = line?.geometry.type === 'MultiLineString' ? line.geometry.coordinates : [];
    expect(legs.map((leg) => leg.at(-1)?.map(Math.round))).toEqual([[-35, 60], [-29, 58], [-29, 62]]);
  });
});

describe('labels', () => {
  test('leave out places that carry a marker', () => {
    expect(values(labels.labels, 'id')).not.toContain('country:RU');
    expect(values(labels.settlements, 'id')).not.toContain('city:524901');
    expect(values(labels.labels, 'id')).toContain('country:CN');
  });

  test('have what the story tells of but has no marker with its name, where it is seen, before all others', () => {
    const names: NamesInView = { named: ['country:UA'], moved: [['country:RU', [40, 53]]] };
    const { features = [] } = labelSources(atlas, { ...derived, names }, 'en').labels ?? {};
    const found = features.find(({ properties }) => 'id' in properties && properties.id === 'country:RU');
    expect(found).toMatchObject({ geometry: { coordinates: [40, 53] }, properties: { rank: 0, label: 'Russia' } });
    expect(features.some(({ properties }) => 'id' in properties && properties.id === 'country:UA')).toBe(false);
  });

  test('are in the language asked for', () => {
    expect(values(labels.labels, 'label')).toContain('China');
    expect(values(labelSources(atlas, derived, 'ko').labels, 'label')).toContain('중국');
  });
});

describe('the maps of countries in view', () => {
  const line = [[23, 13], [24, 13]];
  const spot = (id: string, kind: 'region' | 'city', en: string, rank: number): CountryMapFeature => ({
    type: 'Feature', geometry: { type: 'Point', coordinates: [23.4, 12.4] },
    properties: { id, kind, name: { en }, rank },
  });
  const countryMaps: Layers['countryMaps'] = {
    features: [
      {
        type: 'Feature', geometry: { type: 'MultiLineString', coordinates: [line] },
        properties: { kind: 'border', zoom: 4 },
      },
      spot('region:SD-DC', 'region', 'Central Darfur', 4.2), spot('city:369004', 'city', 'Nyala', 2),
    ],
  };
  const withMaps = labelSources(withLayers(atlas, { countryMaps }), derived, 'en');

  test('add names of regions and towns to those of the layers', () => {
    expect(values(withMaps.labels, 'label')).toEqual(expect.arrayContaining(['Central Darfur', 'China']));
    expect(values(withMaps.labels, 'label')).not.toContain('Nyala');
    expect(values(withMaps.settlements, 'label')).toContain('Nyala');
  });

  test('leave out a town that carries a marker', () => {
    const named = labelSources(withLayers(atlas, { countryMaps }),
      { ...derived, names: { named: ['city:369004'], moved: [] } }, 'en');
    expect(values(named.settlements, 'label')).not.toContain('Nyala');
  });

  test('have their borders beside rivers, so that no areas are cut anew', () => {
    const { details } = detailSource(withLayers(EMPTY_ATLAS, { countryMaps }), kursk, 'en');
    expect(details?.features.map(({ properties }) => properties)).toEqual([{ kind: 'border', zoom: 4 }]);
    expect(detailSource(EMPTY_ATLAS, kursk, 'en').details?.features).toEqual([]);
  });
});

describe('rivers and small lakes', () => {
  const { waters } = overviewAtlas().layers;
  const ofKind = (wanted: 'river' | 'lake') =>
    (waters?.features ?? []).flatMap(({ properties }) => (properties.kind === wanted ? [properties] : []));
  const firstOf = (kind: 'river' | 'lake', { zoomPerRank, offset }: typeof RIVERS | typeof SMALL_LAKES) =>
    Math.min(...ofKind(kind).map(({ rank = USUAL_RANK }) => rank * zoomPerRank + offset));

  test('have layers from the zoom of the first of them on', () => {
    expect(WATERS_FROM).toBeCloseTo(Math.min(firstOf('river', RIVERS), firstOf('lake', SMALL_LAKES)));
  });

  test('follow the language', () => {
    const named = (language: 'en' | 'ko') => values(detailSource(overviewAtlas(), kursk, language).details, 'label');
    expect(named('en')).toContain('Danube');
    expect(named('ko')).toContain('도나우강');
  });
});

describe('movement', () => {
  const labelsIn = (language: 'en' | 'ru', told?: ReadonlySet<string>) =>
    movementSource(atlas, { ...derived, ...(told && { told }) }, language).movement;

  test('is a line that says at its middle what moved, who says so and how far', () => {
    expect(labelsIn('en')?.features.map(({ geometry, properties }) => [geometry.type, properties])).toEqual([
      ['LineString', { id: 's3' }],
      ['Point', { id: 'movement:s3', label: 'North Korean troops, KCNA claims\nabout 6,700 km' }],
    ]);
  });

  test('is written as the language writes it', async () => {
    await loadMessages('ru');
    expect(values(labelsIn('ru'), 'label')[1]).toMatch(/\nоколо 6\s700\sкм$/);
  });

  test('is not told where another one is chosen', () => {
    expect(labelsIn('en', new Set())?.features).toEqual([]);
  });

  test('is told where there is room for it, if its middle has none', () => {
    const { movement } = movementSource(atlas, { ...derived, spots: [['s3', [80, 60]]] }, 'en');
    expect(movement?.features[1]?.geometry).toEqual({ type: 'Point', coordinates: [80, 60] });
  });
});

test('before the layers have arrived all sources are empty', () => {
  const all = {
    ...areaSources(EMPTY_ATLAS, story), ...labelSources(EMPTY_ATLAS, derived, 'en'),
    ...movementSource(EMPTY_ATLAS, derived, 'en'),
  };
  expect(Object.values(all).flatMap(({ features }) => features)).toEqual([]);
});
