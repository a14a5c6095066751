/** A bar of a round number of kilometres, true along the level line through the middle of the map. */
import type { Box } from '../geometry/layout.ts';
import { scaleBarOf } from '../geometry/scale-bar.ts';
import type { Chart } from './chart.ts';
import type { Mark } from './marks.ts';
import { widthOf } from './measure.ts';
import type { Scene } from './scene.ts';

/** The bar at the bottom left, with the box that it takes; nothing where there is no room or no Earth. */
export function drawScaleBar({ theme, store }: Scene, chart: Chart, unit: number): { box: Box; marks: Mark[] } | undefined {
  const middle = { x: chart.size.width / 2, y: chart.size.height / 2 };
  const bar = scaleBarOf((right) => chart.positionOf({ ...middle, x: middle.x + right }), Math.min(130 * unit, chart.size.width / 3));
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
