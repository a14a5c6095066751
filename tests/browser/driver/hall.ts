/** A public screen as it is seen from across a hall: what is cut off, how large words and targets are. */
import { expect, type Page } from '@playwright/test';

/**
 * Gives the page's window a size, CSS px. What is larger than most screens is painted small: it is laid out as ever,
 * and to paint eight million points in software takes seconds.
 */
export async function windowOf(page: Page): Promise<(width: number, height: number) => Promise<void>> {
  // As long as this is attached the size holds.
  const devtools = await page.context().newCDPSession(page);
  return async (width, height) => {
    await devtools.send('Emulation.setDeviceMetricsOverride', {
      width, height, screenWidth: width, screenHeight: height, deviceScaleFactor: 1, mobile: false,
      scale: width * height > 1_500_000 ? 0.1 : 1,
    });
  };
}

/** What is cut off in the tour, or would not be seen. */
export const cutIn = (page: Page) => page.evaluate(() => {
  const told = document.querySelector<HTMLElement>('.kiosk-told')!;
  const room = told.getBoundingClientRect();
  const foot = document.querySelector('.kiosk-foot')!.getBoundingClientRect();
  const parts = '.kiosk-told :is(h2, .kiosk-kind, .kiosk-who, .card-words, .kiosk-below)';
  const words = [...document.querySelectorAll(parts)].flatMap((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const lies = [...range.getClientRects()].every(({ left, right, top, bottom }) =>
      left >= room.left && right <= room.right && top >= room.top && bottom <= room.bottom);
    return lies ? [] : [element.textContent];
  });
  return [
    ...words,
    told.scrollHeight > told.clientHeight ? `${told.scrollHeight} px in ${told.clientHeight}` : '',
    told.scrollWidth > told.clientWidth ? `${told.scrollWidth} px across ${told.clientWidth}` : '',
    'cut' in told.dataset ? 'marked as cut' : '',
    foot.bottom > innerHeight || foot.right > innerWidth ? 'the foot leaves the screen' : '',
  ].filter(Boolean);
});

/** Of a statement's words, as a part of the screen's shorter side. */
export const wordSize = (page: Page) =>
  page.locator('.kiosk-told .card-words').first().evaluate((words) =>
    (parseFloat(getComputedStyle(words).fontSize) * words.currentCSSZoom) / Math.min(innerWidth, innerHeight));

/**
 * Words in sight that are smaller than 2 % of the screen's shorter side, or on the map than 1.8 %, each with its size
 * in per cent.
 */
export const smallWords = (page: Page) => page.evaluate(() => {
  const isWritten = (node: Node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim();
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    if (element.closest('script, style, noscript') || ![...element.childNodes].some(isWritten)) return [];
    const { width, left, top } = element.getBoundingClientRect();
    const isSeen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    if (!isSeen || width <= 1 || left > innerWidth || top > innerHeight) return [];
    const size = parseFloat(getComputedStyle(element).fontSize) * element.currentCSSZoom;
    const part = (100 * size) / Math.min(innerWidth, innerHeight);
    const least = element.closest('.map, .still') ? 1.8 : 2;
    return part >= least ? [] : [`${element.textContent.trim().slice(0, 30)}: ${part.toFixed(2)} %`];
  });
});

/** How many lines of a statement that does not fit are shown, and whether more are cut off. */
export const clampOf = (page: Page) => page.locator('.kiosk-told .card-words').evaluate((words) => ({
  lines: Number(getComputedStyle(words).webkitLineClamp), isCut: words.scrollHeight > words.clientHeight,
}));

/** The fonts that the invitation is set in, as the browser has found them. */
export async function fontsOfInvitation(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: '.kiosk-touch' });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  await devtools.detach();
  return fonts.map(({ familyName }) => familyName).join();
}

/** s after which words come without the map. */
const LONGEST_WAIT = 4;

/** One scene of the tour after the other, each statement of which stays `dwell` s, without the wait. */
export async function forEachScene(
  page: Page, { dwell, hasStill }: { dwell: number; hasStill: boolean }, act: (scene: string) => Promise<void>,
): Promise<void> {
  const shown = page.locator('.kiosk-count');
  const count = Number((await shown.textContent())?.split('/')[1]);
  for (let at = 0; at < count; at += 1) {
    await expect(shown).toHaveText(`${at + 1} / ${count}`);
    if (!hasStill) await page.clock.fastForward(1000 * LONGEST_WAIT);
    await expect(page.locator('.kiosk-told')).not.toHaveClass(/is-coming/, { timeout: 15_000 });
    await act(`scene ${at + 1}`);
    const statements = await page.locator('.kiosk-statement').count();
    await page.clock.fastForward(dwell * 1000 * Math.max(1, statements));
  }
}

/** Whatever can be touched. */
const WAYS = 'main a[href], button, summary';

/**
 * Targets that answer to less than a square of so many CSS px around their middle, each with the size of what does
 * answer; of those that lie in the open, with room for it. A place's words in the text share with others above and
 * below them.
 */
export const tooSmall = (page: Page, least: number, hasStill: boolean) => page.evaluate(([least, ways]) => {
  const openBottom = document.querySelector('.kiosk-bar')!.getBoundingClientRect().top;
  const answers = (target: Element, x: number, y: number) => target.contains(document.elementFromPoint(x, y));
  /** How far it answers to both sides of a point along an axis. */
  const extent = (target: Element, x: number, y: number, dx: number, dy: number) => [1, -1].reduce((sum, sign) => {
    let far = 0;
    while (far < least && answers(target, x + sign * dx * (far + 1), y + sign * dy * (far + 1))) far += 1;
    return sum + far;
  }, 1);
  const targets = [...document.querySelectorAll(ways)];
  return targets.flatMap((target) => {
    // The longest line of words that go over two, and of a place in the still map its ring.
    const seen = target.closest('.still') ? target.querySelector('path') ?? target : target;
    const box = [...seen.getClientRects()].sort((one, other) => other.width - one.width)[0];
    if (!box) return [];
    const [x, y, edge] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2, Math.max(least, box.height) / 2];
    const openTop = target.closest('.reading')?.getBoundingClientRect().top;
    if (openTop !== undefined && (y - edge < openTop || y + edge > openBottom)) return [];
    if (!answers(target, x, y)) return [];
    const [width, height] = [extent(target, x, y, 1, 0), extent(target, x, y, 0, 1)];
    const isSharing = target.matches('.place-words, .still a');
    const wanted = isSharing ? 0.7 * least : least - 1;
    const name = target.getAttribute('class') ?? target.tagName;
    return width >= wanted && height >= wanted
      ? []
      : [`${name} “${target.textContent.slice(0, 30)}” ${width} × ${height}`];
  });
}, [least, hasStill ? `${WAYS}, .still a` : WAYS] as const);

