/** How the story's areas look: filled by role, water tinted by it, hatched where contested. */
import type { LegendEntry } from './legend-entry.ts';
import type { Role } from './roles.ts';

/**
 * Opacity (0–1) of an area on the page that is neither selected nor highlighted: a little of the land shows through, so
 * that the selected one stands out. A figure is not touched, and has its areas in full colour.
 */
export const QUIET_OPACITY = 0.82;

/** The same beside what is selected, which stands out by its outline and by these surroundings. */
export const DIMMED_OPACITY = 0.35;

/** How much of its role's colour is in that of a place that is water (0–1); the rest is `storyWater`. */
export const WATER_TINT: Readonly<Record<Role, number>> = { subject: 0.5, sideA: 0.35, sideB: 0.35, mentioned: 0 };

/** Rising lines over what is contested; `spacing` is measured along the level, it and `width` in CSS px. */
export const HATCH = { spacing: 8, width: 1.2, opacity: 0.75 } as const;

/** Laid over a fill where hues can't tell places apart; lengths in CSS px. Today only figures in greys have them. */
export const PATTERNS = {
  dots: { spacing: 5, width: 1.4, dash: [1.4, 3.6], opacity: 0.6 },
  lines: { spacing: 4.5, width: 0.7, dash: undefined, opacity: 0.6 },
  dashes: { spacing: 6, width: 0.7, dash: [7, 6], opacity: 0.6 },
} as const;

export const AREA_LEGEND: readonly LegendEntry[] = [
  { meaning: 'subject', sign: { kind: 'fill', role: 'subject' } },
  { meaning: 'sideA', sign: { kind: 'fill', role: 'sideA' } },
  { meaning: 'sideB', sign: { kind: 'fill', role: 'sideB' } },
  { meaning: 'mentioned', sign: { kind: 'fill', role: 'mentioned' } },
  { meaning: 'water', sign: { kind: 'water' } },
  { meaning: 'contested', sign: { kind: 'hatch' } },
];
