/** What holds for any map with as many places as an article has. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  labelBox,
  layoutMarkers,
  overlaps,
  ringBox,
  type Box,
  type MarkerPlacement,
  type MarkerRequest,
} from '../../../src/cartography/marker-layout.ts';

const size = { width: 900, height: 640 };
const label = fc.record({ width: fc.integer({ min: 20, max: 130 }), height: fc.constant(18) });

/** Spread over the map: for a dozen places on one spot there is no room to be found. */
const spread = (low: number, high: number) =>
  fc.noBias(fc.integer({ min: low * 10, max: high * 10 })).map((value) => value / 10);

const seen = fc.record({
  x: spread(110, size.width - 110), y: spread(110, size.height - 110),
  isAway: fc.constant(false), standAside: fc.boolean(), label, mustName: fc.constant(false),
});
const away = fc.record({
  x: fc.double({ min: -4000, max: 4000, noNaN: true }), y: fc.double({ min: -4000, max: 4000, noNaN: true }),
  isAway: fc.constant(true), standAside: fc.constant(false), label, mustName: fc.constant(false),
});

const numbered = (requests: Omit<MarkerRequest, 'id'>[]): MarkerRequest[] =>
  requests.map((request, i) => ({ ...request, id: `p${i}` }));
/** A chosen place comes first and must be named, as on the page. */
const requests = fc
  .tuple(seen, fc.array(fc.oneof({ arbitrary: seen, weight: 3 }, { arbitrary: away, weight: 1 }), { maxLength: 8 }))
  .map(([chosen, others]) => numbered([{ ...chosen, mustName: true }, ...others]));

interface Boxes { ring: Box; name: Box | null }
const boxesOf = (placement: MarkerPlacement, { label: named }: MarkerRequest): Boxes => (
  { ring: ringBox(placement), name: placement.side && labelBox(placement, named, placement.side) });

/** Pairs of boxes of different markers that overlap. */
function clashes(all: readonly Boxes[], pick: (one: Boxes, other: Boxes) => readonly [Box | null, Box | null]): number {
  return all.flatMap((one, i) => all.filter((other, j) => {
    const [a, b] = pick(one, other);
    return i !== j && a !== null && b !== null && overlaps(a, b);
  })).length;
}

const laidOut = (wanted: readonly MarkerRequest[]) =>
  layoutMarkers(wanted, size).flatMap((placement, i) => {
    const request = wanted[i];
    return request ? [boxesOf(placement, request)] : [];
  });
const holds = (check: (wanted: MarkerRequest[]) => void) =>
  fc.assert(
    fc.property(requests, (wanted) => {
      check(wanted);
    }),
  );

test('no ring covers a ring', () => {
  holds((wanted) => expect(clashes(laidOut(wanted), (one, other) => [one.ring, other.ring])).toBe(0));
});

test('no name covers a ring', () => {
  holds((wanted) => expect(clashes(laidOut(wanted), (one, other) => [one.name, other.ring])).toBe(0));
});

test('no name covers a name', () => {
  holds((wanted) => expect(clashes(laidOut(wanted), (one, other) => [one.name, other.name])).toBe(0));
});

test('every ring and name lies inside the map', () => {
  holds((wanted) => {
    for (const box of laidOut(wanted).flatMap(({ ring, name }) => [ring, name ?? ring])) {
      expect(
        Math.min(box.x, box.y, size.width - box.x - box.width, size.height - box.y - box.height),
      ).toBeGreaterThanOrEqual(0);
    }
  });
});

test('every request is placed, in its order', () => {
  holds((wanted) => expect(layoutMarkers(wanted, size).map(({ id }) => id)).toEqual(wanted.map(({ id }) => id)));
});

test('the same requests are placed the same way', () => {
  holds((wanted) => expect(layoutMarkers(structuredClone(wanted), size)).toEqual(layoutMarkers(wanted, size)));
});

test('what must be named is', () => {
  holds((wanted) => expect(layoutMarkers(wanted, size)[0]?.side).not.toBeNull());
});

test('a marker for a place that can be seen stays within 106 px of it', () => {
  holds((wanted) => layoutMarkers(wanted, size).forEach(({ x, y, anchor }) => {
    if (anchor) expect(Math.hypot(x - anchor.x, y - anchor.y)).toBeLessThan(106.001);
  }));
});

test('a marker for a place that can’t be seen stands on the rim', () => {
  fc.assert(fc.property(fc.array(away, { minLength: 1, maxLength: 6 }).map(numbered), (wanted) => {
    for (const { x, y, anchor } of layoutMarkers(wanted, size)) {
      expect(anchor).toBeNull();
      expect(Math.min(x, y, size.width - x, size.height - y)).toBeCloseTo(26, 6);
    }
  }));
});
