/** Edits of a draft that numbers choose, for tests of whatever an editor may do. */
import { decide, type RecordRef } from '../../../../src/draft/edit/records.ts';
import { remove } from '../../../../src/draft/edit/remove.ts';
import { addStatement, changeSpeaker, speakerNamed } from '../../../../src/draft/edit/statements.ts';
import {
  changeParagraph, joinParagraphs, removeParagraph, splitParagraph,
} from '../../../../src/draft/edit/text.ts';
import type { Draft } from '../../../../src/draft/format/draft.ts';

const LISTS = ['places', 'mentions', 'speakers', 'statements', 'relations'] as const;

/** One edit, chosen by numbers. */
export type Numbers = readonly [what: number, which: number, where: number];
const EDITS: readonly ((one: Draft, which: number, where: number) => Draft)[] = [
  (one, which) => changed(one, which, (ref) => decide(one, [ref], 'rejected')),
  (one, which) => changed(one, which, (ref) => decide(one, [ref], 'accepted')),
  (one, which) => changed(one, which, (ref) => remove(one, ref)),
  (one, which, where) => {
    const paragraph = which % one.paragraphs.length;
    const text = one.paragraphs[paragraph]!;
    return changeParagraph(one, paragraph, text.slice(0, where) + text.slice(where + (which % 40))).draft;
  },
  (one, which, where) => splitParagraph(one, which % one.paragraphs.length, where).draft,
  (one, which) => joinParagraphs(one, which % one.paragraphs.length).draft,
  (one, which) => (one.paragraphs.length > 3 ? removeParagraph(one, which % one.paragraphs.length).draft : one),
  (one, which, where) => {
    const paragraph = which % one.paragraphs.length;
    const { length } = one.paragraphs[paragraph]!;
    return length < 2 ? one : addStatement(one, { paragraph, start: where % (length - 1), end: length })[0];
  },
  (one, which) => speakerNamed(one, `Person ${which % 5}`)[0],
  (one, which) => changed(one, which, ({ list, id }) =>
    (list === 'speakers' ? changeSpeaker(one, id, { role: `role ${which}` }) : one)),
];

function changed(one: Draft, which: number, change: (ref: RecordRef) => Draft): Draft {
  const list = LISTS[which % LISTS.length]!;
  const id = one[list][which % Math.max(1, one[list].length)]?.id;
  return id === undefined ? one : change({ list, id });
}

export const anyEdit = ([what, which, where]: Numbers) => (one: Draft): Draft =>
  EDITS[what % EDITS.length]!(one, which, where);
