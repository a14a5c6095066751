/** What stands on the map of a figure keeps clear of the rest, and is where and as long as it says. */
import { describe, expect, test } from 'vitest';
import { svgOf } from '../../golden/goldens.ts';
import { boundsOf } from '../../../src/figure/draw/shapes.ts';
import { markerPosition } from '../../../src/geometry/atlas.ts';
import type { Box } from '../../../src/cartography/boxes.ts';
import { placesInSight } from '../../../src/cartography/marker-requests.ts';
import { movementsIn } from '../../../src/view/selected.ts';
import { kilometresBetween } from '../../../src/geometry/sphere.ts';
import { nameIn } from '../../../src/story/names.ts';
import { derive } from '../../../src/view/derive.ts';
import type { GoldenScene } from './golden-scenes.ts';
import { beyond, depth } from './seen.ts';

/** Rounding of path data, px. */
const ROUNDED = 0.02;

/** `of`: parts of one marker may touch each other. */
interface Named { name: string; of: unknown; box: Box }
const clashes = (all: readonly Named[]) => all.flatMap((one, i) => all.slice(i + 1).flatMap((other) =>
  (one.of !== other.of && depth(one.box, other.box) > ROUNDED ? [`${one.name} / ${other.name}`] : [])));

const labelsOf = ({ seen }: GoldenScene): Named[] =>
  seen.labels.map(({ text, box, mark }) => ({ name: text, of: mark, box }));
const othersOf = ({ seen: { markers, inset } }: GoldenScene): Named[] => [
  ...markers.flatMap((marker) => marker.boxes.map((box) => ({ name: marker.place, of: marker, box }))),
  ...(inset ? [{ name: 'the small globe', of: inset, box: inset }] : []),
];

const numbersIn = (d: string, pattern: RegExp) => (pattern.exec(d) ?? []).slice(1).map(Number);
/** Of a movement, in each language. */
const DISTANCE = /^(about|близько|около|약) \d/u;
const kilometresIn = (text: string) => Number(text.replace(/\D/g, ''));

export const describeMap = (one: GoldenScene) => describe('on the map', () => {
  const { seen, scene, chart } = one;
  const { places } = scene.links;
  test('a ring’s number is that of the statements about its places, each once, as on the page', () => {
    const { visibleAt } = derive(one.story, one.view, one.options.translations);
    for (const { place, places: all, number } of seen.markers)
      expect(number, place).toBe(new Set(all.flatMap((id) => visibleAt.get(id) ?? [])).size);
  });

  const spots = placesInSight(scene, chart).seen;
  const spotIn = (id: string) => {
    const position = spots.get(id);
    return position && chart.pointOf(position);
  };
  const positionOf = (id: string) => {
    const place = places.get(id);
    return (place && markerPosition(scene.atlas, place)) ?? [];
  };

  test('no word, marker or small globe covers another', () => {
    expect(clashes([...labelsOf(one), ...othersOf(one)])).toEqual([]);
  });

  test('no name is broken within a word', () => {
    const { theme, atlas: { layers } } = scene;
    const named = [layers.countries, layers.regions, layers.settlements, layers.waters].map((layer) => layer?.features);
    const known = new Set(named.flatMap((all) => (all ?? []).map(({ properties }) => properties.name))
      .flatMap((names) => nameIn(names, one.view.language).split(' ')));
    const words = seen.labels
      .filter(({ text, mark: { fill, halo } }) => halo && fill !== theme.accent && !/\d/.test(text))
      .flatMap(({ text }) => text.split(' '));
    expect(words.filter((word) => !known.has(word))).toEqual([]);
  });

  test('no letters are smaller than 11 px where it is 1200 px wide', () => {
    const sizes = Array.from(svgOf(one).matchAll(/font-size="([\d.]+)"/g), ([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.min(...sizes) * (1200 / one.figure.drawing.width)).toBeGreaterThanOrEqual(11);
  });

  test('nothing reaches beyond the frame', () => {
    const all = [...labelsOf(one), ...othersOf(one)];
    expect(all.filter(({ box }) => beyond(box, seen.frame) > ROUNDED).map(({ name }) => name)).toEqual([]);
    expect(all.length).toBeGreaterThan(1);
  });

  /** Where each ring stands, and where its chief place is, px of the frame. */
  const stands = () => seen.markers.map(({ place, boxes: [ring] }) => {
    const at = spotIn(place);
    if (!ring || !at) throw new Error(`${place} is not on the map`);
    return {
      place, unit: ring.width / 36, at,
      x: ring.x + ring.width / 2 - seen.frame.x, y: ring.y + ring.height / 2 - seen.frame.y,
    };
  });

  test('a marker is at its place, or a line of at most 40 px leads from it there', () => {
    for (const { place, x, y, unit, at } of stands()) {
      const isLed = seen.lines.some(({ d }) => {
        const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN] = numbersIn(d, /^M([-\d.]+),([-\d.]+)L([-\d.]+),([-\d.]+)$/);
        return Math.hypot(x1 - x, y1 - y) < 0.1 && Math.hypot(x2 - at.x, y2 - at.y) < 0.1;
      });
      const apart = Math.hypot(at.x - x, at.y - y) / unit;
      expect(isLed || apart < 0.15 * 36, place).toBe(true);
      expect(apart, place).toBeLessThan(40.1);
    }
  });

  test('no marker is past another against the compass', () => {
    const all = stands();
    for (const a of all) {
      for (const b of all) {
        for (const along of ['x', 'y'] as const)
          if (a.at[along] < b.at[along] - 4.1 * a.unit)
            expect(a[along] - b[along], `${a.place} ${b.place}`).toBeLessThan(0.1);
      }
    }
  });

  test('every ring has its name beside it', () => {
    for (const { place, name } of seen.markers) expect(name, place).not.toBeUndefined();
  });

    test('disputed borders are there and dashed', () => {
      const features =
        scene.atlas.layers.borders?.features.filter(({ properties }) => properties.kind === 'disputed') ?? [];
      const d = features.map(({ geometry }) => chart.pathOf(geometry)).join('');
      const drawn = seen.lines.filter(({ mark }) => mark.stroke === scene.theme.disputed && mark.fill === undefined);
      expect(drawn.map(({ mark: { dash = [] } }) => dash.length)).toEqual(d === '' ? [] : [2]);
      const [bounds, wanted] = [drawn[0]?.d ?? d, d].map(boundsOf);
      if (d !== '')
        expect(Object.values(bounds ?? {}).map(Math.round)).toEqual(Object.values(wanted ?? {}).map(Math.round));
    });

    test('the scale is as long as it says, in the middle of the map', () => {
      const label = seen.labels.find(({ text }) => /^[\d\s,.]+(km|км)$/u.test(text));
      const [bar] = seen.lines.flatMap(({ d }) => numbersIn(d, /^M[-\d.]+,[-\d.]+v[\d.]+h([\d.]+)v-[\d.]+$/));
      const [from = [], to = []] = [-0.5, 0.5].map((side) =>
        chart.positionOf({ x: chart.size.width / 2 + side * (bar ?? NaN), y: chart.size.height / 2 }),
      );
      expect(Math.abs(kilometresBetween(from, to) / kilometresIn(label?.text ?? '') - 1)).toBeLessThan(0.005);
    });

  test('what moved is drawn, with its distance where there is room, unless something else is chosen', () => {
    const { selection } = one.view;
    const chosen = movementsIn(scene.links, selection);
    const said = scene.statements.flatMap(({ id, movement }) => {
      if (!movement || (selection.kind !== 'none' && !chosen.includes(id))) return [];
      const ends = [movement.from, ...movement.through, movement.to];
      const way = ends.map((end) => (typeof end === 'string' ? positionOf(end) : end));
      const km = way.slice(1).reduce((sum, at, i) => sum + kilometresBetween(way[i] ?? [], at), 0);
      return [Number(km.toPrecision(2))];
    });
    const labels = seen.labels.filter(({ text }) => DISTANCE.test(text)).map(({ text }) => kilometresIn(text));
    // Among 34 markers there is not.
    const isCrowded = one.story.id === 'danube' && one.view.selection.kind !== 'statement';
    const wanted = isCrowded ? said.filter((km) => labels.includes(km)) : said;
    expect(labels).toEqual(wanted);
  });
});
