/** What a speaker does, by the verb, its negation, and what is said. */
import type { Stance } from '../../story/schema.ts';
import { anyOf } from '../text/any-of.ts';
import type { Attribution } from './attributions.ts';
import { stanceBy } from './said.ts';

/** Verbs whose negation leaves something open. */
const OPEN = new Set((
  'say clarify comment confirm respond reply answer explain disclose specify reveal mention identify release address '
  + 'provide rule deny elaborate'
).split(' '));
/** Words by which something is judged. */
const JUDGES = new RegExp(`\\b(?:${anyOf(`
  hero(?:es|ic|ism)? brave barely poorly well-prepared best worst great terrible disgrace\\w* shameful concerns?
  historic brotherhood
`)})\\b`, 'i');

/** "“That is not true,” she said" denies what was said before. */
export const UNTRUE = new RegExp(
  '^[“"]?(?:that|this|it)(?:[’\']s| is| was)(?: (?:simply|just|completely|entirely|absolutely))? '
  + '(?:false|untrue|not true|a lie|lies|nonsense)\\b', 'i',
);

/** "Called for talks", "called on the port to wait" ask for something. */
const ASKED = /^(?:for|on|upon)\b/;

/** Of an attribution; `words` is its content. */
export function stanceOf({ stance, lemma, isNegated, kind, clues }: Attribution, words: string): Stance {
  if (isNegated && OPEN.has(lemma)) return 'withholds';
  if (isNegated && (stance === 'confirms' || stance === 'claims')) return 'denies';
  if (/^(decline|refuse)$/.test(lemma)) return words.startsWith('to ') ? 'denies' : 'withholds';
  if (lemma === 'call' && ASKED.test(words)) return 'claims';
  if (stance === 'reports' && kind === 'speech' && UNTRUE.test(words)) return 'denies';
  if (stance === 'reports' && kind === 'speech' && JUDGES.test(words)) return 'appraises';
  return clues.length > 0 ? stanceBy(clues) : stance;
}
