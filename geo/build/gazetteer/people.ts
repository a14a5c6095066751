import type { Entry } from './types.ts';

/** People in the towns of each area, of whatever level: what is known of all of them, and enough to rank them. */
export type People = ReadonlyMap<string, number>;

/** @param around what each area lies in itself. */
export function peopleIn(towns: readonly Entry[], around: ReadonlyMap<string, string>): People {
  const sums = new Map<string, number>();
  for (const { within, population = 0 } of towns) {
    for (let area = within; area !== undefined; area = around.get(area))
      sums.set(area, (sums.get(area) ?? 0) + population);
  }
  return sums;
}
