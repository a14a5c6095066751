/** How well a row answers what was typed. */
import { editDistance } from '../story/nearest.ts';
import type { Row } from './files.ts';

/** Points of prominence that words are worth which are right to the letter, or which only begin like the name. */
const EXACT = 25;
/** And that each slip of the finger costs. */
const SLIP = 15;

/** A capital is the city before it is the government: points that a name is better than what stands for one. */
const METONYM = 40;

/** And that a place's own name is better than another's second name: Oklahoma is the state before the city. */
const SECOND_NAME = 3;

export function weightOf(row: Row): number {
  if (row.as === 'metonym') return row.prominence - METONYM;
  return row.prominence - ('shard' in row ? SECOND_NAME : 0);
}

/** One slip is forgiven in five letters, and one in a word of four. */
export const slipsIn = (key: string): number => (key.length < 4 ? 0 : Math.max(1, Math.floor(key.length / 5)));

/** Points beside the row's own prominence; undefined where it is no answer. */
export function likeness(key: string, row: Row): number | undefined {
  if (row.key === key) return EXACT;
  if (row.key.startsWith(key)) return 0;
  const most = slipsIn(key);
  if (most === 0) return undefined;
  const whole = slips(key, row.key, most);
  // Typing has not come to the name's end yet: what is there is held against the name's beginning.
  const begun = row.key.length > key.length ? slips(key, row.key.slice(0, key.length), most) : undefined;
  if (whole === undefined) return begun === undefined ? undefined : -SLIP * (begun + 1);
  return EXACT - SLIP * (whole + 1);
}

function slips(one: string, other: string, most: number): number | undefined {
  if (Math.abs(one.length - other.length) > most) return undefined;
  const distance = editDistance(one, other);
  return distance <= most ? distance : undefined;
}
