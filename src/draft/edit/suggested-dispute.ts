/** Which statement a denial of the editor's own points back at, as the engine would say it. It decides nothing. */
import { bySpan, wordsIn } from '../../story/words-in.ts';
import { disputesAmong } from '../disputes.ts';
import type { Draft, DraftStatement } from '../format/draft.ts';
import { isKept } from '../format/kept.ts';
import { keptMentions, mentionsIn } from '../format/mentions-in.ts';
import { sentencesOf } from './sentences.ts';

/** `to` is a statement's id; `why` is in English. */
export interface SuggestedDispute { to: string; why: string }

/** Statements before a denial that are looked at. */
const NEAR = 8;

/** Null where it denies nothing, where a relation says so already, and where no statement before it is like it. */
export function suggestedDispute(draft: Draft, id: string): SuggestedDispute | null {
  const denial = draft.statements.find((one) => one.id === id);
  if (denial?.stance !== 'denies') return null;
  const isRelated = draft.relations.some((one) => isKept(one) && (one.from === id || one.to === id));
  if (isRelated) return null;
  const first = ({ spans: [span] }: DraftStatement) => span ?? { paragraph: 0, start: 0, end: 0 };
  const mentions = keptMentions(draft);
  const before = draft.statements
    .filter((one) => isKept(one) && bySpan(first(one), first(denial)) <= 0 && one.id !== id)
    .sort((a, b) => bySpan(first(a), first(b)));
  const disputable = (one: DraftStatement) => {
    const { paragraph, start } = first(one);
    const text = draft.paragraphs[paragraph] ?? '';
    const sentence = sentencesOf(text, draft.language).find((each) => each.start <= start && start < each.end);
    return {
      id: one.id, speaker: one.speakers.join(' ') || one.id, stance: one.stance,
      words: one.spans.map((span) => wordsIn(draft.paragraphs, span)).join(' '),
      sentence: sentence ? text.slice(sentence.start, sentence.end) : '',
      places: [...mentionsIn(mentions, one).flatMap(({ place }) => place ?? []), ...one.implied],
    };
  };
  const found = disputesAmong([...before.slice(-NEAR), denial].map(disputable)).find(({ from }) => from === id);
  const isRejected = draft.relations.some(({ from, to }) => from === id && to === found?.to);
  return found && !isRejected ? { to: found.to, why: found.why } : null;
}
