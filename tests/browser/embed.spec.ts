import { readFileSync } from 'node:fs';
import { expect, reading as readingPage, shared as sharedPage, test as ownPage } from './driver/test.ts';
import { Host } from './driver/frame.ts';
import { ADDRESS, ADDRESS_WITHOUT_STILL } from './serve.ts';

/** With a host of another origin whose frame has WebGL. */
const test = ownPage.extend<{ host: Host }>({
  host: async ({ page, reader }, use) => {
    const host = new Host(page, reader.drawsMap);
    await use(host);
    host.close();
  },
});

/** With one whose frame has a still map. */
const shared = sharedPage.extend<{ host: Host }>({
  host: async ({ page }, use) => {
    const host = new Host(page, false);
    await use(host);
    host.close();
  },
});

/** With one whose frame has no map at all. */
const reading = readingPage.extend<{ host: Host }>({
  host: async ({ page }, use) => {
    const host = new Host(page, false, ADDRESS_WITHOUT_STILL);
    await use(host);
    host.close();
  },
});

test.use({ paintsMap: false });

const ADDRESS_OF_MAP = /#map=/;

test('the wheel is the host’s until the map has been clicked, again when the pointer has left, and after Escape; '
  + 'a mouse drags the map at once', async ({ host }) => {
  await host.open();
  await host.moveToNothing();
  await host.wheel(30);
  await expect.poll(() => host.scrolled()).toBe(30);
  await expect(host.hint).toHaveText('Click the map to zoom it');
  await expect(host.hint).toBeVisible();
  await expect(host.full).not.toHaveAttribute('href', ADDRESS_OF_MAP);

  // Turns of the wheel that follow each other at once are one to a browser, and all of them the host's.
  await expect(host.hint).toBeHidden();
  await host.clickNothing();
  await host.wheel(300);
  // The address of what is to be seen follows the map.
  await expect(host.full).toHaveAttribute('href', ADDRESS_OF_MAP);
  expect(await host.scrolled()).toBe(30);

  const moved = await host.full.getAttribute('href');
  await host.leave();
  await host.moveToNothing();
  await host.wheel(30);
  await expect.poll(() => host.scrolled()).toBe(60);
  expect(await host.full.getAttribute('href')).toBe(moved);

  const { x, y } = await host.empty();
  await host.page.mouse.move(x - 200, y);
  await host.page.mouse.down();
  await host.page.mouse.move(x - 160, y - 20, { steps: 4 });
  await host.page.mouse.up();
  await expect.poll(() => host.full.getAttribute('href')).not.toBe(moved);

  // What is chosen stays after the first Escape. How far the wheel has gone depends on when its turns come, and with it
  // what shares a marker: this place never does.
  await host.marker('United States').click();
  await host.page.keyboard.press('Escape');
  await host.wheel(30);
  await expect.poll(() => host.scrolled()).toBe(90);
  await expect(host.column.getByRole('heading', { name: 'United States', exact: true })).toBeVisible();
  await host.page.keyboard.press('Escape');
  await expect(host.column.getByRole('heading', { name: /^North Korea confirms/ })).toBeVisible();
});

reading('the column scrolls, and at its end the host', async ({ host }) => {
  await host.open('place=kursk');
  const box = await host.column.boundingBox();
  await host.page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 200);
  await host.wheel(100);
  await expect.poll(() => host.column.evaluate((column) => column.scrollTop)).toBe(100);
  expect(await host.scrolled()).toBe(0);
  await host.column.evaluate((column) => { column.scrollTop = column.scrollHeight; });
  await expect.poll(async () => {
    await host.wheel(40);
    return host.scrolled();
  }).toBeGreaterThan(0);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test('one finger scrolls the host until the map has been tapped', async ({ host, page, context }) => {
    await host.open('', { width: 380, height: 400 });
    const fingers = await context.newCDPSession(page);
    const swipe = async ({ x, y }: { x: number; y: number }, up: number) => {
      await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      for (const part of [0.25, 0.5, 0.75, 1]) {
        await fingers.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - up * part }] });
      }
      await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    // It glides on for a while, and a tap until then would do no more than stop it.
    const isStill = host.scrollEnds();
    await swipe(await host.empty(), 80);
    await isStill;
    expect(await host.scrolled()).toBeGreaterThan(20);
    await expect(host.hint).toHaveText('Tap the map to move it');
    await expect(host.full).not.toHaveAttribute('href', ADDRESS_OF_MAP);

    // How far it has gone depends on when the finger's moves came: the map may be out of the window.
    await host.map.scrollIntoViewIfNeeded();
    const scrolled = await host.scrolled();
    const point = await host.empty();
    await page.touchscreen.tap(point.x, point.y);
    // No hand is so quick that the browser has not told of the tap before it swipes.
    await host.isAwake();
    await swipe({ x: point.x - 180, y: point.y }, 60);
    await expect(host.full).toHaveAttribute('href', ADDRESS_OF_MAP);
    expect(await host.scrolled()).toBe(scrolled);
  });
});

shared('the host hears what is chosen, and that nothing is any more; its history is none of that', async ({ host }) => {
  await host.open('lang=ko');
  const before = await host.pastLength();
  await host.marker('쿠르스크주').click();
  await host.openDetails();
  await host.column.getByRole('link', { name: '이를 반박하는 우크라이나의 진술' }).click();
  await host.column.getByRole('button', { name: '전체 지도' }).click();
  const told = (selection: object, name: string, query: string) => ({
    origin: new URL(ADDRESS).origin,
    data: { type: 'dateline:select', story: 'kursk', selection, name, address: `${ADDRESS}${query}` },
  });
  await expect
    .poll(() => host.heard())
    .toEqual([
      told({ kind: 'place', id: 'kursk' }, '쿠르스크주', '?place=kursk&lang=ko'),
      told({ kind: 'statement', id: 's7' }, '우크라이나 부인', '?statement=s7&lang=ko'),
      told({ kind: 'none' }, '북한, 러시아의 전쟁에 군대를 보냈다고 확인', '?lang=ko'),
    ]);
  expect(await host.pastLength()).toBe(before);
});

reading('what leads out opens the full page in a tab of its own', async ({ host, page }) => {
  const context = page.context();
  await host.open('place=kursk&theme=dark');
  const opened = async (click: () => Promise<void>, isRead = false) => {
    const [tab] = await Promise.all([context.waitForEvent('page'), click()]);
    const address = tab.url();
    expect(await tab.evaluate(() => opener)).toBeNull();
    if (isRead) await expect(tab.getByRole('button', { name: 'Share' })).toBeVisible();
    await tab.close();
    return address;
  };
  expect(await opened(() => host.full.click(), true)).toBe(`${ADDRESS_WITHOUT_STILL}?place=kursk&theme=dark`);
  await host.openDetails(1);
  expect(await opened(() => host.column.getByRole('link', { name: 'Link to this statement of Ukraine' }).click())).toBe(
    `${ADDRESS_WITHOUT_STILL}?statement=s7&theme=dark`,
  );
  expect(
    await opened(() =>
      host.column
        .getByRole('link', { name: 'Russia' })
        .first()
        .click({ modifiers: ['Control'] }),
    ),
  ).toBe(`${ADDRESS_WITHOUT_STILL}?place=russia&theme=dark`);
  await expect(host.column.getByRole('heading', { name: 'Kursk region' })).toBeVisible();
});

test('a sandbox with the permissions that the guide names holds nothing up', async ({ host, context }) => {
  const [permissions = ''] =
    /allow-scripts [a-z -]+/.exec(readFileSync(new URL('../../src/apps/embed/README.md', import.meta.url), 'utf8')) ??
    [];
  await host.openCode(
    `<iframe src="${ADDRESS}?mode=embed" title="A story" width="640" height="400" sandbox="${permissions}"></iframe>`,
  );
  const [tab] = await Promise.all([context.waitForEvent('page'), host.full.click()]);
  await expect(tab.getByRole('button', { name: 'Share' })).toBeVisible();
});

reading('a story that is not there leads out too', async ({ page }) => {
  const context = page.context();
  await page.goto('./?mode=embed&story=none');
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: /^North Korea confirms/ }).click(),
  ]);
  expect(tab.url()).toBe(`${ADDRESS_WITHOUT_STILL}stories/kursk/`);
});

shared('the way back leads to what the frame opened with', async ({ host }) => {
  await host.open('speaker=kcna&stance=claims');
  await expect(host.column.getByRole('button', { name: 'Whole map' })).toHaveCount(0);
  await host.marker('Kursk region').click();
  await host.column.getByRole('button', { name: 'Whole map' }).click();
  await expect(host.full).toHaveAttribute('href', '?speaker=kcna&stance=claims');
});

const SIZES = [[280, 300], [300, 320], [380, 640], [640, 400], [1200, 700]] as const;

/** Where axe looks: the sheet below the map, and the column beside it. */
const LOOKED_AT: readonly number[] = [280, 640];

for (const [query, fits] of [
  ['', reading], ['place=kursk', shared], ['statement=s7&theme=dark', reading], ['speaker=kcna&lang=ru', reading],
] as const) {
  // Axe takes three times as long in a frame; it looks at one in the test with the map.
  fits(`at no size anything is cut off, and axe finds nothing: ${query}`, async ({ page, reader }) => {
    await reader.open(`?mode=embed&${query}`);
    await expect(reader.bar.share).toHaveCount(0);
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => reader.extent(), `${width} × ${height}`).toEqual([width, height]);
      expect(await reader.column.cutOff(), `${width} × ${height}`).toBe(0);
      await expect(reader.map.credits).toBeInViewport({ ratio: 1 });
      await expect(reader.column.full).toBeInViewport({ ratio: 1 });
      if (LOOKED_AT.includes(width)) expect(await reader.violations(), `${width} × ${height}`).toEqual([]);
    }
  });
}

test('a frame that is shown only later has a map that fills its pane, and frames the story; '
  + 'at every size its scale is whole and clear of the credits', async ({ host, page, reader }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await host.openBehindTab('', { width: 360, height: 480 });
  // The canvas is measured in whole px.
  await expect.poll(async () => {
    const [pane, canvas] = await Promise.all([host.map.boundingBox(), host.canvas.boundingBox()]);
    return [canvas?.width, (canvas?.height ?? 0) - Math.floor(pane?.height ?? NaN)];
  }).toEqual([360, 0]);
  await expect(host.marker('Kursk region')).toBeInViewport({ ratio: 1 });
  await host.marker('Kursk region').click();
  for (const [width, height] of SIZES) {
    await host.resize(width, height);
    await expect(host.scale).toBeInViewport({ ratio: 1 });
    await expect.poll(async () => {
      const [scale, credits] = await Promise.all([host.scale.boundingBox(), host.credits.boundingBox()]);
      if (!scale || !credits) return 'no scale, or no credits';
      return scale.y + scale.height <= credits.y || scale.x + scale.width <= credits.x ? 'clear' : 'covered';
    }, `${width} × ${height}`).toBe('clear');
    if (width === LOOKED_AT[0]) expect(await reader.violations(), `${width} × ${height}`).toEqual([]);
  }
});

reading('in a small box the legend can be opened, read and closed', async ({ host }) => {
  await host.open('', { width: 300, height: 320 });
  const { legend } = host;
  await legend.click();
  // Not below the sheet.
  await host.frame.getByText('Disputed border', { exact: true }).click({ trial: true });
  await legend.click();
  await expect(host.frame.getByText('Disputed border', { exact: true })).toBeHidden();
});

test.describe('with service workers', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a frame keeps nothing on the reader’s device', async ({ page, reader }) => {
    await page.goto('./?mode=embed');
    await reader.mapIs('idle');
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });
});
