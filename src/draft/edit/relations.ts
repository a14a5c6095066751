/** How statements stand to each other. */
import type { Draft } from '../format/draft.ts';
import { keptMentions, mentionsIn } from '../format/mentions-in.ts';
import { BY_EDITOR, freeId, recordAt, withHead, withRecords, type RecordOf } from './records.ts';

type Relation = RecordOf<'relations'>;
type Ends = Pick<Relation, 'from' | 'to'>;

const isSame = (a: Ends, b: Ends) => a.from === b.from && a.to === b.to;

/** One statement to another, once. */
export function addRelation(draft: Draft, relation: Pick<Relation, 'type' | 'basis'> & Ends): [Draft, string] {
  const same = draft.relations.find((one) => isSame(one, relation));
  if (same)
    return [withRecords(draft, 'relations', [same.id], (one) => ({ ...one, ...relation, ...BY_EDITOR })), same.id];
  const id = freeId(draft, 'relations', `r${draft.relations.length + 1}`);
  return [withHead(draft, { relations: [...draft.relations, { id, ...relation, ...BY_EDITOR }] }), id];
}

/**
 * The relation leads from or to another statement than `instead`: type, basis and headline stay, and the places at
 * issue as far as one of the two mentions them. It takes the place of the one that there is between them.
 */
export function redirectRelation(
  draft: Draft, id: string, { instead, other }: { instead: string; other: string },
): Draft {
  const relation = recordAt(draft, 'relations', id);
  if (!relation) return draft;
  const { places, ...rest } = relation;
  const to = (end: string) => (end === instead ? other : end);
  const ends = { from: to(relation.from), to: to(relation.to) };
  if (ends.from === ends.to) return draft;
  const mentioned = placesMentioned(draft, ends);
  const left = places?.filter((one) => mentioned.has(one)) ?? [];
  const changed: Relation = { ...rest, ...ends, ...(left.length > 0 && { places: left }), decision: 'accepted' };
  return withHead(draft, {
    relations: draft.relations.filter((one) => one.id === id || !isSame(one, ends))
      .map((one) => (one.id === id ? changed : one)),
  });
}

/** Ids of the places that at least one of two statements mentions. */
export function placesMentioned(draft: Draft, { from, to }: Ends): ReadonlySet<string | undefined> {
  const index = keptMentions(draft);
  return new Set(draft.statements.filter(({ id }) => id === from || id === to).flatMap((statement) =>
    [...mentionsIn(index, statement).map(({ place }) => place), ...statement.implied]));
}
