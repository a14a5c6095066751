/** Quantities in words: "about 11,000 people", "5 to 7 million euros". */
import type { Quantity } from '../story/schema.ts';
import type { Messages } from './messages.ts';

/**
 * What a quantity comes to, to its last digit, and the sentence around that and its unit, which is of the story's own
 * language: "about …".
 */
export interface QuantityWords { amount: string; sentence: (amountAndUnit: string) => string }

/** A quantity as a reader of that language says it; a range of one value is that value. */
export function quantityWords(
  { value, low = 0, high = low, atLeast, atMost, approximate }: Quantity, { amount, quantities }: Messages,
): QuantityWords {
  const one = value ?? atLeast ?? atMost;
  // A range of one value is that value.
  const [from, to] = [amount(one ?? low), amount(one ?? high)];
  const opened = (number: string) => {
    if (atLeast !== undefined) return quantities.atLeast({ number });
    return atMost === undefined ? number : quantities.atMost({ number });
  };
  return {
    amount: from === to ? from : quantities.range({ low: from, high: to }),
    sentence: (number) => opened(approximate ? quantities.about({ number }) : number),
  };
}
