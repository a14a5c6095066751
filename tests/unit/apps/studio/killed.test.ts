/** A tab that is killed at any moment: what it has kept is a draft as it once was, and at most one action is lost. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect, test, vi } from 'vitest';
import { createDesk } from '../../../../src/apps/studio/state/desk.ts';
import { beginHistory, replay } from '../../../../src/apps/studio/state/history.ts';
import { createSaver, newEntry } from '../../../../src/apps/studio/state/saver.ts';
import { indexedDbStorage } from '../../../../src/apps/studio/storage/indexed-db.ts';
import { draftOfStory } from '../../../../src/draft/format/from-story.ts';
import { parseText } from '../../../../src/story/parse.ts';
import { randomFrom } from '../../../../src/draft/training/random.ts';
import { anyEdit } from '../../draft/edit/any-edit.ts';

vi.stubGlobal('IDBKeyRange', IDBKeyRange);

const BEGINNING = draftOfStory(parseText(readFileSync('public/stories/kursk/story.json', 'utf8')).story!);
const deed = { kind: 'detailsChanged' } as const;
const turn = () => new Promise<void>((resolve) => { setImmediate(resolve); });

/** A browser's databases, of which the connections can be cut: what is on its way is undone, and nothing follows. */
function browser() {
  const factory = new IDBFactory();
  const open = new Set<IDBTransaction>();
  let isDead = false;
  const connect = () => {
    vi.stubGlobal('indexedDB', {
      open: (name: string) => {
        const request = factory.open(name);
        request.addEventListener('success', () => {
          const { result } = request;
          const transaction = result.transaction.bind(result);
          result.transaction = (...args) => {
            if (isDead) throw new Error('the tab is dead');
            const one = transaction(...args);
            open.add(one);
            one.addEventListener('complete', () => open.delete(one));
            return one;
          };
        });
        return request;
      },
    });
    return indexedDbStorage('killed');
  };
  return {
    connect,
    kill: () => {
      isDead = true;
      for (const one of open) one.abort();
    },
    restart: () => {
      isDead = false;
      open.clear();
      return connect();
    },
  };
}

/** `pause`: turns of the event loop between two actions, at least and less than. */
interface Life { seed: number; pause: readonly [number, number] }

/** @returns how many of the actions done were lost; what is kept is one of the drafts that there were. */
async function lostWhenKilled({ seed, pause: [least, most] }: Life) {
  const random = randomFrom(seed);
  const upTo = (limit: number) => Math.floor(random() * limit);
  const chrome = browser();
  const storage = chrome.connect();
  const history = beginHistory(BEGINNING);
  const saver = createSaver(storage, newEntry('a'), history.draft);
  saver.save(history, 0);
  const desk = createDesk(history, saver);
  await desk.settled();
  const states = [desk.draft.value];
  const end = upTo(20 * most);
  let next = 0;
  for (let now = 0; now < end; now += 1) {
    if (now >= next) {
      const before = desk.draft.value;
      const what = upTo(5);
      if (what === 0) desk.undo();
      else if (what === 1) desk.redo();
      else desk.apply(anyEdit([upTo(400), upTo(400), upTo(400)]), deed);
      if (desk.draft.value !== before) states.push(desk.draft.value);
      next = now + least + upTo(most - least);
    }
    await turn();
  }
  const atRisk = desk.saving.value !== 'saved';
  chrome.kill();
  await desk.settled();
  const kept = await chrome.restart().read('a');
  const again = replay(kept!.beginning, kept!.steps, kept!.entry.at);
  const found = states.findLastIndex((one) => isDeepStrictEqual(one, again.draft));
  expect(found, 'what is kept is a draft that was there').toBeGreaterThanOrEqual(0);
  // Its undo leads to the beginning.
  expect(replay(kept!.beginning, kept!.steps, 0).draft).toEqual(BEGINNING);
  return { lost: states.length - 1 - found, atRisk };
}

const SEEDS = Array.from({ length: 50 }, (_, i) => i + 1);

test('fifty tabs killed at any moment, while somebody works: at most one action is lost', async () => {
  const lost: number[] = [];
  for (const seed of SEEDS) lost.push((await lostWhenKilled({ seed, pause: [8, 20] })).lost);
  expect(Math.max(...lost)).toBe(1);
});

test('while a key is held down, more may be on its way; then the page asks before it is closed', async () => {
  const lives: Awaited<ReturnType<typeof lostWhenKilled>>[] = [];
  for (const seed of SEEDS) lives.push(await lostWhenKilled({ seed: seed + 100, pause: [0, 3] }));
  const losing = lives.filter(({ lost }) => lost > 0);
  expect(losing.length).toBeGreaterThan(0);
  expect(losing.every(({ atRisk }) => atRisk)).toBe(true);
});
