/** Which statements contradict which: a denial points back at what another speaker has said. */
import type { Stance } from '../story/schema.ts';
import { UNTRUE } from './statements/stances.ts';

export interface Disputable {
  id: string;
  speaker: string;
  stance: Stance;
  /** What is said, and the sentence around it. */
  words: string;
  sentence: string;
  /** Lemma of the verb that says it, if it is known. */
  cue?: string;
  places: readonly string[];
}

export interface DraftRelation {
  type: 'disputes';
  from: string;
  to: string;
  why: string;
}

/** "denied that claim", "rejected the accusation". */
const NOUNS = 'claim|report|allegation|accusation|statement|assertion|charge|figure|account|version|forecast|remark';
const POINTS_BACK = new RegExp(
  `\\b(?:that|this|these|those|the|such|any|a|all|it)\\s+(?:\\w+\\s+)?(${NOUNS})s?\\b`
  + '|\\b(?:wrongdoing|involvement)\\b',
  'i',
);
/** "Denied it": all that is denied is what was said. */
const PRONOUN = /^(?:this|that|it|them|these|those|both|all(?: of (?:it|this|that))?)[\s.,;]*$/i;
/** Letters that a noun shares with the verb that it is of: "accusation", "accuse". */
const STEM = 4;

/** "The board blamed the crews. The crews denied that they had slept": the two need no words in common. */
const ACCUSES = /^(?:accuse|blame|allege|charge)$/;
const RIGHT_BEHIND = 0.5;

/** How many statements back it is looked for. */
const REACH = 8;
const SMALL = new Set(
  (
    'the a an of to in on at for and or that it is was were be been has had have with by from as its ' +
    'their his her not no any this these those which who will would he she they'
  ).split(' '),
);

/** In the order of the denials. */
export function disputesAmong(statements: readonly Disputable[]): DraftRelation[] {
  return statements.flatMap((denial, i) => {
    if (denial.stance !== 'denies') return [];
    const own = contentWords(denial.words);
    const noun = POINTS_BACK.exec(denial.sentence);
    const pointsBack = noun !== null || PRONOUN.test(denial.words) || UNTRUE.test(denial.words);
    const isAccused = ACCUSES.test(statements[i - 1]?.cue ?? '') && denial.cue === 'deny';
    const isOf = ({ cue }: Disputable) =>
      cue !== undefined && noun?.[1]?.slice(0, STEM).toLowerCase() === cue.slice(0, STEM);
    const options = statements
      .slice(Math.max(0, i - REACH), i)
      .map((other, k, { length }) => ({
        other,
        score:
          overlap(own, contentWords(other.words)) +
          (pointsBack ? 1 : 0) / (length - k) +
          (isOf(other) ? 1 : 0) +
          (isAccused && k === length - 1 ? RIGHT_BEHIND : 0) +
          (other.places.some((place) => denial.places.includes(place)) ? 0.3 : 0),
      }))
      .filter(({ other }) => other.speaker !== denial.speaker && other.stance !== 'denies');
    const [best] = options.sort((a, b) => b.score - a.score);
    if (!best || best.score < 0.4) return [];
    const why = pointsBack ? 'a denial that points back at it'
      : best.other === statements[i - 1] && isAccused ? 'a denial right behind an accusation'
      : 'a denial in the same words';
    return [
      {
        type: 'disputes' as const,
        from: denial.id,
        to: best.other.id,
        why,
      },
    ];
  });
}

const contentWords = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{Letter}\d]+/u)
      .filter((word) => word.length > 2 && !SMALL.has(word)),
  );

/** Share of the smaller set that both have. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, Math.min(a.size, b.size));
}
