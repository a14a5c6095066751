/** Drafts as they are kept: the same in IndexedDB and in memory. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { withTitle } from '../../../../src/draft/edit/details.ts';
import { newDraft } from '../../../../src/draft/format/new-draft.ts';
import { createDesk } from '../../../../src/apps/studio/state/desk.ts';
import { beginHistory, replay } from '../../../../src/apps/studio/state/history.ts';
import { createSaver, newEntry } from '../../../../src/apps/studio/state/saver.ts';
import { createShelf } from '../../../../src/apps/studio/state/shelf.ts';
import { indexedDbStorage } from '../../../../src/apps/studio/storage/indexed-db.ts';
import { memoryStorage } from '../../../../src/apps/studio/storage/memory.ts';
import type { DraftStorage } from '../../../../src/apps/studio/storage/storage.ts';

const deed = { kind: 'detailsChanged' } as const;
const DRAFT = newDraft({ title: 'First', language: 'en', source: {}, paragraphs: ['Words.'] });

let databases = 0;
const STORAGES: [string, () => DraftStorage][] = [
  ['IndexedDB', () => indexedDbStorage(`test-${databases++}`)], ['memory', memoryStorage],
];

async function begun(storage: DraftStorage, key = 'a') {
  const history = beginHistory(DRAFT);
  const saver = createSaver(storage, newEntry(key), history.draft);
  saver.save(history, 0);
  const desk = createDesk(history, saver);
  await desk.settled();
  return desk;
}

async function reopened(storage: DraftStorage, key = 'a') {
  const kept = await storage.read(key);
  if (!kept) throw new Error('no such draft');
  const { entry, beginning, steps } = kept;
  return createDesk(replay(beginning, steps, entry.at), createSaver(storage, entry, beginning));
}

test.each(STORAGES)('%s: what was done is there again, with its undo and redo', async (_, create) => {
  const storage = create();
  const desk = await begun(storage);
  for (const title of ['Second', 'Third', 'Fourth']) {
    desk.apply((draft) => withTitle(draft, title), deed);
    expect(desk.saving.value).toBe('saving');
  }
  desk.undo();
  await desk.settled();
  expect(desk.saving.value).toBe('saved');
  const again = await reopened(storage);
  expect(again.draft.value.title).toBe('Third');
  again.redo();
  expect(again.draft.value.title).toBe('Fourth');
  for (let i = 0; i < 3; i += 1) again.undo();
  expect(again.draft.value).toEqual(DRAFT);
  expect(again.canUndo.value).toBe(false);
});

test.each(STORAGES)('%s: what is done after an undo takes the place of what was undone', async (_, create) => {
  const storage = create();
  const desk = await begun(storage);
  for (const title of ['Second', 'Third', 'Fourth']) desk.apply((draft) => withTitle(draft, title), deed);
  await desk.settled();
  desk.undo();
  desk.undo();
  desk.apply((draft) => withTitle(draft, 'Other'), deed);
  await desk.settled();
  const again = await reopened(storage);
  expect(again.draft.value.title).toBe('Other');
  expect(again.canRedo.value).toBe(false);
  again.undo();
  expect(again.draft.value.title).toBe('Second');
});

test.each(STORAGES)('%s: a tab that has not seen the last action writes nothing over it', async (_, create) => {
  const storage = create();
  await begun(storage);
  const [one, other] = [await reopened(storage), await reopened(storage)];
  one.apply((draft) => withTitle(draft, 'One'), deed);
  await one.settled();
  other.apply((draft) => withTitle(draft, 'Other'), deed);
  await other.settled();
  expect(other.saving.value).toBe('elsewhere');
  other.apply((draft) => withTitle(draft, 'Again'), deed);
  await other.settled();
  expect((await reopened(storage)).draft.value.title).toBe('One');
});

test.each(STORAGES)('%s: drafts are listed, renamed, duplicated, deleted and had back', async (_, create) => {
  const storage = create();
  await begun(storage);
  const shelf = createShelf(storage);
  await shelf.refresh();
  const titles = () => shelf.entries.value.map(({ title }) => title).sort();
  await shelf.rename(shelf.entries.value[0]!, 'Renamed');
  expect(titles()).toEqual(['Renamed']);
  expect((await reopened(storage)).draft.value).toMatchObject({ title: 'Renamed', id: 'renamed' });
  await shelf.duplicate(shelf.entries.value[0]!, 'Copy');
  expect(titles()).toEqual(['Copy', 'Renamed']);
  const copy = shelf.entries.value.find(({ title }) => title === 'Copy')!;
  await shelf.remove(copy);
  expect(titles()).toEqual(['Renamed']);
  expect(shelf.removed.value?.key).toBe(copy.key);
  await shelf.restore(shelf.removed.value!);
  expect(titles()).toEqual(['Copy', 'Renamed']);
  await storage.remove(copy.key);
  await shelf.refresh();
  expect(titles()).toEqual(['Renamed']);
  expect(await storage.read(copy.key)).toBeNull();
});

test('what the browser refuses to keep is kept with the next action that it takes', async () => {
  const kept = memoryStorage();
  let isFull = false;
  const storage: DraftStorage = {
    ...kept, write: (...args) => (isFull ? Promise.reject(new Error('quota')) : kept.write(...args)),
  };
  const desk = await begun(storage);
  isFull = true;
  desk.apply((draft) => withTitle(draft, 'Second'), deed);
  desk.apply((draft) => withTitle(draft, 'Third'), deed);
  await desk.settled();
  expect(desk.saving.value).toBe('unsaved');
  isFull = false;
  desk.undo();
  await desk.settled();
  expect(desk.saving.value).toBe('saved');
  const again = await reopened(storage);
  expect(again.draft.value.title).toBe('Second');
  again.redo();
  expect(again.draft.value.title).toBe('Third');
});
