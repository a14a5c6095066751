/** Edits of a draft: pure functions that make a new frozen one. Undo is the one before. */
import { deepFreeze } from '../../story/deep-freeze.ts';
import { slugOf } from '../../story/slug.ts';
import type { Draft } from '../format/draft.ts';

/** The lists whose records have an id and a decision. */
export type ListName = 'places' | 'mentions' | 'speakers' | 'statements' | 'relations';
export type RecordOf<List extends ListName> = Draft[List][number];
export type Decision = RecordOf<'places'>['decision'];

/** Points at one record. */
export interface RecordRef { list: ListName; id: string }

/** What a record of the editor's own begins with. */
export const BY_EDITOR = { origin: 'editor', decision: 'accepted' } as const;

/** The draft with these of its keys; an undefined value takes a key away. */
export function withHead(draft: Draft, head: Partial<Draft>): Draft {
  const changed = { ...draft, ...head };
  for (const key of Object.keys(head) as (keyof Draft)[]) if (head[key] === undefined) delete changed[key];
  return deepFreeze(changed);
}

/** The draft with its records of these ids as `change` makes them. */
export function withRecords<List extends ListName>(
  draft: Draft, list: List, ids: Iterable<string>, change: (record: RecordOf<List>) => RecordOf<List>,
): Draft {
  const chosen = new Set(ids);
  const records = draft[list] as readonly RecordOf<List>[];
  return withHead(draft, { [list]: records.map((one) => (chosen.has(one.id) ? change(one) : one)) });
}

export function recordAt<List extends ListName>(draft: Draft, list: List, id: string): RecordOf<List> | undefined {
  return (draft[list] as readonly RecordOf<List>[]).find((one) => one.id === id);
}

/**
 * Accepts, rejects or reopens records. With a statement its speakers are accepted, and with a mention its place: who
 * accepts the one has seen the other.
 */
export function decide(draft: Draft, refs: readonly RecordRef[], decision: Decision): Draft {
  let decided = draft;
  for (const list of new Set(refs.map((ref) => ref.list))) {
    const ids = refs.filter((ref) => ref.list === list).map(({ id }) => id);
    decided = withRecords(decided, list, ids, (record) => ({ ...record, decision }));
    if (decision === 'accepted') decided = acceptNeeded(decided, list, ids);
  }
  return decided;
}

function acceptNeeded(draft: Draft, list: ListName, ids: readonly string[]): Draft {
  const accept = <T extends { decision: Decision }>(record: T): T =>
    (record.decision === 'open' ? { ...record, decision: 'accepted' } : record);
  const chosen = new Set(ids);
  if (list === 'statements') {
    const saying = draft.statements.filter(({ id }) => chosen.has(id));
    return withRecords(draft, 'speakers', saying.flatMap(({ speakers, via }) => [...speakers, ...via]), accept);
  }
  if (list !== 'mentions') return draft;
  const places = draft.mentions.flatMap(({ id, place }) => (chosen.has(id) && place !== undefined ? [place] : []));
  return withRecords(draft, 'places', places, accept);
}

/** UTF-16 code units of a record's id; the rest is for its number. */
const LONGEST_ID = 56;

/** An id that no record of the list has: `base` itself, or with the first number that is free. */
export function freeId(draft: Draft, list: ListName, base: string): string {
  const taken = new Set(draft[list].map(({ id }) => id));
  const stem = slugOf(base, LONGEST_ID) || list.slice(0, -1);
  if (!taken.has(stem)) return stem;
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
