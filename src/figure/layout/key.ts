/** The key of a figure: its statements in columns, as many as there is room for, above the legend. */
import type { Box } from '../../cartography/boxes.ts';
import { paragraph, rule, stack, type Block, type Placed } from './blocks.ts';
import { entriesOf, entryCount } from './entries.ts';
import { placeNotes } from './place-notes.ts';
import type { PlacedMarker } from '../draw/place-markers.ts';
import type { Mark } from '../draw/primitives.ts';
import type { Scene } from '../compose/scene.ts';

/**
 * Design px: statements, larger where that leaves room for all, smaller where it lets more in; and what is less
 * important, which no figure has smaller.
 */
const LARGER = [17, 15.5, 14.2];
const USUAL = 13;
const SMALLER = 12.2;
export const SMALL = 11;

/** What a key below the map needs, as if every place had a letter, with a legend of usual length. */
export function keyHeight(scene: Scene, width: number, unit: number, withWords: boolean): number {
  const { columns, each } = columnsIn(scene, width, unit);
  const tags = new Map(scene.marked.map((id) => [id, 'A']));
  const blocks = entriesOf(scene, { size: USUAL * unit, small: SMALL * unit, width: each, tags, withWords });
  const legend = 14 * unit + 4 * 16 * unit;
  // Blocks do not break, so a column may end early: by less than the tallest of them.
  const total = blocks.reduce((sum, { block }) => sum + block.height, 0);
  const tallest = Math.max(0, ...blocks.map(({ block }) => block.height));
  return total / columns + (columns > 1 ? 0.6 * tallest : 0) + legend + 14 * unit;
}

/** Columns are as wide as a line of text is easily read, or wider where there is little to be read. */
function columnsIn(scene: Scene, width: number, unit: number): { columns: number; each: number; space: number } {
  const space = 16 * unit;
  const most = Math.floor((width + space) / (300 * unit + space));
  const columns = Math.max(1, Math.min(most, entryCount(scene)));
  return { columns, each: (width - (columns - 1) * space) / columns, space };
}

interface KeyLayout {
  /** Where the key stands, px of the figure. */
  box: Box;
  /** Those on the map, whose letters the entries have. */
  markers: readonly PlacedMarker[];
  /** Places of which nothing is on the map. */
  outside: readonly string[];
  legend: Block;
  /** How many px of the figure a px of the design measures. */
  unit: number;
  /** With each statement's exact words, or only who says it. */
  withWords: boolean;
}

/** Entries in one or more columns above the legend; type is as large as lets all in, within limits. */
export function drawKey(scene: Scene, { box, markers, outside, legend, unit, withWords }: KeyLayout): Mark[] {
  const { theme, messages } = scene;
  const tags = new Map(markers.flatMap(({ places, tag }) => places.map((id) => [id, tag] as const)));
  const small = SMALL * unit;
  const notes = placeNotes(scene, { markers, outside }, { size: small, width: box.width });
  const footOf = (...parts: readonly Block[]) => stack(
    parts.some(({ height: own }) => own > 0) ? [rule(box.width, theme, 7 * unit), ...parts] : parts);
  const whole = footOf(legend, notes);
  const foot = whole.height <= box.height ? whole : footOf(legend);
  const height = box.height - foot.height;
  const { columns, each: width, space } = columnsIn(scene, box.width, unit);
  const more = (left: number) =>
    paragraph(messages.figure.more({ count: left }), width, { cut: 'sans', size: small, fill: theme.inkQuiet });
  const flowed = (size: number) => {
    const blocks = entriesOf(scene, { size: size * unit, small, width, tags, withWords });
    return flow(blocks, { columns, height, total: scene.statements.length, more });
  };
  const usual = flowed(USUAL);
  const others = (usual.left === 0 ? LARGER : [SMALLER]).map(flowed);
  const best = others.find(({ left }) => left < usual.left || left === 0) ?? usual;
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
    const fits = (block: Block, column: number, from: number) =>
      column < columns && from + block.height <= height - (column === columns - 1 ? reserve : 0);
    for (const { block, count } of blocks) {
      // What is too long even for a column of its own makes room for what comes after it.
      if (!fits(block, x, y) && !fits(block, x + 1, 0)) continue;
      if (!fits(block, x, y)) [x, y] = [x + 1, 0];
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
