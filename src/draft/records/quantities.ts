/** Numbers as a story gives them: of what, which count of it, in which unit. */
import { MAX_AMOUNT, MAX_NAME } from '../../story/limits.ts';
import type { Quantity } from '../../story/schema.ts';
import type { DraftQuantity } from '../quantities.ts';
import { anyOf } from '../text/any-of.ts';

const PEOPLE = new RegExp(
  `^(?:${anyOf(`
  people persons men women children troops soldiers officers fighters police residents civilians refugees migrants
  workers students passengers prisoners victims patients voters protesters members families deaths casualties
`)})$`,
  'i',
);

/** The last word, with what tells a measure from one of another kind: "cubic metres" are no metres. */
const MEASURE = /(?:(?:cubic|square|metric|nautical) )?\S+$/i;

/** Null for a number that a story can't hold. */
export function quantityRecord(found: DraftQuantity): Quantity | null {
  const { value, low, high, atLeast, atMost, approximate, unit: of, what } = found;
  const amounts = { value, low, high, atLeast, atMost };
  const given = Object.entries(amounts).filter(([, amount]) => amount !== undefined);
  const isWhole = given.length > 0 && given.every(([, amount]) => amount! >= 0 && amount! <= MAX_AMOUNT);
  if (!isWhole || of.length > MAX_NAME || (low !== undefined && !(low <= high!))) return null;
  const [last = of] = MEASURE.exec(of) ?? [];
  const unit = PEOPLE.test(last) ? 'people' : last;
  return { ...Object.fromEntries(given), of, what, unit, approximate } as Quantity;
}
