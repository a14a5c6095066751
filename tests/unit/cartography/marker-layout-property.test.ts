/** What holds for any map, with three places or thousands, spread out or on one spot. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInside, labelBox, overlaps, ringBox, type Size } from '../../../src/cartography/boxes.ts';
import type { MarkerGroup } from '../../../src/cartography/marker-groups.ts';
import { layoutMarkers, type MarkerLayout, type MarkerRequest } from '../../../src/cartography/marker-layout.ts';
import { COMPASS_SLACK, FARTHEST } from '../../../src/cartography/marker-spots.ts';

const size = fc.constantFrom<Size>(
  { width: 320, height: 420 }, { width: 768, height: 700 }, { width: 1900, height: 1300 },
);
const part = fc.noBias(fc.integer({ min: 0, max: 1000 })).map((value) => value / 1000);

interface Crowd { size: Size; requests: MarkerRequest[]; labelOf: (group: MarkerGroup) => Size }

/** Places in heaps of any size, some of them part of others. */
const crowd: fc.Arbitrary<Crowd> = fc.tuple(
  size,
  fc.array(fc.record({ x: part, y: part, spread: fc.constantFrom(0, 0.01, 0.1, 1) }), { minLength: 1, maxLength: 5 }),
  fc.array(
    fc.record({
      heap: fc.nat(), dx: part, dy: part, parent: fc.option(fc.nat()), width: fc.integer({ min: 20, max: 150 }),
    }),
    { maxLength: 70 },
  ),
  fc.boolean(),
).map(([map, heaps, places, hasChosen]) => {
  const requests = places.map(({ heap, dx, dy, parent }, i): MarkerRequest => {
    const at = heaps[heap % heaps.length] ?? { x: 0, y: 0, spread: 0 };
    const clip = (value: number) => Math.min(1, Math.max(0, value));
    return {
      id: `p${i}`, isSubject: i === 1, isAlone: hasChosen && i === 0, isSelected: hasChosen && i === 0,
      x: clip(at.x + (dx - 0.5) * at.spread) * map.width, y: clip(at.y + (dy - 0.5) * at.spread) * map.height,
      within: parent === null || i === 0 ? [] : [`p${parent % i}`],
    };
  });
  const widths = new Map(places.map(({ width }, i) => [`p${i}`, width]));
  const labelOf = ({ places: [first = ''], places: all, lead }: MarkerGroup): Size =>
    ({ width: all.length === 1 ? (widths.get(first) ?? 0) : lead === null ? 70 : 150, height: 20 });
  return { size: map, requests, labelOf };
});

const holds = (check: (layout: MarkerLayout, crowd: Crowd) => void, numRuns = 150) =>
  fc.assert(fc.property(crowd, (one) => check(layoutMarkers(one.requests, one), one)), { numRuns });

const pairs = <T>(all: readonly T[]) => all.flatMap((one, i) => all.slice(i + 1).map((other) => [one, other] as const));

test('every ring stands within 40 px of its anchor, and inside the map', () => {
  holds(({ placements }, { size: map }) => {
    for (const { x, y, anchor } of placements) {
      expect(Math.hypot(x - anchor.x, y - anchor.y)).toBeLessThanOrEqual(FARTHEST + 1e-6);
      expect(isInside(ringBox({ x, y }), map)).toBe(true);
    }
  });
});

test('no ring is past another against the compass', () => {
  holds(({ placements }) => {
    for (const [a, b] of pairs(placements)) {
      for (const along of ['x', 'y'] as const) {
        if (a.anchor[along] < b.anchor[along] - COMPASS_SLACK) expect(a[along]).toBeLessThanOrEqual(b[along]);
        if (a.anchor[along] > b.anchor[along] + COMPASS_SLACK) expect(a[along]).toBeGreaterThanOrEqual(b[along]);
      }
    }
  });
});

test('no ring and no name covers another, and every name lies inside the map', () => {
  holds(({ placements }, { size: map, labelOf }) => {
    const boxes = placements.map((placed) => [
      ringBox(placed), ...(placed.side ? [labelBox(placed, labelOf(placed), placed.side)] : []),
    ]);
    for (const [one, other] of pairs(boxes))
      expect(one.some((a) => other.some((b) => overlaps(a, b)))).toBe(false);
    for (const box of boxes.flat()) expect(isInside(box, map)).toBe(true);
  });
});

test('every ring is named; what is not marked by itself is merged, or else a dot, and each but once', () => {
  holds(({ placements, dots }, { requests }) => {
    for (const { side } of placements) expect(side).not.toBeNull();
    const all = [...placements.flatMap(({ places }) => places), ...dots];
    expect(all.sort()).toEqual(requests.map(({ id }) => id).sort());
  });
});

test('what is merged under a name is part of the place that has it', () => {
  holds(({ placements }, { requests }) => {
    const within = new Map(requests.map((one) => [one.id, one.within]));
    for (const { lead, places } of placements.filter((one) => one.lead !== null))
      for (const id of places) expect(id === lead || within.get(id)?.includes(lead ?? '')).toBe(true);
  });
});

test('the chosen place has a marker of its own', () => {
  holds(({ placements }, { requests }) => {
    for (const { id } of requests.filter(({ isAlone }) => isAlone))
      expect(placements.find(({ places }) => places.includes(id))?.places).toEqual([id]);
  });
});

test('the same crowd is laid out the same way', () => {
  holds((layout, one) => {
    expect(layoutMarkers(structuredClone(one.requests), one)).toEqual(layout);
  }, 40);
});

test('a map that is moved moves its markers with it', () => {
  const inner = crowd.map((one) => ({
    ...one, size: { width: 4000, height: 4000 },
    requests: one.requests.map((request) => ({ ...request, x: request.x + 800, y: request.y + 800 })),
  }));
  fc.assert(fc.property(inner, fc.integer({ min: -300, max: 300 }), (one, by) => {
    const moved = one.requests.map((request) => ({ ...request, x: request.x + by, y: request.y - by }));
    const [before, after] = [layoutMarkers(one.requests, one), layoutMarkers(moved, one)];
    const rounded = (value: number) => Number(value.toFixed(3)) + 0;
    expect(after.placements.map(({ id, side, x, y }) => [id, side, rounded(x - by), rounded(y + by)]))
      .toEqual(before.placements.map(({ id, side, x, y }) => [id, side, rounded(x), rounded(y)]));
  }), { numRuns: 40 });
});

test('two thousand places are laid out in a few attempts', () => {
  let seed = 1;
  const random = () => { seed = (seed * 16807) % 2147483647; return seed / 2147483647; };
  const many = Array.from({ length: 2000 }, (_, i): MarkerRequest => ({
    id: `p${i}`, x: random() * 1280, y: random() * 800, within: [], isAlone: false, isSelected: false, isSubject: false,
  }));
  let labelled = 0;
  const layout = layoutMarkers(many, {
    size: { width: 1280, height: 800 }, labelOf: () => { labelled += 1; return { width: 90, height: 20 }; },
  });
  expect(layout.placements.length).toBeGreaterThan(40);
  // Counted rather than timed: each group's name is asked for once in each attempt.
  expect(labelled).toBeLessThan(20 * 250);
});
