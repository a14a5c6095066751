/** Blocks of text and signs that are measured before they are drawn, so that a sheet can be laid out without a page. */
import type { Theme } from '../../cartography/theme.ts';
import { directionOf } from '../../story/direction.ts';
import type { Cut, Mark } from '../draw/primitives.ts';
import { balanced, fit, widthOf, wrap } from '../text/measure.ts';

/** Something of a known height that can be put anywhere. */
export interface Block { height: number; draw: (x: number, y: number) => Mark[] }
export interface Placed { block: Block; x: number; y: number }

export interface TextLook {
  cut: Cut;
  size: number;
  fill: string;
  language?: string | undefined;
  lineHeight?: number;
  most?: number;
  /** Its lines are to be of about the same length. */
  isBalanced?: boolean;
}

/** A paragraph, on the side where its language begins. `most` lines; what does not fit is cut with an ellipsis. */
export function paragraph(
  text: string,
  width: number,
  { cut, size, fill, language, lineHeight = 1.3, most = Infinity, isBalanced = false }: TextLook,
): Block {
  const all = (isBalanced ? balanced : wrap)(text, cut, size, width);
  const lines = all.slice(0, most);
  if (all.length > lines.length) lines.push(fit(`${lines.pop() ?? ''} …`, cut, size, width));
  const step = size * lineHeight;
  const isToTheLeft = language !== undefined && directionOf(language) === 'rtl';
  return {
    height: lines.length * step,
    draw: (x, y) =>
      lines.map((line, i) => ({
        kind: 'text',
        x: isToTheLeft ? x + width : x,
        y: y + (i + 0.5) * step + 0.35 * size,
        text: line,
        cut,
        size,
        fill,
        ...(isToTheLeft && { anchor: 'end' }),
        ...(language !== undefined && { language }),
      })),
  };
}

export const gap = (height: number): Block => ({ height, draw: () => [] });

/** Blocks below each other. */
export function stack(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    draw: (x, y) => {
      let at = y;
      return blocks.flatMap((block) => {
        const marks = block.draw(x, at);
        at += block.height;
        return marks;
      });
    },
  };
}

/** Blocks beside each other, tops in line. */
export function beside(blocks: readonly Block[], step: number): Block {
  return {
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    draw: (x, y) => blocks.flatMap((block, i) => block.draw(x + i * step, y)),
  };
}

/** An item of a legend: a sign of its own width, then words. */
export interface Item { signWidth: number; sign: (x: number, y: number) => Mark[]; text: string; language?: string }

/**
 * Items one after another, in lines; a long one is wrapped behind its sign. `x` and `y` of a sign are its left end and
 * the line's middle.
 */
export function items(list: readonly Item[], width: number, { size, fill }: { size: number; fill: string }): Block {
  const step = size * 1.5;
  let [x, line] = [0, 0];
  const placed = list.flatMap((item) => {
    const textWidth = widthOf(item.text, 'sans', size);
    const lead = item.signWidth + 0.5 * size;
    if (x > 0 && x + lead + textWidth > width) [x, line] = [0, line + 1];
    const words = wrap(item.text, 'sans', size, width - lead);
    const at = { item, words, x, line, lead };
    if (words.length > 1) [x, line] = [0, line + words.length];
    else x += lead + textWidth + 1.4 * size;
    return [at];
  });
  const last = placed.at(-1);
  return {
    height: last ? (last.line + last.words.length) * step : 0,
    draw: (left, top) => placed.flatMap(({ item, words, x: dx, line: row, lead }) => {
      const middle = top + (row + 0.5) * step;
      return [
        ...item.sign(left + dx, middle),
        ...words.map((text, i): Mark => ({
          kind: 'text', x: left + dx + lead, y: middle + i * step + 0.35 * size, text, cut: 'sans', size, fill,
          ...(item.language !== undefined && { language: item.language }),
        })),
      ];
    }),
  };
}

/** A thin line across. */
export const rule = (width: number, { rule: colour }: Theme, space: number): Block => ({
  height: 2 * space,
  draw: (x, y) => [
    { kind: 'path', d: `M${x.toFixed(1)},${(y + space).toFixed(1)}h${width.toFixed(1)}`, stroke: colour },
  ],
});
