/** A bar of a round number of kilometres, true along the level line through the middle of the map. */
import type { Box } from '../geometry/layout.ts';
import { kilometresBetween } from '../geometry/sphere.ts';
import type { Chart } from './chart.ts';
import type { Mark } from './marks.ts';
import { widthOf } from './measure.ts';
import type { Scene } from './scene.ts';

const ROUND = [1, 2, 5] as const;

/**
 * The longest round distance whose bar is at most `longest` px: its two ends lie as far apart on the Earth as it says,
 * half to the left and half to the right of the middle. Undefined where the middle shows no Earth.
 */
export function scaleBarOf(chart: Chart, longest: number): { kilometres: number; width: number } | undefined {
  const middle = { x: chart.size.width / 2, y: chart.size.height / 2 };
  const lengthOf = (width: number) => {
    const [from, to] = [-0.5, 0.5].map((side) => chart.positionOf({ x: middle.x + side * width, y: middle.y }));
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

/** The bar at the bottom left, with the box that it takes; nothing where there is no room or no Earth. */
export function drawScaleBar({ theme, store }: Scene, chart: Chart, unit: number): { box: Box; marks: Mark[] } | undefined {
  const bar = scaleBarOf(chart, Math.min(130 * unit, chart.size.width / 3));
  if (!bar) return undefined;
  const format = new Intl.NumberFormat(store.view.peek().language, { style: 'unit', unit: 'kilometer', maximumSignificantDigits: 3 });
  const label = format.format(bar.kilometres);
  const size = 11.5 * unit;
  const pad = 6 * unit;
  const width = Math.max(bar.width, widthOf(label, 'sans', size)) + 2 * pad;
  const height = size + 3 * pad;
  const box = { x: 8 * unit, y: chart.size.height - height - 8 * unit, width, height };
  if (box.y < 0 || width > chart.size.width / 2) return undefined;
  const [left, base] = [box.x + pad, box.y + height - pad];
  const tick = 5 * unit;
  return {
    box,
    marks: [
      { kind: 'path', d: `M${left},${base - tick}v${tick}h${bar.width}v${-tick}`, stroke: theme.ink, width: 1.4 * unit },
      {
        kind: 'text', x: left, y: base - tick - 3 * unit, text: label, cut: 'sans', size, fill: theme.ink,
        halo: { colour: theme.mapHalo, width: 2.6 * unit },
      },
    ],
  };
}
