/**
 * What a legend says, for page and figure: which signs, in which order. An entry stands beside the rule that it
 * explains (`areas.ts`, `lines.ts`; a stance's shape in `stances.ts`); page and figure draw the signs and have the
 * words for the meanings.
 */
import { STANCES, type Stance } from '../story/schema.ts';
import type { Statement } from '../story/story.ts';
import { AREA_LEGEND } from './areas.ts';
import type { LegendEntry, Meaning } from './legend-entry.ts';
import { LINE_LEGEND } from './lines.ts';

/** The entries for what a map has. */
export const legendEntries = (has: ReadonlySet<Meaning>): LegendEntry[] =>
  [...AREA_LEGEND, ...LINE_LEGEND].filter(({ meaning }) => has.has(meaning));

/** The stances of some statements, in the order of every list of them. */
export const stancesIn = (statements: readonly { stance: Stance }[]): Stance[] =>
  STANCES.filter((stance) => statements.some((statement) => statement.stance === stance));

/** Whether any of some movements goes by way of other points than its ends. */
export const hasWaypoints = (statements: readonly Pick<Statement, 'movement'>[]): boolean =>
  statements.some(({ movement }) => (movement?.through.length ?? 0) > 0);
