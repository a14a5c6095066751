import { describe, expect, test } from 'vitest';
import { labelBox, overlaps, ringBox } from '../../../src/cartography/boxes.ts';
import { layoutMarkers, type MarkerRequest, type Surroundings } from '../../../src/cartography/marker-layout.ts';

const around: Surroundings = { size: { width: 900, height: 600 }, labelOf: () => ({ width: 80, height: 18 }) };
const request = (change: Partial<MarkerRequest>): MarkerRequest =>
  ({ id: 'a', x: 450, y: 300, within: [], isAlone: false, isSelected: false, isSubject: false, ...change });
const placed = (requests: readonly Partial<MarkerRequest>[], more: Partial<Surroundings> = {}) =>
  layoutMarkers(requests.map(request), { ...around, ...more });

describe('a lone marker', () => {
  test('stands on its place, its name to the right', () => {
    expect(placed([{}]).placements).toEqual([
      { id: 'a', lead: 'a', places: ['a'], x: 450, y: 300, side: 'right', anchor: { x: 450, y: 300 } },
    ]);
  });

  test('at the right edge has its name to the left', () => {
    expect(placed([{ x: 850 }]).placements).toMatchObject([{ x: 850, side: 'left' }]);
  });

  test('of a place on the edge stands just inside the map', () => {
    expect(placed([{ x: 900, y: 0 }]).placements).toMatchObject([{ x: 880.5, y: 19.5, anchor: { x: 900, y: 0 } }]);
  });

  test('stands beside a control, and so does its name; below it only where it can be nowhere else', () => {
    const control = { x: 440, y: 280, width: 50, height: 40 };
    const [one = NaN] = placed([{}], { controls: [control] }).placements.map((at) =>
      [ringBox(at), labelBox(at, { width: 80, height: 18 }, at.side ?? 'right')]
        .filter((box) => overlaps(box, control)).length);
    expect(one).toBe(0);
    const whole = { x: 0, y: 0, width: 900, height: 600 };
    expect(placed([{}], { controls: [whole] }).placements).toMatchObject([{ x: 450, y: 300, side: 'right' }]);
  });

  test('leaves dots beside it to be seen while its name has room elsewhere', () => {
    const dot = { x: 480, y: 295, width: 10, height: 10 };
    expect(placed([{}], { dots: [dot] }).placements).toMatchObject([{ x: 450, y: 300, side: 'left' }]);
    const all = { x: 0, y: 0, width: 900, height: 600 };
    expect(placed([{}], { dots: [all] }).placements).toMatchObject([{ x: 450, y: 300, side: 'right' }]);
  });

  test('shares a marker with a near one rather than that it stands below a control', () => {
    const corner = { x: 0, y: 0, width: 120, height: 120 };
    expect(placed([{ x: 60, y: 60 }, { id: 'b', x: 170, y: 60 }], { controls: [corner] }).placements)
      .toMatchObject([{ places: ['a', 'b'] }]);
  });

  test('whose name fits into no map is merged with a near one, or else a dot', () => {
    const labelOf = ({ places }: { places: readonly string[] }) =>
      ({ width: places.length > 1 ? 80 : 2000, height: 18 });
    expect(placed([{}, { id: 'b', x: 500 }], { labelOf }).placements).toMatchObject([{ places: ['a', 'b'] }]);
    expect(placed([{}], { labelOf })).toEqual({ placements: [], dots: ['a'] });
  });

  test('is there without a name, and not a dot, if its place is chosen', () => {
    const labelOf = () => ({ width: 2000, height: 18 });
    expect(placed([{ isAlone: true, isSelected: true }], { labelOf }).placements)
      .toMatchObject([{ id: 'a', side: null }]);
  });
});

describe('places that crowd', () => {
  const row = (...within: string[][]) => within.map((one, i) => ({ id: `p${i}`, x: 450 + i, within: one }));

  test('are each marked, up to four on one spot', () => {
    const { placements } = placed(row([], [], [], []).map((one) => ({ ...one, x: 450 })));
    expect(placements.map(({ places }) => places.length)).toEqual([1, 1, 1, 1]);
  });

  test('are merged first with what they are part of', () => {
    const { placements } = placed(row([], ['p0'], ['p0'], ['p0'], ['p0'], ['p0']));
    expect(placements).toContainEqual(expect.objectContaining({ id: 'p0', lead: 'p0' }));
  });

  test('are not merged where the one without room finds some before the others, however few they are', () => {
    const labelOf = ({ places: [id = ''] }: { places: readonly string[] }) =>
      ({ width: id === 'gulf' ? 212 : 60, height: 20 });
    const gulf = { id: 'gulf', x: 370, y: 337, isSelected: true };
    const north = { id: 'north', x: 322, y: 269, isSelected: true };
    const { placements } = placed([gulf, north, { id: 'south', x: 312, y: 353 }], {
      labelOf, size: { width: 583, height: 439 },
      chosen: [{ id: 'north', boxes: [{ x: 220, y: 200, width: 200, height: 122 }] }],
    });
    expect(placements.map(({ places }) => places.length)).toEqual([1, 1, 1]);
  });

  test('else with their neighbours, by the place of the most important', () => {
    const { placements } = placed(row([], [], [], [], [], [], []));
    const merged = placements.find(({ places }) => places.length > 1);
    expect(merged?.lead).toBeNull();
    expect(merged?.anchor).toEqual({ x: 450 + Number(merged?.id.slice(1)), y: 300 });
    expect(merged?.id).toBe(merged?.places[0]);
  });

  test('leave the chosen one alone', () => {
    const [first, ...others] = row([], ['p0'], ['p0'], ['p0'], ['p0'], ['p0']);
    const { placements } = placed([{ ...first, isAlone: true, isSelected: true }, ...others]);
    expect(placements[0]).toMatchObject({ id: 'p0', places: ['p0'], x: 450, y: 300 });
  });

  test('leave the subject alone as long as others are near', () => {
    const all = row([], [], [], [], [], []);
    const { placements } = placed([{ ...all[0], isSubject: true }, ...all.slice(1)]);
    expect(placements.find(({ places }) => places.includes('p0'))?.places).toEqual(['p0']);
  });

  test('a child is taken in by what it is part of rather than by a neighbour', () => {
    const narrow: Partial<Surroundings> = { labelOf: () => ({ width: 400, height: 250 }) };
    const { placements } = placed(
      [{ id: 'land' }, { id: 'capital', x: 452, within: ['land'] }, { id: 'other', x: 460 }], narrow);
    expect(placements.find(({ places }) => places.includes('capital'))?.lead).toBe('land');
  });
});

describe('a chosen area', () => {
  const area = [{ id: 'land', boxes: [{ x: 460, y: 200, width: 200, height: 200 }] }];
  const nameOf = (requests: readonly Partial<MarkerRequest>[]) => {
    const [one] = placed(requests, { chosen: area }).placements;
    return one?.side && labelBox(one, { width: 80, height: 18 }, one.side);
  };
  const isOn = (box: ReturnType<typeof nameOf>) => Boolean(box && area[0]?.boxes.some((one) => overlaps(one, box)));

  test('is kept free of the names of others', () => {
    expect(isOn(nameOf([{ id: 'other' }]))).toBe(false);
  });

  test('also has the name of what lies in it without being part of it: a hill in the hole of a polder', () => {
    const { placements } = placed([{ id: 'hill', x: 560, y: 300 }, { id: 'far', x: 430, y: 300 }], { chosen: area });
    expect(placements.map(({ places }) => places)).toEqual([['hill'], ['far']]);
  });

  test('has its own name on it, and those of what is in it', () => {
    expect(isOn(nameOf([{ id: 'land' }]))).toBe(true);
    expect(isOn(nameOf([{ id: 'town', within: ['land'] }]))).toBe(true);
  });
});

test('without requests there is nothing to place', () => {
  expect(placed([])).toEqual({ placements: [], dots: [] });
});
