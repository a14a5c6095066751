/** The signs of a figure's key and legend. */
import type { Stance } from '../../story/schema.ts';
import type { Role } from '../../cartography/roles.ts';
import { STANCE_SHAPES } from '../../cartography/stances.ts';
import type { Theme } from '../../cartography/theme.ts';
import { drawHatch, drawPattern } from './geography.ts';
import type { Mark } from './primitives.ts';
import { widthOf } from '../text/measure.ts';
import { circle, rectangle } from './shapes.ts';

/** A stance's shape, `size` wide, from its left end and middle. */
export function stanceSign(stance: Stance, theme: Theme, size: number): (x: number, y: number) => Mark[] {
  return (x, y) => [
    {
      kind: 'path',
      d: scaledPath(STANCE_SHAPES[stance], size / 16, x, y - size / 2),
      fill: theme.stances[stance],
      isEvenOdd: true,
    },
  ];
}

/** Height of a tag whose letter is as large as a marker's name, in px of the marker's own box. */
export const TAG = 16.5;

/** A square, or as wide as its letters are where there are two. */
export const tagWidth = (tag: string, size: number): number =>
  Math.max(size, widthOf(tag, 'sansBold', 0.85 * size) + 0.4 * size);

/** The letter that stands for a place in the key, `size` high, from its left end and middle. */
export function tagSign(tag: string, theme: Theme, size: number): (x: number, y: number) => Mark[] {
  const width = tagWidth(tag, size);
  return (x, y) => [
    { kind: 'path', d: rectangle({ x, y: y - size / 2, width, height: size }), fill: theme.ink },
    {
      kind: 'text',
      x: x + width / 2,
      y: y + 0.3 * size,
      text: tag,
      cut: 'sansBold',
      size: 0.85 * size,
      fill: theme.card,
      anchor: 'middle',
    },
  ];
}

/** A marker of a number of statements, as small as a sign. */
export function ringSign(number: number, theme: Theme, size: number): (x: number, y: number) => Mark[] {
  return (x, y) => [
    {
      kind: 'path',
      d: circle({ x: x + size / 2, y }, size / 2),
      fill: theme.card,
      stroke: theme.ink,
      width: size / 9,
    },
    {
      kind: 'text',
      x: x + size / 2,
      y: y + 0.23 * size,
      text: String(number),
      cut: 'sansBold',
      size: 0.66 * size,
      fill: theme.ink,
      anchor: 'middle',
    },
  ];
}

/** A patch of a role's fill, of the story's water, or of the hatch. */
export function patchSign(
  what: Role | 'water' | 'contested', theme: Theme, size: number,
): (x: number, y: number) => Mark[] {
  const fills = { ...theme.roles, water: theme.storyWater, contested: theme.land };
  return (x, y) => {
    const box = { x, y: y - size / 2, width: 1.5 * size, height: size };
    const d = rectangle(box);
    return [
      { kind: 'path', d, fill: fills[what] },
      ...(what === 'contested'
        ? [drawHatch({ clip: d, box }, theme, size / 16)]
        : drawPattern({ clip: d, box }, what, theme, size / 14)),
      { kind: 'path', d, stroke: theme.border, width: size / 16 },
    ];
  };
}

export function lineSign(stroke: string, size: number, dash?: readonly number[]): (x: number, y: number) => Mark[] {
  return (x, y) => [
    {
      kind: 'path',
      d: `M${x.toFixed(1)},${y.toFixed(1)}h${(1.5 * size).toFixed(1)}`,
      stroke,
      width: size / 7,
      ...(dash && { dash }),
    },
  ];
}

/**
 * Path data of absolute commands, grown and moved. Relative commands, whose arguments have no place, are only grown.
 */
function scaledPath(d: string, by: number, dx: number, dy: number): string {
  return d.replace(/([a-zA-Z])([^a-zA-Z]*)/g, (_, command: string, list: string) => {
    const numbers = (list.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const isRelative = command === command.toLowerCase();
    const moved = numbers.map((value, i) => {
      switch (command.toLowerCase()) {
        case 'a':
          return i % 7 === 2 || i % 7 === 3 || i % 7 === 4
            ? value
            : value * by + (isRelative || i % 7 < 2 ? 0 : i % 7 === 5 ? dx : dy);
        case 'h':
          return value * by + (isRelative ? 0 : dx);
        case 'v':
          return value * by + (isRelative ? 0 : dy);
        default:
          return value * by + (isRelative ? 0 : i % 2 === 0 ? dx : dy);
      }
    });
    return `${command}${moved.map((value) => Number(value.toFixed(2))).join(' ')}`;
  });
}
