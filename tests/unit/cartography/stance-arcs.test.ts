import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arcsOf, drawnArcs } from '../../../src/cartography/stance-arcs.ts';
import { STANCES } from '../../../src/story/schema.ts';

const stances = fc.array(fc.constantFrom(...STANCES), { minLength: 1, maxLength: 30 });

test('arcs go once round the ring', () => {
  fc.assert(fc.property(stances, (list) => {
    expect(arcsOf(list).reduce((sum, { length }) => sum + length, 0)).toBeCloseTo(1, 9);
  }));
});

test('each arc begins where the last one ends', () => {
  fc.assert(
    fc.property(stances, (list) => {
      const arcs = arcsOf(list);
      expect(arcs[0]?.start).toBe(0);
      arcs
        .slice(1)
        .forEach(({ start }, i) => expect(start).toBeCloseTo((arcs[i]?.start ?? 0) + (arcs[i]?.length ?? 0), 9));
    }),
  );
});

test('arcs come in the order of the stances, whatever the order of the statements', () => {
  fc.assert(fc.property(stances, (list) => {
    expect(arcsOf(list).map(({ stance }) => stance)).toEqual(STANCES.filter((stance) => list.includes(stance)));
  }));
});

test('an arc is as long as its share of the statements', () => {
  expect(arcsOf(['denies', 'claims', 'claims', 'claims'])).toEqual([
    { stance: 'claims', start: 0, length: 0.75 }, { stance: 'denies', start: 0.75, length: 0.25 },
  ]);
});

test('one stance is a whole ring', () => {
  expect(arcsOf(['warns', 'warns'])).toEqual([{ stance: 'warns', start: 0, length: 1 }]);
});

test('without statements there are no arcs', () => {
  expect(arcsOf([])).toEqual([]);
});

test('neighbours are drawn apart, and even the smallest share can be seen', () => {
  fc.assert(
    fc.property(stances, (list) => {
      const arcs = drawnArcs(list);
      for (const { length } of arcs) expect(length).toBeGreaterThanOrEqual(0.01);
      if (arcs.length > 1)
        for (const [i, { start }] of arcs.entries())
          expect(start).toBeCloseTo((arcsOf(list)[i]?.start ?? NaN) + 0.01, 9);
    }),
  );
  const few = drawnArcs([...Array.from({ length: 199 }, () => 'claims' as const), 'warns']);
  expect(few.find(({ stance }) => stance === 'warns')?.length).toBe(0.01);
});

test('a stance that is alone has no gap', () => {
  expect(drawnArcs(['warns'])).toEqual([{ stance: 'warns', start: 0, length: 1 }]);
});
