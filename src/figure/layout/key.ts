/** The key of a figure: its statements in columns, as many as there is room for, above the legend. */
import type { Box } from '../../cartography/marker-layout.ts';
import { gap, paragraph, rule, stack, type Block, type Placed } from './blocks.ts';
import { entriesOf, placeNotes } from './entries.ts';
import type { PlacedMarker } from '../draw/markers.ts';
import type { Mark } from '../draw/primitives.ts';
import type { Scene } from '../compose/scene.ts';

/** What a key below the map needs, as if every place had a number, with a legend of usual length. */
export function keyHeight(scene: Scene, width: number, unit: number, withWords: boolean): number {
  const size = 12.5 * unit;
  const { columns, each } = columnsIn(width, unit);
  const numbers = new Map(scene.links.readingOrder.map((id, i) => [id, i + 1]));
  const blocks = entriesOf(scene, { size, width: each, numbers, withWords });
  const legend = 14 * unit + 4 * 16 * unit;
  // Blocks do not break, so a column may end early: by less than the tallest of them.
  const total = blocks.reduce((sum, { block }) => sum + block.height, 0);
  const tallest = Math.max(0, ...blocks.map(({ block }) => block.height));
  return total / columns + (columns > 1 ? 0.6 * tallest : 0) + legend + 14 * unit;
}

/** Columns are as wide as a line of text is easily read. */
function columnsIn(width: number, unit: number): { columns: number; each: number; space: number } {
  const space = 16 * unit;
  const columns = Math.max(1, Math.floor((width + space) / (300 * unit + space)));
  return { columns, each: (width - (columns - 1) * space) / columns, space };
}

interface KeyLayout {
  /** Where the key stands, px of the figure. */
  box: Box;
  /** Those on the map, whose numbers the entries have. */
  markers: readonly PlacedMarker[];
  legend: Block;
  /** How many px of the figure a px of the design measures. */
  unit: number;
  /** With each statement's exact words, or only who says it. */
  withWords: boolean;
}

/** Entries in one or more columns above the legend; type shrinks a little before anything is left out. */
export function drawKey(scene: Scene, { box, markers, legend, unit, withWords }: KeyLayout): Mark[] {
  const { theme, messages } = scene;
  const numbers = new Map(markers.map(({ id, key }) => [id, key]));
  const foot = legend.height > 0 ? stack([rule(box.width, theme, 7 * unit), legend]) : gap(0);
  const height = box.height - foot.height;
  const { columns, each: width, space } = columnsIn(box.width, unit);
  let best: { placed: Placed[]; left: number } = { placed: [], left: scene.statements.length };
  for (const grade of [1, 0.93, 0.86, 0.8, 0.74]) {
    const size = 12.5 * unit * grade;
    const blocks = [
      ...placeNotes(scene, markers, { size: 0.9 * size, width }).map((block) => ({ block, count: 0 })),
      ...entriesOf(scene, { size, width, numbers, withWords }),
    ];
    const more = (left: number) =>
      paragraph(messages.figure.more({ count: left }), width, { cut: 'sans', size: 0.9 * size, fill: theme.inkQuiet });
    const flowed = flow(blocks, { columns, height, total: scene.statements.length, more });
    if (best.placed.length === 0 || flowed.left < best.left) best = flowed;
    if (best.left === 0) break;
  }
  return [
    ...best.placed.flatMap(({ block, x, y }) => block.draw(box.x + x * (width + space), box.y + y)),
    ...foot.draw(box.x, box.y + box.height - foot.height),
  ];
}

/**
 * `height` of each column in px, `total` of what the blocks count together, and the line that says how many were `left`
 * out.
 */
interface Flow { columns: number; height: number; total: number; more: (left: number) => Block }

/**
 * Blocks from top to bottom, column by column; `x` counts columns. Keeps room for that last line where it is needed.
 */
function flow(
  blocks: readonly { block: Block; count: number }[], { columns, height, total, more }: Flow,
): { placed: Placed[]; left: number } {
  const attempt = (reserve: number) => {
    const placed: Placed[] = [];
    let [x, y, done] = [0, 0, 0];
    for (const { block, count } of blocks) {
      const limit = height - (x === columns - 1 ? reserve : 0);
      if (y > 0 && y + block.height > limit) [x, y] = [x + 1, 0];
      if (x >= columns || y + block.height > height - (x === columns - 1 ? reserve : 0)) break;
      placed.push({ block, x, y });
      y += block.height;
      done += count;
    }
    return { placed, left: total - done, x: Math.min(x, columns - 1), y };
  };
  const whole = attempt(0);
  if (whole.left === 0) return whole;
  const line = more(total);
  const part = attempt(line.height);
  const last = part.placed.at(-1);
  const at = last ? { x: last.x, y: last.y + last.block.height } : { x: 0, y: 0 };
  const fits = at.y + line.height <= height;
  return { placed: fits ? [...part.placed, { block: more(part.left), ...at }] : part.placed, left: part.left };
}
