/** Training of the stance of "said". */
import { STANCES, type Stance } from '../../story/schema.ts';
import { stanceBy, type StanceWeights } from '../statements/said.ts';
import { findStatements } from '../statements/statements.ts';
import { readArticle } from '../text/article.ts';
import type { AnnotatedText } from './texts.ts';

/** Clues of a statement that the engine finds, and the stance that it was annotated with. `text` counts its text. */
export interface StanceExample {
  text: number;
  clues: readonly string[];
  stance: Stance;
}

const ROUNDS = 200;
/** Of a slope, what a round goes. */
const RATE = 0.006;
/** Larger keeps what few examples say small. */
const PENALTY = 3;
/** Clues of fewer examples say nothing that others could have. */
const SEEN = 2;
/** What one step of a weight is worth; larger would lose what is small. */
const STEP = 0.02;
const FOLDS = 5;

/** Of all statements whose stance the verb leaves open. */
export async function stanceExamples(texts: readonly AnnotatedText[]): Promise<StanceExample[]> {
  const examples: StanceExample[] = [];
  for (const [index, { text, statements }] of texts.entries()) {
    const { attributions } = await findStatements(await readArticle(text));
    for (const { cue, stance } of statements) {
      const found = attributions.find((one) => one.cue[0] < cue[1] && cue[0] < one.cue[1] && one.clues.length > 0);
      if (found) examples.push({ text: index, clues: found.clues, stance });
    }
  }
  return examples;
}

/** Softmax regression with a penalty on large weights, by plain gradient descent: no chance is in it. */
export function trainStances(examples: readonly StanceExample[]): StanceWeights {
  const counts = new Map<string, number>();
  for (const clue of examples.flatMap(({ clues }) => clues)) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= SEEN).map(([clue]) => clue).sort();
  const rows = new Map(kept.map((clue) => [clue, { weights: zeros(), slope: zeros() }]));
  const known = examples.map(({ clues, stance }) => ({
    own: clues.flatMap((clue) => rows.get(clue) ?? []),
    right: STANCES.indexOf(stance),
  }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { own, right } of known) {
      const sums = zeros();
      for (const { weights } of own) for (let k = 0; k < sums.length; k += 1) sums[k]! += weights[k]!;
      const shares = softmax(sums);
      for (const { slope } of own)
        for (let k = 0; k < shares.length; k += 1) slope[k]! += (k === right ? 1 : 0) - shares[k]!;
    }
    for (const { weights, slope } of rows.values()) {
      for (const k of STANCES.keys()) weights[k]! += RATE * (slope[k]! - PENALTY * weights[k]!);
      slope.fill(0);
    }
  }
  const whole = ({ weights }: { weights: number[] }) => weights.map((weight) => Math.round(weight / STEP) + 0);
  return Object.fromEntries(
    [...rows].map(([clue, row]) => [clue, whole(row)] as const).filter(([, row]) => row.some((weight) => weight !== 0)),
  );
}

function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

const zeros = (): number[] => STANCES.map(() => 0);

/** Share that is told right by weights of the other four fifths of the texts, by turns. */
export function crossValidated(examples: readonly StanceExample[]): number {
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = trainStances(examples.filter(({ text }) => text % FOLDS !== fold));
    for (const { text, clues, stance } of examples)
      if (text % FOLDS === fold && stanceBy(clues, weights) === stance) right += 1;
  }
  return right / examples.length;
}

/** A clue a line. */
export function stanceFile(weights: StanceWeights): string {
  const lines = Object.entries(weights).map(([clue, row]) => `${JSON.stringify(clue)}: ${JSON.stringify(row)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
