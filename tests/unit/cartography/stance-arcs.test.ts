import {
  differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, parse, type Color,
} from 'culori';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arcsOf, drawnArcs } from '../../../src/cartography/stance-arcs.ts';
import { FAMILY_OF } from '../../../src/cartography/stances.ts';
import { THEMES } from '../../../src/cartography/theme.ts';
import { STANCES, type Stance } from '../../../src/story/schema.ts';

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
      const lines = drawnArcs(list);
      for (const { length } of lines) expect(length).toBeGreaterThan(0.005);
      const ends = arcsOf(list).map(({ stance }) => {
        const own = lines.filter((line) => line.stance === stance);
        return [
          Math.min(...own.map(({ start }) => start)),
          Math.max(...own.map(({ start, length }) => start + length)),
        ];
      });
      if (ends.length > 1) ends.forEach(([start = NaN], i) => {
        const [, before = NaN] = ends.at(i - 1) ?? [];
        // An arc of a statement among thousands may reach into the gap.
        expect((i === 0 ? start + 1 : start) - before).toBeGreaterThan(0.0099);
      });
    }),
  );
  const few = drawnArcs([...Array.from({ length: 199 }, () => 'claims' as const), 'reports']);
  expect(few.find(({ stance }) => stance === 'reports')?.length).toBe(0.01);
});

test('a stance that is alone has no gap', () => {
  expect(drawnArcs(['claims', 'claims'])).toMatchObject([{ stance: 'claims', start: 0, length: 1 }]);
});

/** How a stance is drawn, but for its colour. */
const patternOf = (stance: Stance) => {
  const lines = drawnArcs([stance]);
  const width = lines[0]?.width ?? NaN;
  return `${lines.every(({ length }) => length === 1) ? 'whole' : 'cut'} ${width}`;
};
const pairs = STANCES.flatMap((one, i) => STANCES.slice(i + 1).map((other) => [one, other] as const));

test('families of stances differ by their lines alone, as in greys', () => {
  for (const [one, other] of pairs)
    if (FAMILY_OF[one] !== FAMILY_OF[other]) expect(patternOf(one), `${one} ${other}`).not.toBe(patternOf(other));
});

/** As those with each kind of colour blindness see them, and all others (Machado and others 2009). */
const EYES = {
  usual: (colour: Color) => colour,
  deutan: filterDeficiencyDeuter(1), protan: filterDeficiencyProt(1), tritan: filterDeficiencyTrit(1),
};
const apart = differenceCiede2000();
const inColour = Object.entries(THEMES).filter(([name]) => name !== 'mono');

test.each(inColour)('%s: whoever looks, two stances differ in colour by ΔE 12 or more, or else in their lines', (
  _, { stances: colours },
) => {
  const seen = (stance: Stance, see: (colour: Color) => Color) => see(parse(colours[stance]) ?? expect.unreachable());
  const alike = pairs.filter(([one, other]) => patternOf(one) === patternOf(other))
    .flatMap(([one, other]) => Object.entries(EYES).map(([eyes, see]) => ({
      what: `${one} and ${other}, ${eyes}`, difference: apart(seen(one, see), seen(other, see)),
    })))
    .filter(({ difference }) => difference < 12);
  expect(alike).toEqual([]);
});
