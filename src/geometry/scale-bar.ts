/** How long a bar of a round number of kilometres is on a map. */
import type { Position } from 'geojson';
import { kilometresBetween } from './sphere.ts';

/** `width` in px. */
export interface ScaleBar { kilometres: number; width: number }

const ROUND = [1, 2, 5] as const;

/**
 * The longest round distance whose bar is at most `longest` px: its two ends lie as far apart on the Earth as it says,
 * half to the left and half to the right of the middle. `positionAt` is the place so many px to the right of the
 * middle. Undefined where there is no Earth.
 */
export function scaleBarOf(positionAt: (right: number) => Position | undefined, longest: number): ScaleBar | undefined {
  const lengthOf = (width: number) => {
    const [from, to] = [positionAt(-width / 2), positionAt(width / 2)];
    return from && to ? kilometresBetween(from, to) : NaN;
  };
  const most = lengthOf(longest);
  if (!(most > 0)) return undefined;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = Math.max(...ROUND.map((step) => step * power).filter((step) => step <= most));
  let [low, high] = [0, longest];
  for (let i = 0; i < 30; i++) {
    const width = (low + high) / 2;
    if (lengthOf(width) < kilometres) low = width;
    else high = width;
  }
  return { kilometres, width: (low + high) / 2 };
}
