/** What a name means, with what else it may mean. */
import type { Found } from '../../gazetteer/types.ts';

export interface Placed {
  place: Found | null;
  /** The place is only near by, or around: a street's town. */
  isGuess: boolean;
  /** All that the name may mean, best first. */
  candidates: readonly Found[];
  /** Points before the next best place, in steps of prominence; 0 for a guess. */
  margin: number;
  why: string[];
}
