/** A bar of a round number of kilometres, true along the level line through the middle of the map. */
import type { Box } from '../../cartography/boxes.ts';
import { scaleBarOf, type ScaleBar } from '../../geometry/scale-bar.ts';
import type { DrawContext } from './context.ts';
import type { Point } from './projected-map.ts';
import type { Mark } from './primitives.ts';
import { widthOf } from '../text/measure.ts';
import type { Scene } from '../compose/scene.ts';

/** Design px. */
const SIZE = 11.5;
const PAD = 6;
const TICK = 5;

/** The bar at the bottom left, with the box that it takes; nothing where there is no room or no Earth. */
export function drawScaleBar({ scene, chart, unit }: DrawContext): { box: Box; marks: Mark[] } | undefined {
  const middle = { x: chart.size.width / 2, y: chart.size.height / 2 };
  const bar = scaleBarOf(
    (right) => chart.positionOf({ ...middle, x: middle.x + right }),
    Math.min(130 * unit, chart.size.width / 3),
  );
  if (!bar) return undefined;
  const width = Math.max(bar.width, widthOf(labelOf(scene, bar), 'sans', SIZE * unit)) + 2 * PAD * unit;
  const height = (SIZE + 3 * PAD) * unit;
  const box = { x: 8 * unit, y: chart.size.height - height - 8 * unit, width, height };
  if (box.y < 0 || width > chart.size.width / 2) return undefined;
  return { box, marks: drawBar(scene, bar, { x: box.x + PAD * unit, y: box.y + height - PAD * unit }, unit) };
}

/** A bar by itself, with its length above it; `at` is its left end. */
export function drawBar(scene: Scene, bar: ScaleBar, { x, y }: Point, unit: number): Mark[] {
  const { theme } = scene;
  const top = y - TICK * unit;
  return [
    {
      kind: 'path',
      d: `M${x},${top}v${TICK * unit}h${bar.width}v${-TICK * unit}`,
      stroke: theme.ink,
      width: 1.4 * unit,
    },
    {
      kind: 'text',
      x,
      y: top - 3 * unit,
      text: labelOf(scene, bar),
      cut: 'sans',
      size: SIZE * unit,
      fill: theme.ink,
      halo: { colour: theme.mapHalo, width: 2.6 * unit },
    },
  ];
}

const labelOf = ({ view }: Scene, { kilometres }: ScaleBar) =>
  new Intl.NumberFormat(view.language, { style: 'unit', unit: 'kilometer', maximumSignificantDigits: 3 }).format(
    kilometres,
  );
