/** Fingers on the glass, several at once: Playwright itself has one, and only taps with it. */
import type { CDPSession } from '@playwright/test';

export interface Finger { x: number; y: number }
type Way = readonly [from: Finger, to: Finger];

/**
 * Moves fingers from where they are put down to where they are lifted, CSS px, in ten steps; before that they rest, ms.
 */
export async function gesture(devtools: CDPSession, fingers: readonly Way[], rest = 0): Promise<void> {
  const between = (from: number, to: number, part: number) => from + (to - from) * part;
  const at = (part: number) =>
    fingers.map(([from, to], id) => ({ id, x: between(from.x, to.x, part), y: between(from.y, to.y, part) }));
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  if (rest > 0) await new Promise((resolve) => { setTimeout(resolve, rest); });
  for (let step = 1; step <= 10; step += 1) {
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 10) });
  }
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
