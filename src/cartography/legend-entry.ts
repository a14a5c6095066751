/** What one row of a legend explains, and by which sign; words and drawing are for page and figure. */
import type { Role } from './roles.ts';

export type LegendSign =
  | { kind: 'fill'; role: Role }
  | { kind: 'water' }
  | { kind: 'hatch' }
  | { kind: 'line'; colour: 'accent' | 'disputed'; isDashed: boolean };
export type Meaning = Role | 'water' | 'contested' | 'moved' | 'disputedBorder';
export interface LegendEntry { meaning: Meaning; sign: LegendSign }
