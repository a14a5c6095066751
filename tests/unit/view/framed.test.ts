import { booleanPointInPolygon } from '@turf/turf';
import { expect, test } from 'vitest';
import { EMPTY_ATLAS, geometryOf } from '../../../src/geometry/atlas.ts';
import { isShape } from '../../../src/geometry/parallels.ts';
import { frameOnGlobe } from '../../../src/geometry/frame.ts';
import { derive } from '../../../src/view/derive.ts';
import { closestZoom, framedGeometries, frameOfAll } from '../../../src/view/framed.ts';
import { goTo, type Target } from '../../../src/view/transitions.ts';
import { openingView } from '../../../src/view/view.ts';
import { danube } from '../danube.ts';
import { placedAtlas } from '../placed-atlas.ts';
import { kursk, rawStrait, storyOf } from '../stories.ts';

const strait = storyOf(rawStrait());
/** Without layers: places with a `ref` have no geometry. */
const framedBy = (target: Target) =>
  framedGeometries(derive(strait, goTo(target)(openingView(strait))), EMPTY_ATLAS);
const geometriesOf = (...ids: string[]) => ids.map((id) => strait.places.find((place) => place.id === id)?.geometry);

test('nothing chosen: what the story is about', () => {
  expect(framedBy({ kind: 'none' })).toEqual(geometriesOf('strait', 'north-shore', 'south-shore'));
});

test('a place, also one that is a line', () => {
  expect(framedBy({ kind: 'place', id: 'river' })).toEqual(geometriesOf('river'));
});

test('a place that the layers do not have: what the story is about', () => {
  expect(framedBy({ kind: 'place', id: 'iceland' })).toEqual(framedBy({ kind: 'none' }));
});

test('several places: the first as it is, and the middles of the others', () => {
  const [shore] = geometriesOf('north-shore');
  const framed = framedBy({ kind: 'places', ids: ['north-shore', 'strait', 'iceland', 'river'] });
  expect(framed[0]).toEqual(shore);
  expect(framed.map(({ type }) => type)).toEqual([shore?.type, 'Point', 'Point']);
  // The shore that the river is part of is seen around it.
  expect(framedBy({ kind: 'places', ids: ['river', 'south-shore'] })).toEqual(geometriesOf('river'));
  expect(framedBy({ kind: 'places', ids: [] })).toEqual(framedBy({ kind: 'none' }));
});

test('a statement: its places, and the points that its movement passes', () => {
  expect(framedBy({ kind: 'statement', id: 'ship' })).toEqual([
    ...geometriesOf('northmouth', 'southmouth'),
    { type: 'Point', coordinates: [-35, 59.5] }, ...geometriesOf('southmouth'),
  ]);
});

test('a frame comes as close as the story’s own shapes need, and no closer than the layers’', () => {
  const view = openingView(strait);
  const closestTo = (target: Target) => closestZoom(derive(strait, goTo(target)(view)));
  expect(closestTo({ kind: 'none' })).toBe(14);
  expect(closestTo({ kind: 'place', id: 'river' })).toBe(14);
  expect(closestTo({ kind: 'place', id: 'iceland' })).toBe(8);
});

test('all places in one frame, whatever is chosen; none without any', () => {
  const size = { width: 800, height: 600 };
  const of = (target: Target, atlas = EMPTY_ATLAS) =>
    frameOfAll(derive(strait, goTo(target)(openingView(strait))), atlas, size);
  const all = of({ kind: 'none' });
  expect(all?.zoom).toBeLessThan(frameOnGlobe(framedBy({ kind: 'place', id: 'river' }), size).zoom);
  expect(of({ kind: 'place', id: 'river' })).toEqual(all);
  const nowhere = derive({ ...strait, places: [] }, openingView(strait));
  expect(frameOfAll({ ...nowhere, links: { ...nowhere.links, places: new Map() } }, EMPTY_ATLAS, size)).toBeUndefined();
});

/** All of each is in the frame, but what is in the middle of it is a bend, a hole, or the sea between its parts. */
const AROUND_THE_MIDDLE = [
  'kursk: united-states', 'danube: lark-polder', 'danube: croatia', 'danube: iron-gates', 'danube: moldova',
  'danube: odesa-region',
];

test('the middle of a phone’s map is in the area that is chosen', () => {
  const phone = { width: 390, height: 366 };
  const beside = [kursk, danube].flatMap((story) => story.places.flatMap((place) => {
    const geometry = geometryOf(placedAtlas, place);
    if (!geometry || !isShape(geometry)) return [];
    const derived = derive(story, goTo({ kind: 'place', id: place.id })(openingView(story)));
    const { lon, lat } = frameOnGlobe(framedGeometries(derived, placedAtlas), phone, closestZoom(derived));
    return booleanPointInPolygon([lon, lat], geometry) ? [] : [`${story.id}: ${place.id}`];
  }));
  expect(beside).toEqual(AROUND_THE_MIDDLE);
});
