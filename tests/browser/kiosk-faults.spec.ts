/** What goes wrong on a public screen in months: after each of these the tour goes on by itself. */
import { readFileSync } from 'node:fs';
import type { Route } from '@playwright/test';
import { KIOSK } from './driver/kiosk.ts';
import { expect, onScreen, test } from './driver/test.ts';

/** How many times as fast time passes on a screen whose map is a still one; its own files must still come in time. */
const PACE = 3;
/** The same where nothing has to come within a time. */
const FAST = 10;

test.use({ paintsMap: false });

test.afterEach(({ reader }, { status, expectedStatus }) => {
  if (status !== expectedStatus) console.log(reader.kiosk.notes.join('\n'));
});

test('the map’s worker is gone, once more: the page is loaded again, then the still map takes over', async ({
  reader,
}) => {
  // The first time is a minute ago.
  await reader.kiosk.remembers({ mapFaults: [Date.now() - 60_000] });
  await reader.page.route('**/maplibre-worker-*.js', (route) => route.fulfill({ status: 404 }));
  await reader.page.goto(`./${KIOSK}`);
  await expect
    .poll(() => reader.kiosk.notes.filter((note) => /map: the still|reload/.test(note)), { timeout: 30_000 })
    .toEqual(['kiosk: reload: there is no map', 'kiosk: map: the still map takes over, for an hour at least']);
  await reader.mapIs('unavailable');
  await expect(reader.map.stillPicture.first()).toBeVisible();
  await reader.kiosk.tourGoesOn();
});

/** What a host answers that does not have a story as it should be. */
const BAD_ANSWERS: readonly (readonly [what: string, answer: (route: Route) => Promise<void>])[] = [
  ['fails', (route) => route.fulfill({ status: 500 })],
  ['is missing', (route) => route.fulfill({ status: 404 })],
  ['is broken', (route) => route.fulfill({ body: '{"format":' })],
  ['is out of reach', (route) => route.abort()],
];

test.describe('whatever the map is', () => {
  test.use({ drawsMap: false });
  test.beforeEach(async ({ reader }) => {
    await reader.kiosk.drawStill();
  });

  test('the story file can’t be had, and is well again', async ({ reader }) => {
    await reader.kiosk.hurry(PACE);
    let answer = (route: Route) => route.continue();
    let tries = 0;
    await reader.page.route('**/stories/kursk/story.json', (route) => {
      tries += 1;
      return answer(route);
    });
    for (const [what, bad] of BAD_ANSWERS) {
      answer = bad;
      await reader.page.goto(`./${KIOSK}`);
      await expect(reader.failure, what).toContainText('kursk');
      await expect(reader.failure.getByRole('link'), what).toHaveCount(0);
    }
    const before = tries;
    await expect.poll(() => tries, { timeout: 30_000 }).toBeGreaterThan(before);
    answer = (route) => route.continue();
    await reader.kiosk.tourGoesOn();
  });

  test('its scripts have not come: its picture stays, out of reach, until it is loaded again', async ({ reader }) => {
    test.slow();
    const { page, kiosk } = reader;
    await kiosk.hurry(PACE);
    const opened: number[] = [];
    page.on('request', (request) => {
      if (request.isNavigationRequest()) opened.push(Date.now());
    });
    await page.route('**/assets/main-*.js', (route) =>
      opened.length < 3 ? route.fulfill({ status: 500 }) : route.continue(),
    );
    let answer = () => {};
    const held = new Promise<void>((resolve) => { answer = resolve; });
    let isAsked = false;
    await page.route('**/assets/kiosk-*.js', async (route) => {
      if (opened.length !== 3) return route.continue();
      isAsked = true;
      await held;
      return route.abort();
    });
    // An anchor that a hand has left there is not how the screen opens.
    await page.goto(`./${KIOSK}&tour=off#place-kursk`);
    await expect.poll(() => opened.length, { timeout: 90_000 }).toBe(3);
    const [first = 0, second = 0] = opened.slice(1).map((at, i) => (at - (opened[i] ?? 0)) * PACE);
    // No sooner, and of the next step only what a slow page takes to come.
    expect(first).toBeGreaterThan(15_000);
    expect(first).toBeLessThan(30_000);
    expect(second).toBeGreaterThan(30_000);
    expect(second).toBeLessThan(60_000);

    await expect.poll(() => isAsked).toBe(true);
    const expectOutOfReach = async () => {
      await expect(kiosk.app).toHaveAttribute('inert');
      await expect(reader.map.still).toBeVisible();
      for (const words of [kiosk.topBar, reader.column.headline]) await expect(words).toBeHidden();
    };
    await expectOutOfReach();
    const places = reader.map.stillPicture.getByRole('link').filter({ visible: true });
    const place = await places.first().boundingBox();
    if (!place) throw new Error('the picture has no place');
    await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
    for (const keys of ['Tab', 'Enter']) await page.keyboard.press(keys);
    for (const type of ['contextmenu', 'wheel']) expect(await kiosk.isStopped(type), type).toBe(true);
    expect(new URL(page.url()).hash).toBe('#place-kursk');

    const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/assets/kiosk-'));
    answer();
    await failed;
    await expectOutOfReach();
    await kiosk.is('rest', 60_000);
    expect(opened).toHaveLength(4);
    await expect(kiosk.app).not.toHaveAttribute('inert');
    expect(await kiosk.isStopped('wheel')).toBe(false);
    await expect(reader.heading('North Korea confirms')).toBeInViewport();
    expect(await page.evaluate(() => history.state as unknown)).toBeNull();
  });

  test('its language and its story’s translation have not come at first', async ({ reader }) => {
    await reader.kiosk.hurry(FAST);
    const failed: string[] = [];
    await reader.page.route(/\/(ko-[^/]*\.js|translation\.ko\.json)$/, (route) => {
      const name = new URL(route.request().url()).pathname.replace(/.*\//, '');
      if (failed.includes(name)) return route.continue();
      failed.push(name);
      return route.fulfill({ status: 500 });
    });
    await reader.page.goto(`./${KIOSK}&lang=ko&tour=off`);
    await reader.kiosk.is('rest');
    await expect(reader.heading('North Korea confirms')).toBeVisible();
    await expect(reader.heading('북한')).toBeVisible({ timeout: 80_000 });
    expect(failed).toHaveLength(2);
    await expect(reader.notices).toBeEmpty();
    await expect(reader.column.main.getByText('자체 번역').first()).toBeVisible();
  });

  test('the address asks for what there is not: it is passed over, and told to the attendant alone', async ({
    reader,
  }) => {
    const { kiosk, page } = reader;
    await kiosk.hurry(PACE);
    await page.goto(`./${KIOSK}&stories=nowhere,kursk&theme=pink&projection=cube&idle=5&lang=ko&status=1`);
    await kiosk.tourGoesOn();
    expect(new URL(page.url()).searchParams.get('story')).toBe('kursk');
    expect(await kiosk.notices.textContent()).toBe('');
    for (const what of ['theme “pink”', 'projection “cube”'])
      await expect.poll(() => kiosk.notes.join('\n')).toContain(what);
    // Once more, as a playlist does day and night: the same lines, counted.
    await page.reload();
    const lines = kiosk.statusLines;
    await expect(lines.filter({ hasText: 'start: kursk' })).toHaveText(/start: kursk, 2 times since \d{4}-\d\d-\d\d/);
    await expect(lines.filter({ hasText: 'theme “pink”' })).toHaveCount(1);
    const status = page.getByRole('dialog', { name: 'Status' });
    await expect(status).toContainText('The address asks for idle “5”; a number from 30 to 600 was expected.');
    await status.getByRole('button', { name: 'Close' }).click();
    await expect(status).toHaveCount(0);
  });

  test('a story stands in only until the screen’s own can be opened', async ({ reader }) => {
    await reader.kiosk.hurry(FAST);
    const own = {
      ...(JSON.parse(
        readFileSync(new URL('../../public/stories/kursk/story.json', import.meta.url), 'utf8'),
      ) as object),
      id: 'river',
      title: 'The river',
    };
    let isWell = false;
    await reader.page.route('**/stories/river/story.json', (route) =>
      isWell ? route.fulfill({ json: own }) : route.fulfill({ status: 500 }),
    );
    await reader.page.goto(`./${KIOSK}&tour=off&story=river`);
    await reader.kiosk.is('rest', 40_000);
    await expect(reader.heading('North Korea confirms')).toBeVisible();
    await expect.poll(() => reader.kiosk.notes).toContain('kiosk: the story kursk stands in for river');
    isWell = true;
    await expect(reader.heading('The river')).toBeVisible({ timeout: 80_000 });
  });

  test('what the browser keeps is full, then forbidden: the attendant still sees what has happened', async ({
    reader,
  }) => {
    const { kiosk, page } = reader;
    await kiosk.hurry(PACE);
    const starts = () => kiosk.notes.filter((note) => note === 'kiosk: start: kursk').length;
    const expectTold = async () => {
      await kiosk.tourGoesOn();
      await expect(kiosk.status).toContainText('start: kursk');
    };
    /** For which the page is loaded again. */
    const plant = async (message: string) => {
      const before = starts();
      await page.evaluate((text) => { dispatchEvent(new ErrorEvent('error', { message: text })); }, message);
      await expect.poll(() => kiosk.notes, { timeout: 40_000 }).toContain(`kiosk: reload: ${message}`);
      await expect.poll(starts, { timeout: 40_000 }).toBe(before + 1);
    };
    await page.addInitScript(() => {
      const full = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
      Storage.prototype.setItem = full;
      IDBObjectStore.prototype.add = full;
    });
    await page.goto(`./${KIOSK}&status=1`);
    await expectTold();
    await page.addInitScript(() => {
      const forbid = {
        get: () => {
          throw new DOMException('not here', 'SecurityError');
        },
      };
      for (const name of ['sessionStorage', 'localStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, forbid);
    });
    await plant('a planted error');
    await expectTold();
    await plant('another planted error');
  });

  test('the clock is set a day ahead, and back: no step is left out, and none made up', async ({ reader }) => {
    const { kiosk, page } = reader;
    await kiosk.hurry(PACE);
    await page.addInitScript(() => {
      const { now } = Date;
      Date.now = () => now() + Number(document.documentElement.dataset['shift'] ?? 0);
    });
    await page.goto(`./${KIOSK}`);
    await kiosk.tourGoesOn();
    for (const [what, by] of [['ahead', 86_400_000], ['back', 0]] as const) {
      await page.evaluate((ms) => {
        const root = document.documentElement;
        const steps = [Number(root.dataset['step'])];
        new MutationObserver(() => {
          steps.push(Number(root.dataset['step']));
        }).observe(root, { attributes: true, attributeFilter: ['data-step'] });
        Object.assign(window, { steps, shiftedAt: performance.now() });
        root.dataset['shift'] = String(ms);
      }, by);
      for (let i = 0; i < 2; i++) await kiosk.tourGoesOn();
      const { steps, seconds } = await page.evaluate(() => {
        const { steps, shiftedAt } = window as unknown as { steps: number[]; shiftedAt: number };
        return { steps, seconds: (performance.now() - shiftedAt) / 1000 };
      });
      // A step that begins anew says so again, and after the last comes the first.
      const shown = steps.filter((step, i) => step !== steps[i - 1]);
      const scenes = Number((await kiosk.count.textContent())?.split('/')[1]);
      expect(shown, what).toEqual(shown.map((_, i) => ((shown[0] ?? 0) + i) % scenes));
      // One step may be shortened by what the clock says.
      expect(shown.length - 1, what).toBeLessThanOrEqual((seconds * PACE) / 3 + 1);
    }
  });
});

onScreen('the page is hidden and seen again: the screen is kept on', async ({ reader }) => {
  const { page } = reader;
  await page.evaluate(() => {
    let asked = 0;
    const request = async () => {
      document.documentElement.dataset['locks'] = String(asked += 1);
      return Object.assign(new EventTarget(), { release: async () => {} });
    };
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
  });
  for (const [state, locks] of [['hidden', null], ['visible', '1']] as const) {
    await page.evaluate((value) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
    await reader.painted();
    if (locks === null) await expect(reader.root).not.toHaveAttribute('data-locks');
    else await expect(reader.root).toHaveAttribute('data-locks', locks);
  }
  await page.evaluate(() => {
    Reflect.deleteProperty(navigator, 'wakeLock');
    Reflect.deleteProperty(document, 'visibilityState');
    delete document.documentElement.dataset['locks'];
  });
  await reader.kiosk.nextScene();
});
