import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMention, placeOfRef } from '../../../../src/draft/edit/places.ts';
import { decide } from '../../../../src/draft/edit/records.ts';
import { addRelation } from '../../../../src/draft/edit/relations.ts';
import { addStatement, speakerNamed } from '../../../../src/draft/edit/statements.ts';
import { withSource, withSummary, withTitle } from '../../../../src/draft/edit/details.ts';
import { translate, type Translatable } from '../../../../src/draft/edit/translations.ts';
import type { Draft } from '../../../../src/draft/format/draft.ts';
import { newDraft } from '../../../../src/draft/format/new-draft.ts';
import {
  beginHistory, did, redo, replay, undo, type History,
} from '../../../../src/apps/studio/state/history.ts';
import { anyEdit } from '../../draft/edit/any-edit.ts';

const EMPTY = newDraft({ title: '', language: 'en', source: {}, paragraphs: ['One.', 'Two.'] });
/** Small, and with something in each of its lists. */
const SMALL = withTwoStatements(newDraft({
  title: 'Dam', language: 'en', source: {},
  paragraphs: ['The dam near Khartoum is safe, Ann said.', 'Bob denied “all of that”.', 'It is full.'],
}));
const deed = { kind: 'detailsChanged' } as const;

function withTwoStatements(bare: Draft): Draft {
  const [placed, place] = placeOfRef(bare, { ref: 'city:379252', name: 'Khartoum', point: [32.5, 15.6] });
  const [named] = addMention(placed, { paragraph: 0, start: 13, end: 21 }, { place });
  const [said, first] = addStatement(speakerNamed(named, 'Ann')[0], { paragraph: 0, start: 0, end: 39 });
  const [denied, second] = addStatement(speakerNamed(said, 'Bob')[0], { paragraph: 1, start: 0, end: 24 });
  return addRelation(denied, { type: 'disputes', from: second, to: first, basis: 'stated' })[0];
}

type Edit = (draft: Draft) => Draft;
const word = fc.constantFrom('', 'a', 'b');
const number = fc.nat({ max: 60 });
const edits: fc.Arbitrary<Edit> = fc.oneof(
  word.map((title): Edit => (draft) => withTitle(draft, title)),
  word.map((summary): Edit => (draft) => withSummary(draft, summary)),
  word.map((note): Edit => (draft) => withSource(draft, 'note', note)),
  fc.tuple(fc.constantFrom('title', 'summary', 'statement', 'term'), fc.constantFrom('s1', 's2'), word).map(
    ([kind, id, words]): Edit => (draft) => translate(draft, 'uk', { kind, id } as Translatable, words)),
  { arbitrary: fc.tuple(number, number, number).map(anyEdit), weight: 6 },
  // A bulk decision.
  fc.constantFrom('accepted', 'rejected', 'open').map((decision): Edit => (draft) =>
    decide(draft, draft.mentions.map(({ id }) => ({ list: 'mentions', id })), decision)),
);
const actions = fc.array(
  fc.oneof({ arbitrary: edits, weight: 3 }, fc.constant('undo' as const), fc.constant('redo' as const)),
  { maxLength: 16 },
);

/** Every draft by itself, as a list that is gone through: what the history must come to. */
function byHand(list: readonly (Edit | 'undo' | 'redo')[]): Draft {
  let drafts = [SMALL];
  let at = 0;
  for (const action of list) {
    if (action === 'undo') at = Math.max(0, at - 1);
    else if (action === 'redo') at = Math.min(drafts.length - 1, at + 1);
    else {
      const edited = action(drafts[at]!);
      if (JSON.stringify(edited) === JSON.stringify(drafts[at])) continue;
      drafts = [...drafts.slice(0, at + 1), edited];
      at += 1;
    }
  }
  return drafts[at]!;
}

const step = (history: History, action: Edit | 'undo' | 'redo') => (action === 'undo' ? undo(history)
  : action === 'redo' ? redo(history) : did(history, action(history.draft), deed)) ?? history;

/** Vitest's own comparison takes most of the time of ten thousand. */
const expectSame = (one: Draft, other: Draft) => {
  if (!isDeepStrictEqual(one, other)) expect(one).toEqual(other);
};

test('edits, undo and redo end where a list of drafts ends, also when they are replayed from what is kept', () => {
  fc.assert(fc.property(actions, (list) => {
    const history = list.reduce(step, beginHistory(SMALL));
    expectSame(history.draft, byHand(list));
    const kept = JSON.parse(JSON.stringify(history.steps)) as History['steps'];
    expectSame(replay(SMALL, kept, history.at).draft, history.draft);
    let back: History | null = history;
    while (undo(back)) back = undo(back)!;
    expectSame(back.draft, SMALL);
  }), { numRuns: 10_000 });
});

test('a draft is never changed in place, and what an edit leaves alone stays the same object', () => {
  const history = beginHistory(EMPTY);
  const renamed = did(history, withTitle(EMPTY, 'New'), deed)!;
  expect(EMPTY.title).toBe('');
  expect(renamed.draft.paragraphs).toBe(EMPTY.paragraphs);
  expect(Object.isFrozen(renamed.draft)).toBe(true);
  expect(undo(renamed)!.draft.paragraphs).toBe(EMPTY.paragraphs);
});

test('an edit that changes nothing is no step', () => {
  expect(did(beginHistory(EMPTY), { ...EMPTY }, deed)).toBeNull();
  expect(did(beginHistory(EMPTY), EMPTY, deed)).toBeNull();
});
