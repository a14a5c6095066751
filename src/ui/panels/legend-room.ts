/** Where the legend opens, so that it covers nothing that is chosen. */
import type { MapView } from '../../cartography/map-view.ts';

export interface LegendRoom {
  side: 'left' | 'right';
  /** CSS px that it has below its button. */
  height: number;
}

/** As wide as it gets, and what stays free above it, below it and beside the zoom buttons, in rem. */
const WIDTH = 22;
const ABOVE = 3.6;
const BELOW = 3;
const BESIDE = { left: 0.6, right: 4.6 };
/** Fewer rem than this can't be read. */
const LEAST = 8;

/** On the side that is free, at the left if both are; else where it gets higher. `rem` in CSS px. */
export function roomForLegend({ size: { width, height }, chosen }: Pick<MapView, 'size' | 'chosen'>, rem: number):
  LegendRoom {
  const top = ABOVE * rem;
  const whole = height - top - BELOW * rem;
  const wide = Math.min(WIDTH * rem, width - (BESIDE.left + BESIDE.right) * rem);
  const heightAt = (from: number) => chosen
    .filter((box) => box.x < from + wide && from < box.x + box.width && box.y + box.height > top)
    .reduce((free, { y }) => Math.min(free, y - top), whole);
  const left = heightAt(BESIDE.left * rem);
  const right = heightAt(width - BESIDE.right * rem - wide);
  return { side: right > left ? 'right' : 'left', height: Math.max(left, right, LEAST * rem) };
}
