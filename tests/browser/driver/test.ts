/**
 * The tests' fixtures. `test` gives each test a browser context of its own. `shared` hands one page to all tests of
 * a worker, which is several times as quick: for what changes no store of the browser and adds no script to the
 * page. Its map is a still one; that of `reading` is not drawn at all, which is quicker again. `onMap`, `onStill`
 * and `onPage` hand on a page that is open already, with its map, a still map or none: `open` changes its address,
 * and all that follows from it, as going back does, which is ten times as quick. What such a test opens besides
 * (legend, filter) it closes. `onScreen` does the same with a public screen, which has a still map: each test begins
 * with its first scene. `onBlankMap` and `paintsMap: false` are for tests that look at no pixel of the map: it does
 * all that a map does, but that nothing of it is painted, in half the time. So does a smaller window, `use({
 * viewport: SMALL })`, for the rest.
 */
import { test as base, type Browser, type Page } from '@playwright/test';
import config from '../../../playwright.config.ts';
import { ADDRESS_WITHOUT_STILL } from '../serve.ts';
import { Kiosk, SCREEN } from './kiosk.ts';
import { Reader } from './reader.ts';

export { expect } from '@playwright/test';
export { PLACES, Reader } from './reader.ts';
export { SaveFigure } from './save-figure.ts';

/** A browser without WebGL: drawing the map in software takes seconds, and most tests do not look at it. */
export const withoutWebGL = () => {
  type Get = (this: HTMLCanvasElement, type: string, ...more: unknown[]) => unknown;
  const prototype = HTMLCanvasElement.prototype as unknown as { getContext: Get };
  const get = prototype.getContext;
  prototype.getContext = function getContext(type, ...more) {
    return type.startsWith('webgl') ? null : get.call(this, type, ...more);
  };
};

/** A browser whose WebGL paints nothing on the page: software takes as long for that as the map for all else. */
export const withoutPaint = () => {
  type Call = (this: WebGL2RenderingContext, ...values: unknown[]) => unknown;
  const prototype = WebGL2RenderingContext.prototype as unknown as Record<string, Call>;
  const wrap = (name: string, call: (given: Call) => Call) => {
    const given = prototype[name];
    if (given) prototype[name] = call(given);
  };
  // What is drawn elsewhere than on the page is read again: it measures how exact the globe is.
  const elsewhere = new WeakSet<WebGL2RenderingContext>();
  wrap('bindFramebuffer', (given) => function bindFramebuffer(target, buffer) {
    if (buffer) elsewhere.add(this);
    else elsewhere.delete(this);
    return given.call(this, target, buffer);
  });
  for (const name of ['clear', 'drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced']) {
    wrap(name, (given) => function draw(...values) {
      return elsewhere.has(this) ? given.apply(this, values) : undefined;
    });
  }
};

/** A window that the map is drawn in at half the cost, and that still has two columns. */
export const SMALL = { width: 960, height: 600 };

const OF_A_TEST = ['pageerror', 'console', 'request', 'requestfinished'] as const;

interface Fixtures {
  /** Whether the browser has WebGL. */
  drawsMap: boolean;
  /** Whether the map is to be seen. */
  paintsMap: boolean;
  reader: Reader;
}

export const test = base.extend<Fixtures>({
  drawsMap: [true, { option: true }],
  paintsMap: [true, { option: true }],
  reader: async ({ page, drawsMap, paintsMap }, use) => {
    if (!drawsMap) await page.addInitScript(withoutWebGL);
    else if (!paintsMap) await page.addInitScript(withoutPaint);
    const reader = new Reader(page, { drawsMap });
    await use(reader);
    expectNoFaults(reader);
  },
});

const { viewport = null, baseURL = '', serviceWorkers = 'block', contextOptions } = config.use ?? {};

export async function openPage(browser: Browser, at = baseURL, hasTouch = false): Promise<Page> {
  const context = await browser.newContext({ viewport, baseURL: at, serviceWorkers, hasTouch, ...contextOptions });
  return context.newPage();
}

/** A page as the next test expects it, wherever it is. */
export async function tidy(page: Page, size = viewport): Promise<void> {
  for (const event of OF_A_TEST) page.removeAllListeners(event);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.context().clearPermissions();
  await page.emulateMedia({ media: null, forcedColors: null, colorScheme: null });
  if (size) await page.setViewportSize(size);
}

function expectNoFaults(reader: Reader): void {
  base.expect(reader.faults, 'errors in the page').toEqual([]);
  base.expect(reader.foreign, 'requests to other hosts').toEqual([]);
}

/** One page for all tests of a worker, loaded anew by each. */
const sharing = (hasStill: boolean) => test.extend<object, { sharedPage: Page }>({
  sharedPage: [async ({ browser }, use) => {
    const page = await openPage(browser, hasStill ? baseURL : ADDRESS_WITHOUT_STILL);
    // Of tabs that it opens, too.
    await page.context().addInitScript(withoutWebGL);
    await use(page);
    await page.context().close();
  }, { scope: 'worker' }],
  page: async ({ sharedPage }, use) => {
    await use(sharedPage);
    await tidy(sharedPage);
    // An address that differs only behind its # would otherwise not be opened anew.
    await sharedPage.goto('about:blank');
  },
  reader: async ({ page }, use) => {
    const reader = new Reader(page, { drawsMap: false, hasStill });
    await use(reader);
    expectNoFaults(reader);
  },
});

export const shared = sharing(true);
export const reading = sharing(false);

/** One page for all tests of a worker, which is loaded once; anew after a test that has failed. */
const staying = (kind: { drawsMap: boolean; hasStill: boolean }, isBlank = false) => test.extend<
  object, { openedPage: Page }
>({
  openedPage: [async ({ browser }, use) => {
    const page = await openPage(browser, kind.drawsMap || kind.hasStill ? baseURL : ADDRESS_WITHOUT_STILL);
    if (!kind.drawsMap) await page.context().addInitScript(withoutWebGL);
    else if (isBlank) await page.context().addInitScript(withoutPaint);
    await page.goto('./');
    await use(page);
    await page.context().close();
  }, { scope: 'worker' }],
  page: async ({ openedPage, viewport: size }, use, testInfo) => {
    if (size) await openedPage.setViewportSize(size);
    await use(openedPage);
    await tidy(openedPage, size);
    if (testInfo.status !== testInfo.expectedStatus) await openedPage.goto('./');
    // What a test has left open. Else Escape would go back from what is chosen, and the map be drawn once more.
    if (await openedPage.locator('dialog[open], :popover-open').count() > 0) await openedPage.keyboard.press('Escape');
    // Out of the way: what lies under a pointer that does not move is not hovered.
    await openedPage.mouse.move(0, 0);
  },
  reader: async ({ page }, use) => {
    const reader = new Reader(page, { ...kind, staysOpen: true });
    await reader.settled();
    await use(reader);
    expectNoFaults(reader);
  },
});

export const onMap = staying({ drawsMap: true, hasStill: true });
export const onBlankMap = staying({ drawsMap: true, hasStill: true }, true);
export const onStill = staying({ drawsMap: false, hasStill: true });
export const onPage = staying({ drawsMap: false, hasStill: false });

/** ms; a screen asks for one frame after the other, so it is left when no test has wanted it for so long. */
const UNWANTED = 2000;
let unwanted: NodeJS.Timeout | undefined;
let left: Promise<unknown> = Promise.resolve();

/** One public screen for all tests of a worker, whose clock can be set forward; anew after a test that has failed. */
export const onScreen = test.extend<object, { screenPage: Page }>({
  screenPage: [async ({ browser }, use) => {
    const page = await openPage(browser, baseURL, true);
    await page.addInitScript(withoutWebGL);
    const kiosk = new Kiosk(page);
    await kiosk.drawStill();
    await kiosk.giveClock();
    await use(page);
    clearTimeout(unwanted);
    await page.context().close();
  }, { scope: 'worker' }],
  page: async ({ screenPage }, use, testInfo) => {
    clearTimeout(unwanted);
    await left;
    await use(screenPage);
    await tidy(screenPage);
    const leave = () => screenPage.goto('about:blank').catch(() => {});
    if (testInfo.status === testInfo.expectedStatus) unwanted = setTimeout(() => { left = leave(); }, UNWANTED);
    else await leave();
  },
  reader: async ({ page }, use) => {
    const reader = new Reader(page, { drawsMap: false });
    if (page.url() === 'about:blank') await page.goto(`./${SCREEN}`);
    else await reader.kiosk.startAgain();
    await reader.settled();
    await reader.kiosk.is('tour');
    await use(reader);
    expectNoFaults(reader);
  },
});
