/** What goes wrong on a public screen in months: after each of these the tour goes on by itself. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { events, html, KIOSK, tourGoesOn } from './public-screen.ts';
import { expect, test } from './reader.ts';

test.afterEach(({ reader }, { status, expectedStatus }) => { if (status !== expectedStatus) console.log(reader.notes.join('\n')); });

const loseContext = (page: Page) => page.evaluate(() => {
  document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
});

test('the graphics context is lost five times: rebuilt twice, then the still map takes over', async ({ reader }) => {
  await reader.open(KIOSK);
  for (let i = 0; i < 5; i++) {
    await loseContext(reader.page);
    await tourGoesOn(reader);
    if (i < 2) await reader.settled();
  }
  await expect(html(reader)).toHaveAttribute('data-map', 'unavailable');
  await expect(reader.map.locator('canvas')).toHaveCount(0);
  await expect(reader.map.locator('.still svg').first()).toBeVisible();
  expect((await events(reader.page)).match(/map: .*/g)?.slice(0, 4)).toEqual([
    'map: the still map takes over, for an hour at least', 'map: drawn', 'map: made again', 'map: lost',
  ]);
  // The page that is loaded again remembers.
  await reader.page.reload();
  await tourGoesOn(reader);
  await expect(html(reader)).toHaveAttribute('data-map', 'unavailable');
});

test('the map’s worker is gone: the page is loaded again twice, then the still map takes over', async ({ reader }) => {
  await reader.page.route('**/maplibre-gl-worker-*.mjs', (route) => route.fulfill({ status: 404 }));
  await reader.page.goto(`./${KIOSK}`);
  await expect(html(reader)).toHaveAttribute('data-map', 'unavailable', { timeout: 30_000 });
  await expect(reader.map.locator('.still svg').first()).toBeVisible();
  await expect.poll(() => reader.notes.filter((note) => /map: the still|reload/.test(note)), { timeout: 30_000 }).toEqual([
    'kiosk: reload: there is no map', 'kiosk: reload: there is no map', 'kiosk: map: the still map takes over, for an hour at least',
  ]);
  await tourGoesOn(reader);
});

for (const [what, answer] of [['fails', { status: 500 }], ['is missing', { status: 404 }], ['is broken', { body: '{"format":' }]] as const) {
  test(`the story file ${what}, and is well again`, async ({ reader }) => {
    let isWell = false;
    await reader.page.route('**/stories/kursk/story.json', (route) => (isWell ? route.continue() : route.fulfill(answer)));
    await reader.page.goto(`./${KIOSK}`);
    await expect(reader.page.locator('.failure')).toContainText('kursk');
    await expect(reader.page.locator('.failure a')).toHaveCount(0);
    await reader.page.waitForTimeout(5000);
    isWell = true;
    await tourGoesOn(reader);
  });
}

test('the network is gone before the story has come, and is back', async ({ reader }) => {
  let isWell = false;
  await reader.page.route('**/story.json', (route) => (isWell ? route.continue() : route.abort()));
  await reader.page.goto(`./${KIOSK}`);
  await expect(reader.page.locator('.failure')).toBeVisible();
  isWell = true;
  await tourGoesOn(reader);
});

test('until the screen’s own script has come nobody can leave a mark on it', async ({ reader }) => {
  const { page } = reader;
  const answer = await reader.hold('**/assets/kiosk-*.js');
  await page.goto(`./${KIOSK}&tour=off`);
  await expect(page.locator('#app')).toHaveAttribute('inert');
  await expect(reader.still).toBeVisible();
  for (const words of [page.locator('header.bar'), page.locator('.reading h1').first()]) await expect(words).toBeHidden();
  const place = await page.locator('.still svg:visible a').first().boundingBox();
  if (!place) throw new Error('the picture has no place');
  await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
  for (const keys of ['Tab', 'Enter']) await page.keyboard.press(keys);
  const isStopped = (type: string) => page.evaluate((name) => !document.body.dispatchEvent(new Event(name, { bubbles: true, cancelable: true })), type);
  for (const type of ['contextmenu', 'wheel']) expect(await isStopped(type), type).toBe(true);
  expect(new URL(page.url()).hash).toBe('');
  answer();
  await expect(html(reader)).toHaveAttribute('data-kiosk', 'rest');
  await expect(page.locator('#app')).not.toHaveAttribute('inert');
  expect(await isStopped('wheel')).toBe(false);
  await expect(reader.heading('North Korea confirms')).toBeVisible();
});

test('an anchor that a hand has left in the address is not how the screen opens', async ({ reader }) => {
  await reader.open(`${KIOSK}&tour=off#place-kursk`);
  await expect(reader.heading('North Korea confirms')).toBeInViewport();
  await reader.open(`${KIOSK}&tour=off&theme=light#map=6/39/125.7`);
  await expect(reader.heading('North Korea confirms')).toBeInViewport();
  await expect(reader.marker('Kursk region')).toHaveClass(/is-away/);
});

test('the page’s script has not come: it is loaded again when it can be had', async ({ reader }) => {
  test.slow();
  const opened: number[] = [];
  reader.page.on('request', (request) => { if (request.isNavigationRequest()) opened.push(Date.now()); });
  await reader.page.route('**/assets/main-*.js', (route) => (opened.length < 3 ? route.fulfill({ status: 500 }) : route.continue()));
  await reader.page.goto(`./${KIOSK}`);
  await expect.poll(() => opened.length, { timeout: 90_000 }).toBe(3);
  await tourGoesOn(reader);
  expect(opened.slice(1).map((at, i) => Math.floor((at - (opened[i] ?? 0)) / 15_000))).toEqual([1, 2]);
  expect(await reader.page.evaluate(() => history.state as unknown)).toBeNull();
});

test('the screen’s own script has not come: its picture stays, and the page is loaded again', async ({ reader }) => {
  let isWell = false;
  await reader.page.route('**/assets/kiosk-*.js', (route) => (isWell ? route.continue() : route.abort()));
  await reader.page.goto(`./${KIOSK}`);
  await reader.page.waitForEvent('requestfailed', (request) => request.url().includes('/assets/kiosk-'));
  await expect(reader.page.locator('#app')).toHaveAttribute('inert');
  await expect(reader.still).toBeVisible();
  isWell = true;
  await tourGoesOn(reader);
});

test('its language and its story’s translation have not come at first', async ({ reader }) => {
  test.slow();
  const failed: string[] = [];
  await reader.page.route(/\/(ko-[^/]*\.js|translation\.ko\.json)$/, (route) => {
    const name = new URL(route.request().url()).pathname.replace(/.*\//, '');
    if (failed.includes(name)) return route.continue();
    failed.push(name);
    return route.fulfill({ status: 500 });
  });
  await reader.page.goto(`./${KIOSK}&lang=ko&tour=off`);
  await expect(html(reader)).toHaveAttribute('data-kiosk', 'rest');
  await expect(reader.heading('North Korea confirms')).toBeVisible();
  await expect(reader.heading('북한')).toBeVisible({ timeout: 80_000 });
  expect(failed).toHaveLength(2);
  await expect(reader.notices).toBeEmpty();
  await expect(reader.column.getByText('자체 번역').first()).toBeVisible();
});

test('the address asks for what there is not: the default story, and a line for the attendant alone', async ({ reader }) => {
  await reader.page.goto(`./${KIOSK}&stories=typo&theme=pink&projection=cube&lang=ko&status=1`);
  await tourGoesOn(reader);
  expect(await reader.page.locator('.notices').textContent()).toBe('');
  for (const what of ['theme “pink”', 'projection “cube”', 'the story kursk stands in for typo']) {
    await expect.poll(() => reader.notes.join('\n')).toContain(what);
  }
  // Once more, as a playlist does day and night: the same lines, counted.
  await reader.page.reload();
  const lines = reader.page.locator('.kiosk-status li');
  await expect(lines.filter({ hasText: 'start: kursk' })).toHaveText(/start: kursk, 2 times since \d{4}-\d\d-\d\d/);
  await expect(lines.filter({ hasText: 'theme “pink”' })).toHaveCount(1);
});

test('a story stands in only until the screen’s own can be opened', async ({ reader }) => {
  test.slow();
  const own = { ...JSON.parse(readFileSync(new URL('../../public/stories/kursk/story.json', import.meta.url), 'utf8')) as object, id: 'river', title: 'The river' };
  let isWell = false;
  await reader.page.route('**/stories/river/story.json', (route) => (isWell ? route.fulfill({ json: own }) : route.fulfill({ status: 500 })));
  await reader.page.goto(`./${KIOSK}&tour=off&story=river`);
  await expect(html(reader)).toHaveAttribute('data-kiosk', 'rest', { timeout: 40_000 });
  await expect(reader.heading('North Korea confirms')).toBeVisible();
  isWell = true;
  await expect(reader.heading('The river')).toBeVisible({ timeout: 80_000 });
});

test('a story of the playlist is missing: it is passed over', async ({ reader }) => {
  await reader.page.goto(`./${KIOSK}&stories=nowhere,kursk`);
  await tourGoesOn(reader);
  expect(new URL(reader.page.url()).searchParams.get('story')).toBe('kursk');
});

for (const [what, spoil] of [
  ['is full', () => {
    const full = () => { throw new DOMException('no room', 'QuotaExceededError'); };
    Storage.prototype.setItem = full;
    IDBObjectStore.prototype.add = full;
  }],
  ['is forbidden', () => {
    const forbid = { get: () => { throw new DOMException('not here', 'SecurityError'); } };
    for (const name of ['sessionStorage', 'localStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, forbid);
  }],
] as const) {
  test(`what the browser keeps ${what}: the attendant still sees what has happened`, async ({ reader }) => {
    await reader.page.addInitScript(spoil);
    await reader.page.goto(`./${KIOSK}&status=1`);
    await tourGoesOn(reader);
    await reader.page.evaluate(() => { dispatchEvent(new ErrorEvent('error', { message: 'a planted error' })); });
    await expect.poll(() => reader.notes).toContain('kiosk: reload: a planted error');
    await tourGoesOn(reader);
    await expect(reader.page.locator('.kiosk-status')).toContainText('start: kursk');
  });
}

for (const [what, by] of [['ahead', 86_400_000], ['back', -86_400_000]] as const) {
  test(`the clock is set a day ${what}: no step is left out, and none made up`, async ({ reader }) => {
    await reader.page.addInitScript(() => {
      const { now } = Date;
      Date.now = () => now() + Number(document.documentElement.dataset['shift'] ?? 0);
    });
    await reader.page.goto(`./${KIOSK}`);
    await tourGoesOn(reader);
    await reader.page.evaluate((ms) => {
      const root = document.documentElement;
      const steps = [Number(root.dataset['step'])];
      new MutationObserver(() => { steps.push(Number(root.dataset['step'])); }).observe(root, { attributes: true, attributeFilter: ['data-step'] });
      Object.assign(window, { steps, shiftedAt: performance.now() });
      root.dataset['shift'] = String(ms);
    }, by);
    for (let i = 0; i < 3; i++) await tourGoesOn(reader);
    const { steps, seconds } = await reader.page.evaluate(() => {
      const { steps, shiftedAt } = window as unknown as { steps: number[]; shiftedAt: number };
      return { steps, seconds: (performance.now() - shiftedAt) / 1000 };
    });
    // A step that begins anew says so again.
    const shown = steps.filter((step, i) => step !== steps[i - 1]);
    expect(shown).toEqual(shown.map((_, i) => (shown[0] ?? 0) + i));
    // One step may be shortened by what the clock says.
    expect(shown.length - 1).toBeLessThanOrEqual(seconds / 3 + 1);
  });
}

test('the page is hidden and seen again: the screen is kept on', async ({ reader }) => {
  await reader.page.addInitScript(() => {
    let asked = 0;
    const request = async () => {
      document.documentElement.dataset['locks'] = String(asked += 1);
      return Object.assign(new EventTarget(), { release: async () => {} });
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  await reader.page.goto(`./${KIOSK}`);
  await expect(html(reader)).toHaveAttribute('data-locks', '1');
  for (const state of ['hidden', 'visible']) {
    await reader.page.evaluate((value) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
    await reader.page.waitForTimeout(1000);
  }
  await expect(html(reader)).toHaveAttribute('data-locks', '2');
  await tourGoesOn(reader);
});
