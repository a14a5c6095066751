/** Which statements contradict which, as records. */
import { MAX_RELATIONS } from '../../story/limits.ts';
import { disputesAmong } from '../disputes.ts';
import type { Draft } from '../format/draft.ts';
import { mentionsIn, type MentionIndex } from '../format/mentions-in.ts';
import type { LeftOut } from './left-out.ts';
import { ENGINE } from './origin.ts';
import type { StatementRecord } from './statements.ts';

type DraftRelation = Draft['relations'][number];

/** Stated in the text: a denial that points back. Which places are at issue is left to the editor. */
export function relationRecords(
  text: string, statements: readonly StatementRecord[], mentions: MentionIndex, left: LeftOut,
): DraftRelation[] {
  const said = statements.flatMap(({ record, found }) => (found ? [{
    id: record.id,
    speaker: record.speakers[0] ?? '',
    stance: record.stance,
    words: text.slice(...found.attribution.content),
    sentence: text.slice(found.sentence.start, found.sentence.end),
    cue: found.attribution.lemma,
    places: mentionsIn(mentions, record).flatMap(({ place }) => place ?? []),
  }] : []));
  return left.first('relations', disputesAmong(said), MAX_RELATIONS).map(({ type, from, to, why }, i) => ({
    id: `r${i + 1}`, type, from, to, basis: 'stated', ...ENGINE, why,
  }));
}
