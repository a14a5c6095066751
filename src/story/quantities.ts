/** Quantities that speak of the same thing, brought together so that they can be drawn on one scale. */
import type { Quantity } from './schema.ts';
import type { Statement, Story } from './story.ts';

/**
 * One quantity of a statement, as a range: `low` and `high` are equal where it is one value. "At most" begins at 0, and
 * "at least" goes on to the end of the scale.
 */
export interface StatedQuantity { quantity: Quantity; statement: Statement; low: number; high: number }

/**
 * Quantities with the same `of` and `unit`. `most` is the end of their common scale, which begins at 0; null for one
 * alone, which is compared with nothing.
 */
export interface QuantityGroup { of: string; unit: string; most: number | null; quantities: readonly StatedQuantity[] }

export function quantityGroups(story: Story): QuantityGroup[] {
  const groups = new Map<string, StatedQuantity[]>();
  for (const statement of story.statements) {
    for (const quantity of statement.quantities) {
      const key = JSON.stringify([quantity.of, quantity.unit]);
      const { value, atLeast, atMost } = quantity;
      const low = value ?? atLeast ?? quantity.low ?? 0;
      const stated = { quantity, statement, low, high: value ?? atMost ?? quantity.high ?? low };
      groups.set(key, groups.get(key) ?? []).get(key)?.push(stated);
    }
  }
  return [...groups.values()].flatMap((quantities) => {
    const first = quantities[0]?.quantity;
    if (!first) return [];
    const most = quantities.reduce((highest, { high }) => Math.max(highest, high), 0);
    const drawn = quantities.map((one) => (one.quantity.atLeast === undefined ? one : { ...one, high: most }));
    return [{ of: first.of, unit: first.unit, most: quantities.length > 1 ? most : null, quantities: drawn }];
  });
}
