/** A number of a statement in words. */
import type { Quantity } from '../../../story/schema.ts';

/** "~1,000", "11,000–12,000", "≥ 3" */
export function amountText({ value, low, high, atLeast, atMost, approximate }: Quantity, language: string): string {
  const shown = (number: number | undefined) => number?.toLocaleString(language, { maximumFractionDigits: 20 });
  const range = low === undefined ? undefined : `${shown(low)}–${shown(high)}`;
  const least = atLeast === undefined ? undefined : `≥ ${shown(atLeast)}`;
  return `${approximate ? '~' : ''}${shown(value) ?? range ?? least ?? `≤ ${shown(atMost)}`}`;
}

/** "~1,000 people (North Korean troops: killed)" */
export const quantityText = (quantity: Quantity, language: string): string =>
  `${amountText(quantity, language)} ${quantity.unit} (${quantity.of}: ${quantity.what})`;
