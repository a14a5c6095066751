/** The stance of "said": a linear model of clues. `npm run train` makes its weights from the texts of `training/`. */
import { STANCES, type Stance } from '../../story/schema.ts';
import WEIGHTS from '../weights/stances.json' with { type: 'json' };

/** Of each clue a whole number for each of `STANCES`. */
export type StanceWeights = Readonly<Record<string, readonly number[]>>;

/** Steps by which another stance has to be ahead of `reports`: a new topic has few clues, and "said" reports. */
const AHEAD = 40;

export function stanceBy(clues: readonly string[], weights: StanceWeights = WEIGHTS): Stance {
  const sums = STANCES.map((stance, k) =>
    clues.reduce((sum, clue) => sum + (weightsOf(weights, clue)?.[k] ?? 0), stance === 'reports' ? AHEAD : 0));
  return STANCES[sums.indexOf(Math.max(...sums))]!;
}

/** A clue may be called like what every object has. */
const weightsOf = (weights: StanceWeights, clue: string): readonly number[] | undefined =>
  Object.hasOwn(weights, clue) ? weights[clue] : undefined;
