import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withSource, withSummary, withTitle } from '../../../../src/draft/edit/details.ts';
import type { Draft } from '../../../../src/draft/format/draft.ts';
import { newDraft } from '../../../../src/draft/format/new-draft.ts';
import {
  beginHistory, did, redo, replay, undo, type History,
} from '../../../../src/apps/studio/state/history.ts';

const EMPTY = newDraft({ title: '', language: 'en', source: {}, paragraphs: ['One.', 'Two.'] });
const deed = { kind: 'detailsChanged' } as const;

type Edit = (draft: Draft) => Draft;
const word = fc.constantFrom('', 'a', 'b');
const edits: fc.Arbitrary<Edit> = fc.oneof(
  word.map((title): Edit => (draft) => withTitle(draft, title)),
  word.map((summary): Edit => (draft) => withSummary(draft, summary)),
  word.map((note): Edit => (draft) => withSource(draft, 'note', note)),
  fc.tuple(fc.nat(4), fc.nat(3), fc.array(word, { maxLength: 3 })).map(([at, gone, come]): Edit => (draft) =>
    ({ ...draft, paragraphs: draft.paragraphs.toSpliced(at, gone, ...come) })),
  // A bulk decision: every other one of a list.
  fc.constant<Edit>((draft) => ({ ...draft, paragraphs: draft.paragraphs.map((one, i) => (i % 2 ? one : `${one}!`)) })),
);
const actions = fc.array(fc.oneof(edits, fc.constant('undo' as const), fc.constant('redo' as const)), { maxLength: 60 });

/** Every draft by itself, as a list that is gone through: what the history must come to. */
function byHand(list: readonly (Edit | 'undo' | 'redo')[]): Draft {
  let drafts = [EMPTY];
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

test('edits, undo and redo end where a list of drafts ends, also when they are replayed from what is kept', () => {
  fc.assert(fc.property(actions, (list) => {
    const history = list.reduce(step, beginHistory(EMPTY));
    expect(history.draft).toEqual(byHand(list));
    const kept = JSON.parse(JSON.stringify(history.steps)) as History['steps'];
    expect(replay(EMPTY, kept, history.at).draft).toEqual(history.draft);
    let back: History | null = history;
    while (undo(back)) back = undo(back)!;
    expect(back.draft).toEqual(EMPTY);
  }), { numRuns: 500 });
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
