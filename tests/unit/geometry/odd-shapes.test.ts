/**
 * Page and figure fill the same ground, of shapes that a story may hold: measured in the data that MapLibre is given,
 * in the path that the figure draws, and on the Earth itself.
 */
import { expect, describe, test } from 'vitest';
import type { Geometry, Position } from 'geojson';
import { EMPTY_ATLAS, markerPosition, placeAreas } from '../../../src/geometry/atlas.ts';
import { angleBetween } from '../../../src/geometry/sphere.ts';
import { chartOf, type FigureProjection } from '../../../src/figure/draw/projected-map.ts';
import { rolesOf } from '../../../src/cartography/roles.ts';
import { areaSources } from '../../../src/map/layers/sources.ts';
import { link } from '../../../src/story/links.ts';
import type { BareGeometry } from '../../../src/story/geometry-schema.ts';
import { linesIn, turnOf } from '../figure/paths.ts';
import { storyOf, textOf, type RawStory } from '../stories.ts';
import { areaOf, areaOnMercator, covers, isIn, mercator, onMercator, polygonsOf, type Written } from './ground.ts';

/** Names of files in `tests/stories`, and shapes in them that a ring around the north pole encloses. */
const STORIES = {
  'good/odd-shapes': ['north-cap', 'ragged-cap'],
  'cases/g-180-one/story': [],
  'cases/g-hole/story': [],
  'cases/g-pole-cap/story': ['a'],
  'cases/g-pole-ring/story': [],
};

interface Shape {
  name: string;
  /** As an editor has written it, as MapLibre is given it, and as the figure is. */
  written: Written;
  page: [number, number][][];
  geometry: Geometry;
  holdsPole: boolean;
  marker: [number, number];
}

function shapesOf([file, holdPole]: [file: string, holdPole: string[]]): Shape[] {
  const raw = JSON.parse(textOf(`tests/stories/${file}.json`)) as RawStory;
  const story = storyOf(raw);
  const links = link(story);
  const drawn = new Map(placeAreas(EMPTY_ATLAS, story.places, links).map(({ id, geometry }) => [id, geometry]));
  const given = areaSources(EMPTY_ATLAS, { story, links, roles: rolesOf(story) }).areas?.features ?? [];
  const onPage = new Map(given.flatMap(({ properties, geometry }) =>
    ('part' in properties && properties.part === 'place' && 'id' in properties ? [[properties.id, geometry]] : [])));
  return story.places.map((place, i): Shape => ({
    name: `${file}: ${place.id}`,
    written: polygonsOf(raw.places[i]?.geometry as BareGeometry),
    page: onMercator(onPage.get(place.id) as BareGeometry),
    geometry: drawn.get(place.id) as Geometry,
    holdsPole: holdPole.includes(place.id),
    marker: markerPosition(EMPTY_ATLAS, place) as [number, number],
  }));
}

/** Spread evenly over the Earth (Roberts's R2 sequence); not at the poles, where all longitudes are one. */
const SPOTS = Array.from({ length: 500 }, (_, i): Position => [
  (((i + 1) * 0.7548776662466927) % 1) * 360 - 180,
  (Math.asin(2 * (((i + 1) * 0.5698402909980532) % 1) - 1) * 180) / Math.PI,
]);
const SIZE = { width: 1200, height: 900 };
/** Large enough for a sliver to be wider than what a figure leaves out. */
const CLOSE = { width: 12_000, height: 9000 };
const EARTH = 4 * Math.PI * 6371.0088 ** 2;

const areaIn = (lines: readonly [number, number][][]) =>
  Math.abs(lines.reduce((sum, line) => sum + turnOf(line) / 2, 0));

const shapes = Object.entries(STORIES).flatMap(shapesOf);

test('there are more than forty', () => {
  expect(shapes.length).toBeGreaterThan(40);
});

describe.each(shapes)('$name', ({ written, page, geometry, holdsPole, marker }) => {
  const isLand = (position: Position) => covers(written, holdsPole, position);
  const figure = (projection?: FigureProjection, size = SIZE) => {
    const chart = chartOf([geometry], size, { projection, bleed: 1e9 });
    return { chart, lines: linesIn(chart.pathOf(geometry)) };
  };

  test('page and figure fill as much ground as there is', () => {
    const { chart, lines } = figure('equal-area', CLOSE);
    const area = areaOf(written);
    expect(Math.abs(areaOnMercator(page) / area - 1)).toBeLessThan(0.01);
    // Of all that the projection shows: a cap around its centre.
    const whole = areaIn(linesIn(chart.pathOf({ type: 'Sphere' })));
    const shown = (EARTH * (1 - Math.cos((chart.horizon * Math.PI) / 180))) / 2;
    expect(Math.abs(((areaIn(lines) / whole) * shown) / area - 1)).toBeLessThan(0.01);
  });

  test('the marker is inside, in both', () => {
    // Where a shape is cut, its marker may stand on the cut itself.
    const beside: Position = [marker[0] - 1e-6, marker[1]];
    expect([isLand(beside), isIn(page, ...mercator(beside))]).toEqual([true, true]);
    for (const projection of [undefined, 'globe'] as const) {
      const { chart, lines } = figure(projection);
      const { x, y } = chart.pointOf(marker) ?? { x: NaN, y: NaN };
      expect(isIn(lines, x, y), projection).toBe(true);
      expect(x > 0 && y > 0 && x < SIZE.width && y < SIZE.height, projection).toBe(true);
    }
  });

  test('page and figure fill the same ground', () => {
    const charts = (['globe', 'equal-earth'] as const).map((projection) => figure(projection));
    const wrong = SPOTS.filter((spot) => {
      const isFilled = isIn(page, ...mercator(spot));
      return isFilled !== isLand(spot) || charts.some(({ chart, lines }) => {
        // At the rim a globe is a polygon of many corners.
        const point = angleBetween(chart.center, spot) < chart.horizon - 2 && chart.pointOf(spot);
        return point && isIn(lines, point.x, point.y) !== isFilled;
      });
    });
    // A spot may lie on a border.
    expect(wrong.length).toBeLessThan(4);
  });
});
