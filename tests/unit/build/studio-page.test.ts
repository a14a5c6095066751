/** What the service worker answers for the studio's page. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askHostForStudio } from '../../../src/build/studio-page.ts';

const SITE = 'https://example.org/a/';
type Listener = Parameters<Parameters<typeof askHostForStudio>[0]['addEventListener']>[1];

let listener: Listener;
/** What is kept, by address. */
let kept: Record<string, string>;
const PAGE = '<script id="site" type="application/json">{"stories":[],"hasStudio":true}</script>';

beforeEach(() => {
  kept = { [`${SITE}index.html`]: PAGE };
  vi.stubGlobal('caches', {
    match: (url: URL) => Promise.resolve(kept[url.href] === undefined ? undefined : new Response(kept[url.href])),
  });
  // As text, the way it is in the worker: it can name nothing from outside.
  // oxlint-disable-next-line typescript/no-implied-eval
  const inWorker = new Function(`return ${askHostForStudio.toString()}`)() as typeof askHostForStudio;
  inWorker({ registration: { scope: SITE }, addEventListener: (_, added) => { listener = added; } });
});
afterEach(() => vi.unstubAllGlobals());

/** The answer's text; undefined where it is left to others, as it is unless `isOurs`. */
async function ask(path: string, mode = 'navigate'): Promise<string | undefined> {
  let answer: Promise<Response> | undefined;
  let isOurs = false;
  const event = {
    request: { url: SITE + path, mode } as Request,
    respondWith: (given: Promise<Response>) => { answer = given; },
    stopImmediatePropagation: () => { isOurs = true; },
  };
  listener(event as Parameters<Listener>[0]);
  expect(isOurs).toBe(answer !== undefined);
  return (await answer)?.text();
}

test('it comes from the host, whatever is kept, and every other page as before', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('page of the host')));
  expect(await ask('?mode=studio')).toBe('page of the host');
  expect(await ask('index.html?theme=dark&mode=studio')).toBe('page of the host');
  expect(await ask('?mode=kiosk')).toBeUndefined();
  expect(await ask('')).toBeUndefined();
  expect(await ask('studio/studio-x.js?mode=studio', 'cors')).toBeUndefined();
});

test('without a host it is the one that is kept, where the studio has been opened', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(ask('?mode=studio')).rejects.toThrow('Failed to fetch');
  kept[`${SITE}studio/version`] = '1';
  expect(await ask('?mode=studio')).toBe(PAGE);
  await expect(ask('stories/kursk/?mode=studio')).rejects.toThrow('Failed to fetch');
});

test('without a host it is the one that is kept, too, where the site has no studio', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const own = PAGE.replace('true', 'false');
  kept[`${SITE}index.html`] = own;
  expect(await ask('?mode=studio')).toBe(own);
});
