/** The sizes that a figure comes in. */
import type { Size } from '../../geometry/frame.ts';

/** No statement, who says each, or with their words. */
export const STATEMENT_CHOICES = ['none', 'key', 'full'] as const;
export type StatementChoice = (typeof STATEMENT_CHOICES)[number];

export interface Format {
  /** CSS px: 1/96 inch. */
  size: Size;
  /** How large type and signs are; see `SheetOptions`. */
  unit: number;
  /** What suits this format when nothing else is asked for. */
  statements: StatementChoice;
  /** Where the key stands, if there is one: beside the map or below it. A poster has its title beside the map. */
  arrangement: 'beside' | 'below' | 'poster';
  /** It is made for paper: its size is told in mm. */
  isPaper: boolean;
}

/** An A4 page of 210 × 297 mm. */
const A4 = { width: 794, height: 1123 };

/** `unit` leaves the smallest type (`SMALL`) at 11 px or more where the figure is shown 1200 px wide. */
export const FORMATS = {
  '16:9': { size: { width: 1200, height: 675 }, unit: 1.05, statements: 'full', arrangement: 'beside', isPaper: false },
  '4:3': { size: { width: 1200, height: 900 }, unit: 1.15, statements: 'full', arrangement: 'beside', isPaper: false },
  square: {
    size: { width: 1080, height: 1080 }, unit: 1.1, statements: 'full', arrangement: 'below', isPaper: false,
  },
  tall: { size: { width: 1080, height: 1920 }, unit: 1.7, statements: 'full', arrangement: 'below', isPaper: false },
  // Seen small, in a list of links: large type and no key.
  social: {
    size: { width: 1200, height: 630 }, unit: 1.5, statements: 'none', arrangement: 'poster', isPaper: false,
  },
  a4: { size: A4, unit: 0.86, statements: 'full', arrangement: 'below', isPaper: true },
  'a4-landscape': {
    size: { width: A4.height, height: A4.width }, unit: 0.95, statements: 'full', arrangement: 'beside', isPaper: true,
  },
} as const satisfies Record<string, Format>;
export type FormatName = keyof typeof FORMATS;

/** A figure of another size has its key beside the map where it is this much wider than high. */
const BESIDE = 1.15;

/** Smallest and largest side of a figure, CSS px. */
export const SIDES = { least: 200, most: 8000 } as const;

const OWN_SIZE = `width × height such as 1200x675 (${SIDES.least} to ${SIDES.most} each)`;
export const FORMAT_CHOICES = `${Object.keys(FORMATS).join(', ')}, or ${OWN_SIZE}`;

/** A format by its name or its measures; undefined for anything else. */
export function formatOf(text: string): Format | undefined {
  if (Object.hasOwn(FORMATS, text)) return FORMATS[text as FormatName];
  const [, width, height] = (/^(\d{3,4})[x×](\d{3,4})$/.exec(text) ?? []).map(Number);
  const isSide = (side: number | undefined): side is number =>
    side !== undefined && side >= SIDES.least && side <= SIDES.most;
  if (!isSide(width) || !isSide(height)) return undefined;
  // Type grows with the figure, less in a strip; below 0.6 it could not be read, so less is shown instead.
  return {
    size: { width, height },
    unit: Math.max(0.6, Math.min(Math.sqrt(width * height) / 840, Math.min(width, height) / 400)),
    statements: 'full',
    arrangement: width / height >= BESIDE ? 'beside' : 'below',
    isPaper: false,
  };
}
