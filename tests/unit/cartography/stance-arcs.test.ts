import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arcsOf } from '../../../src/cartography/stance-arcs.ts';
import { STANCES } from '../../../src/story/schema.ts';

const stances = fc.array(fc.constantFrom(...STANCES), { minLength: 1, maxLength: 30 });

test('arcs go once round the ring', () => {
  fc.assert(fc.property(stances, (list) => {
    expect(arcsOf(list).reduce((sum, { length }) => sum + length, 0)).toBeCloseTo(1, 9);
  }));
});

test('each arc begins where the last one ends', () => {
  fc.assert(fc.property(stances, (list) => {
    const arcs = arcsOf(list);
    expect(arcs[0]?.start).toBe(0);
    arcs.slice(1).forEach(({ start }, i) => expect(start).toBeCloseTo((arcs[i]?.start ?? 0) + (arcs[i]?.length ?? 0), 9));
  }));
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
