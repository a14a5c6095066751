/** What goes wrong on a public screen in months: after each of these the tour goes on by itself. */
import { readFileSync } from 'node:fs';
import { KIOSK } from './driver/kiosk.ts';
import { expect, test } from './driver/test.ts';

/** How many times as fast time passes on a screen whose map is a still one; its own files must still come in time. */
const PACE = 3;

test.afterEach(({ reader }, { status, expectedStatus }) => {
  if (status !== expectedStatus) console.log(reader.kiosk.notes.join('\n'));
});

test('the graphics context is lost five times: rebuilt twice, then the still map takes over', async ({ reader }) => {
  await reader.open(KIOSK);
  for (let i = 0; i < 5; i++) {
    await reader.map.loseGraphics();
    await reader.kiosk.tourGoesOn();
    if (i < 2) await reader.settled();
  }
  await reader.mapIs('unavailable');
  await expect(reader.map.canvas).toHaveCount(0);
  await expect(reader.map.stillPicture.first()).toBeVisible();
  expect((await reader.kiosk.events()).match(/map: .*/g)?.slice(0, 4)).toEqual([
    'map: the still map takes over, for an hour at least', 'map: drawn', 'map: made again', 'map: lost',
  ]);
  // The page that is loaded again remembers.
  await reader.page.reload();
  await reader.kiosk.tourGoesOn();
  await reader.mapIs('unavailable');
});

test('the map’s worker is gone: the page is loaded again twice, then the still map takes over', async ({ reader }) => {
  await reader.page.route('**/maplibre-worker-*.js', (route) => route.fulfill({ status: 404 }));
  await reader.page.goto(`./${KIOSK}`);
  await reader.mapIs('unavailable');
  await expect(reader.map.stillPicture.first()).toBeVisible();
  await expect
    .poll(() => reader.kiosk.notes.filter((note) => /map: the still|reload/.test(note)), { timeout: 30_000 })
    .toEqual([
      'kiosk: reload: there is no map',
      'kiosk: reload: there is no map',
      'kiosk: map: the still map takes over, for an hour at least',
    ]);
  await reader.kiosk.tourGoesOn();
});

test('an anchor that a hand has left in the address is not how the screen opens', async ({ reader }) => {
  await reader.open(`${KIOSK}&tour=off#place-kursk`);
  await expect(reader.heading('North Korea confirms')).toBeInViewport();
  // A place on the map is, also one far out above the pole.
  await reader.open(`${KIOSK}&tour=off&theme=light#map=-0.8/80/-83`);
  await expect(reader.heading('North Korea confirms')).toBeInViewport();
  const placed = await reader.map.placedMarkers();
  const heightOf = (place: string) => placed.find(({ label }) => label.startsWith(place))?.y ?? NaN;
  expect(heightOf('United States')).toBeGreaterThan(heightOf('Russia') + 100);
});

test.describe('whatever the map is', () => {
  test.use({ drawsMap: false });
  test.beforeEach(async ({ reader }) => {
    await reader.kiosk.hurry(PACE);
    await reader.kiosk.drawStill();
  });

  for (const [what, answer] of [
    ['fails', { status: 500 }],
    ['is missing', { status: 404 }],
    ['is broken', { body: '{"format":' }],
  ] as const) {
    test(`the story file ${what}, and is well again`, async ({ reader }) => {
      let isWell = false;
      let tries = 0;
      await reader.page.route('**/stories/kursk/story.json', (route) => {
        tries += 1;
        return isWell ? route.continue() : route.fulfill(answer);
      });
      await reader.page.goto(`./${KIOSK}`);
      await expect(reader.failure).toContainText('kursk');
      await expect(reader.failure.getByRole('link')).toHaveCount(0);
      await expect.poll(() => tries, { timeout: 30_000 }).toBeGreaterThan(1);
      isWell = true;
      await reader.kiosk.tourGoesOn();
    });
  }

  test('the network is gone before the story has come, and is back', async ({ reader }) => {
    let isWell = false;
    await reader.page.route('**/story.json', (route) => (isWell ? route.continue() : route.abort()));
    await reader.page.goto(`./${KIOSK}`);
    await expect(reader.failure).toBeVisible();
    isWell = true;
    await reader.kiosk.tourGoesOn();
  });

  test('until the screen’s own script has come nobody can leave a mark on it', async ({ reader }) => {
    const { page } = reader;
    const answer = await reader.hold('**/assets/kiosk-*.js');
    await page.goto(`./${KIOSK}&tour=off`);
    await expect(reader.kiosk.app).toHaveAttribute('inert');
    await expect(reader.map.still).toBeVisible();
    for (const words of [reader.kiosk.topBar, reader.column.headline]) await expect(words).toBeHidden();
    const place = await reader.map.stillPicture.getByRole('link').filter({ visible: true }).first().boundingBox();
    if (!place) throw new Error('the picture has no place');
    await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
    for (const keys of ['Tab', 'Enter']) await page.keyboard.press(keys);
    for (const type of ['contextmenu', 'wheel']) expect(await reader.kiosk.isStopped(type), type).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
    answer();
    await reader.kiosk.is('rest');
    await expect(reader.kiosk.app).not.toHaveAttribute('inert');
    expect(await reader.kiosk.isStopped('wheel')).toBe(false);
    await expect(reader.heading('North Korea confirms')).toBeVisible();
  });

  test('the page’s script has not come: it is loaded again when it can be had', async ({ reader }) => {
    const opened: number[] = [];
    reader.page.on('request', (request) => {
      if (request.isNavigationRequest()) opened.push(Date.now());
    });
    await reader.page.route('**/assets/main-*.js', (route) =>
      opened.length < 3 ? route.fulfill({ status: 500 }) : route.continue(),
    );
    await reader.page.goto(`./${KIOSK}`);
    await expect.poll(() => opened.length, { timeout: 90_000 }).toBe(3);
    await reader.kiosk.tourGoesOn();
    const [first = 0, second = 0] = opened.slice(1).map((at, i) => (at - (opened[i] ?? 0)) * PACE);
    // No sooner, and of the next step only what a slow page takes to come.
    expect(first).toBeGreaterThan(15_000);
    expect(first).toBeLessThan(30_000);
    expect(second).toBeGreaterThan(30_000);
    expect(second).toBeLessThan(60_000);
    expect(await reader.page.evaluate(() => history.state as unknown)).toBeNull();
  });

  test('the screen’s own script has not come: its picture stays, and the page is loaded again', async ({ reader }) => {
    let isWell = false;
    await reader.page.route('**/assets/kiosk-*.js', (route) => (isWell ? route.continue() : route.abort()));
    await reader.page.goto(`./${KIOSK}`);
    await reader.page.waitForEvent('requestfailed', (request) => request.url().includes('/assets/kiosk-'));
    await expect(reader.kiosk.app).toHaveAttribute('inert');
    await expect(reader.map.still).toBeVisible();
    isWell = true;
    await reader.kiosk.tourGoesOn();
  });

  test('its language and its story’s translation have not come at first', async ({ reader }) => {
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

  test('the address asks for what there is not: the default story, and a line for the attendant alone', async ({
    reader,
  }) => {
    await reader.page.goto(`./${KIOSK}&stories=typo&theme=pink&projection=cube&lang=ko&status=1`);
    await reader.kiosk.tourGoesOn();
    expect(await reader.kiosk.notices.textContent()).toBe('');
    for (const what of ['theme “pink”', 'projection “cube”', 'the story kursk stands in for typo']) {
      await expect.poll(() => reader.kiosk.notes.join('\n')).toContain(what);
    }
    // Once more, as a playlist does day and night: the same lines, counted.
    await reader.page.reload();
    const lines = reader.kiosk.statusLines;
    await expect(lines.filter({ hasText: 'start: kursk' })).toHaveText(/start: kursk, 2 times since \d{4}-\d\d-\d\d/);
    await expect(lines.filter({ hasText: 'theme “pink”' })).toHaveCount(1);
  });

  test('a story stands in only until the screen’s own can be opened', async ({ reader }) => {
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
    isWell = true;
    await expect(reader.heading('The river')).toBeVisible({ timeout: 80_000 });
  });

  test('a story of the playlist is missing: it is passed over', async ({ reader }) => {
    await reader.page.goto(`./${KIOSK}&stories=nowhere,kursk`);
    await reader.kiosk.tourGoesOn();
    expect(new URL(reader.page.url()).searchParams.get('story')).toBe('kursk');
  });

  for (const [what, spoil] of [
    [
      'is full',
      () => {
        const full = () => {
          throw new DOMException('no room', 'QuotaExceededError');
        };
        Storage.prototype.setItem = full;
        IDBObjectStore.prototype.add = full;
      },
    ],
    [
      'is forbidden',
      () => {
        const forbid = {
          get: () => {
            throw new DOMException('not here', 'SecurityError');
          },
        };
        for (const name of ['sessionStorage', 'localStorage', 'indexedDB', 'caches'])
          Object.defineProperty(window, name, forbid);
      },
    ],
  ] as const) {
    test(`what the browser keeps ${what}: the attendant still sees what has happened`, async ({ reader }) => {
      await reader.page.addInitScript(spoil);
      await reader.page.goto(`./${KIOSK}&status=1`);
      await reader.kiosk.tourGoesOn();
      await reader.page.evaluate(() => { dispatchEvent(new ErrorEvent('error', { message: 'a planted error' })); });
      await expect.poll(() => reader.kiosk.notes).toContain('kiosk: reload: a planted error');
      await reader.kiosk.tourGoesOn();
      await expect(reader.kiosk.status).toContainText('start: kursk');
    });
  }

  for (const [what, by] of [['ahead', 86_400_000], ['back', -86_400_000]] as const) {
    test(`the clock is set a day ${what}: no step is left out, and none made up`, async ({ reader }) => {
      await reader.page.addInitScript(() => {
        const { now } = Date;
        Date.now = () => now() + Number(document.documentElement.dataset['shift'] ?? 0);
      });
      await reader.page.goto(`./${KIOSK}`);
      await reader.kiosk.tourGoesOn();
      await reader.page.evaluate((ms) => {
        const root = document.documentElement;
        const steps = [Number(root.dataset['step'])];
        new MutationObserver(() => {
          steps.push(Number(root.dataset['step']));
        }).observe(root, { attributes: true, attributeFilter: ['data-step'] });
        Object.assign(window, { steps, shiftedAt: performance.now() });
        root.dataset['shift'] = String(ms);
      }, by);
      for (let i = 0; i < 3; i++) await reader.kiosk.tourGoesOn();
      const { steps, seconds } = await reader.page.evaluate(() => {
        const { steps, shiftedAt } = window as unknown as { steps: number[]; shiftedAt: number };
        return { steps, seconds: (performance.now() - shiftedAt) / 1000 };
      });
      // A step that begins anew says so again.
      const shown = steps.filter((step, i) => step !== steps[i - 1]);
      expect(shown).toEqual(shown.map((_, i) => (shown[0] ?? 0) + i));
      // One step may be shortened by what the clock says.
      expect(shown.length - 1).toBeLessThanOrEqual((seconds * PACE) / 3 + 1);
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
    await expect(reader.root).toHaveAttribute('data-locks', '1');
    for (const state of ['hidden', 'visible']) {
      await reader.page.evaluate((value) => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, value });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
      await reader.painted();
    }
    await expect(reader.root).toHaveAttribute('data-locks', '2');
    await reader.kiosk.tourGoesOn();
  });
});
