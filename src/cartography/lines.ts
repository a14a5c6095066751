/** Borders, outlines and movements: widths in CSS px, by zoom where a map can be zoomed. */
import type { LegendEntry } from './legend-entry.ts';
import type { Theme } from './theme.ts';

/** A length that grows evenly with the zoom between two stops, and stays as it is beyond them. */
export type ByZoom = readonly [
  from: readonly [zoom: number, value: number],
  to: readonly [zoom: number, value: number],
];

/** Below this zoom borders of regions would only be noise. */
export const REGION_BORDERS_FROM = 3;

/** Opacity of their ink on the page: a colour of its own would be lost on one or other of the areas. */
export const REGION_BORDER_OPACITY = {
  light: 0.18, dark: 0.16, contrast: 0.5, print: 0.3, mono: 0.4,
} as const satisfies Record<Theme['name'], number>;

/** A river is drawn from `zoomPerRank` × rank + `offset` on. */
export const RIVERS = { zoomPerRank: 0.9, offset: 1 } as const;
/** So is a lake that is not among the largest: a zoom before its name, or from 10 px on. */
export const SMALL_LAKES = { zoomPerRank: 1, offset: -2 } as const;
/** Below this zoom there is none of either. */
export const WATERS_FROM = 2;

/** The page's lines grow with the zoom. */
export const PAGE_LINES = {
  river: [[3, 0.7], [8, 1.8]],
  regionBorder: [[3, 0.4], [7, 1]],
  countryBorder: [[1, 0.6], [7, 1.8]],
  disputedBorder: [[1, 1], [7, 2.8]],
  /** Wider than the outline of a chosen place, which runs along the same line. */
  disputedCasing: [[1, 2.2], [5, 5.5]],
} as const satisfies Record<string, ByZoom>;

/**
 * A figure has one scale, and needs two widths: of a map of the world, and of any other. They are the page's at the
 * zooms that figures are drawn at most. Borders of regions are as dark as those of countries, but thin and pale: a thin
 * line in a pale colour would be lost in print.
 */
export const FIGURE_LINES = {
  river: 0.9,
  regionBorder: { width: 0.5, opacity: 0.7 },
  countryBorder: { world: 0.6, near: 1.1 },
  /** On a pale ground that is wider by `casing`. */
  disputedBorder: { world: 0.9, near: 1.4, casing: 2 },
  graticule: { width: 0.5, opacity: 0.45, step: 20 },
  rim: 0.8,
} as const;

/** Lengths of strokes and gaps of a disputed border: the page counts them in widths of the line, a figure in CSS px. */
export const DISPUTED_DASH = [2.5, 2] as const;

/** Outline of a place; only the page highlights one. In a figure it stands still, and needs less to be seen. */
export const OUTLINE = { selected: { page: 2.5, figure: 2.2 }, highlighted: { page: 1.5, opacity: 0.8 } } as const;

/**
 * A place that is a line, in its role's colour, which alone would be lost on land: it lies in a wider, darker casing. A
 * pointer still finds it `near` it. One that is contested is dashed as a disputed border is, in ink.
 */
export const PLACE_LINE = { width: 3, casing: 5, selected: 8, near: 6 } as const;

/** A place that has no marker in a view, CSS px; a pointer finds it `near` it. */
export const DOT = { radius: 4, halo: 1.5, near: 8 } as const;

/**
 * The great circle that a statement says something went along: chosen, while nothing is chosen, or beside what is.
 * Borders show through one that is not chosen.
 */
export const MOVEMENT = {
  chosen: { width: 2.4, opacity: 1 }, plain: { width: 1.6, opacity: 0.8 }, aside: { width: 1, opacity: 0.3 },
} as const;
export type MovementLook = keyof typeof MOVEMENT;

/**
 * Arrowheads along a movement, CSS px. A page repeats them as it is zoomed; a figure has them at two places of what is
 * seen.
 */
export const ARROW = { length: 8, spacing: 150, figure: { radius: 6, parts: [1 / 3, 2 / 3] } } as const;

export const LINE_LEGEND: readonly LegendEntry[] = [
  { meaning: 'moved', sign: { kind: 'line', colour: 'accent', isDashed: false } },
  { meaning: 'disputedBorder', sign: { kind: 'line', colour: 'disputed', isDashed: true } },
];
