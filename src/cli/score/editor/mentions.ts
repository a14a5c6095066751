/** Words that name places: those that the queue asks for together are decided together, as far as they are alike. */
import { addMention, markAlike, placeMentions, unmarkedAlike } from '../../../draft/edit/places.ts';
import { queueOf, recordsOf } from '../../../draft/edit/queue.ts';
import { decide, withRecords, type RecordRef } from '../../../draft/edit/records.ts';
import type { Draft, DraftMention } from '../../../draft/format/draft.ts';
import { isKept } from '../../../draft/format/kept.ts';
import { isWithin } from '../../../story/words-in.ts';
import type { Span } from '../../../story/anchor.ts';
import { isSame as isSameSpan, type Desk } from './decisions.ts';
import type { Names } from './names.ts';

export function decideMentions(desk: Desk, names: Names, wanted: Draft): void {
  const items = queueOf(desk.draft, 'text').filter(({ list }) => list === 'mentions');
  for (const item of items) {
    const asked = recordsOf(item).map(({ id }) => desk.draft.mentions.find((one) => one.id === id)!);
    const answers = new Map<Answer, DraftMention[]>();
    for (const one of asked) {
      const answer = answerTo(desk.draft, one, wanted);
      answers.set(answer, [...answers.get(answer) ?? [], one]);
    }
    for (const [answer, mentions] of answers) {
      if (typeof answer === 'object') correct(desk, names, { mentions, answer });
      else desk.decide(answer, (one) => decide(one, refsOf(mentions), answer));
    }
  }
  addMissing(desk, names, wanted);
}

const refsOf = (mentions: readonly DraftMention[]): RecordRef[] =>
  mentions.map(({ id }) => ({ list: 'mentions', id }));

/** A mention of the story is what it should have been. */
type Answer = 'accepted' | 'rejected' | DraftMention;

/** Where the words are in no statement of the story it is all one to it. */
function answerTo(draft: Draft, mention: DraftMention, wanted: Draft): Answer {
  const same = wanted.mentions.find(({ span }) => isSameSpan(span, mention.span));
  if (same) {
    const isRight = isSamePlace(draft, mention, { wanted, same }) && same.kind === mention.kind;
    return isRight ? 'accepted' : sharedAnswer(same, wanted);
  }
  return isInside(wanted, mention.span) || mention.place === undefined ? 'rejected' : 'accepted';
}

const isInside = ({ statements }: Draft, span: Span): boolean =>
  statements.some(({ spans }) => spans.some((one) => isWithin(span, one)));

/** One value for all mentions of a place and a kind, so that they are grouped. */
const sharedAnswer = ({ place, kind }: DraftMention, { mentions }: Draft): DraftMention =>
  mentions.find((one) => one.place === place && one.kind === kind)!;

function isSamePlace(
  { places }: Draft, { place }: DraftMention, { wanted, same }: { wanted: Draft; same: DraftMention },
): boolean {
  const [own, other] = [places.find(({ id }) => id === place), wanted.places.find(({ id }) => id === same.place)];
  return own !== undefined && own.ref !== undefined && own.ref === other?.ref;
}

function correct(
  desk: Desk, names: Names, { mentions, answer }: { mentions: readonly DraftMention[]; answer: DraftMention },
): void {
  const ids = mentions.map(({ id }) => id);
  const place = names.place(answer.place!);
  if (mentions.some((one) => one.place !== place))
    desk.decide('places of mentions', (one) => placeMentions(one, ids, place));
  if (mentions.some(({ kind }) => kind !== answer.kind)) {
    desk.decide('kinds of mentions', (one) =>
      withRecords(one, 'mentions', ids, (each) => ({ ...each, kind: answer.kind, decision: 'accepted' })));
  }
}

/** Each is marked by itself, and the same words elsewhere at once where they mean the same. */
function addMissing(desk: Desk, names: Names, wanted: Draft): void {
  const has = (span: Span) =>
    desk.draft.mentions.some((one) => isKept(one) && isSameSpan(one.span, span));
  for (const { span, place = '', kind } of wanted.mentions) {
    if (has(span)) continue;
    const id = names.place(place);
    let made = '';
    desk.decide('mentions made', (one) => {
      const [next, own] = addMention(one, span, { place: id });
      made = own;
      return next;
    });
    if (kind !== 'name')
      desk.decide('kinds of mentions', (one) => withRecords(one, 'mentions', [made], (each) => ({ ...each, kind })));
    const alike = unmarkedAlike(desk.draft, span);
    const isSame = (other: Span) => {
      const same = wanted.mentions.find((one) => isSameSpan(one.span, other));
      return same ? same.place === place && same.kind === kind : !isInside(wanted, other);
    };
    if (alike.length > 0 && alike.every(isSame))
      desk.decide('mentions made', (one) => markAlike(one, one.mentions.find((each) => each.id === made)!));
  }
}
