/** What can be seen, for who has a palette, a size of letters or a translator of their own. */
import type { Locator, Page } from '@playwright/test';
import { contrast } from '../../unit/cartography/colour.ts';
import { countsOf } from './pixels.ts';

/**
 * The contrast of the first of these elements' letters with what is behind them, 1–21, as it is seen: browsers do not
 * tell the colours that a palette of the system forces on them. What is below the letters, a line, is left out.
 */
export async function contrastOf(elements: Locator): Promise<number> {
  const first = elements.first();
  await first.scrollIntoViewIfNeeded();
  const clip = await first.evaluate((one) => {
    const { x, y, width, height } = one.getClientRects()[0] ?? one.getBoundingClientRect();
    return { x, y, width, height: 0.7 * height };
  });
  const counts = countsOf(await elements.page().screenshot({ clip }));
  const [[paper] = ['']] = [...counts].sort(([, a], [, b]) => b - a);
  return Math.max(...[...counts.keys()].map((ink) => contrast(ink, paper)));
}

/** How many colours these elements are filled with. */
export const fills = (elements: Locator): Promise<number> =>
  elements.evaluateAll((all) => new Set(all.map((element) => getComputedStyle(element).backgroundColor)).size);

/** Whether an element, or what stands behind its words, has a hatch. */
export const isHatched = (element: Locator): Promise<boolean> =>
  element.first().evaluate((one) => [undefined, '::after'].some((part) =>
    getComputedStyle(one, part).backgroundImage.includes('gradient')));

export const filterOf = (element: Locator): Promise<string> =>
  element.first().evaluate((one) => getComputedStyle(one).filter);

/** The letters' size that the reader has set for all pages, CSS px. */
export async function setLetters(page: Page, size: number): Promise<void> {
  await page.evaluate((px) => { document.documentElement.style.fontSize = `${px}px`; }, size);
}

/** Of those elements, the words of each that has more in it than it has room for. */
export async function spilling(elements: Locator): Promise<string[]> {
  await elements.first().waitFor();
  return elements.evaluateAll((all) => all
    .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
    .map((one) => one.textContent ?? ''));
}

/** How much of two elements lies on each other, CSS px². */
export async function overlapOf(one: Locator, other: Locator): Promise<number> {
  const [a, b] = await Promise.all([one.boundingBox(), other.boundingBox()]);
  if (!a || !b) throw new Error('not to be seen');
  const along = (from: 'x' | 'y', size: 'width' | 'height') =>
    Math.max(0, Math.min(a[from] + a[size], b[from] + b[size]) - Math.max(a[from], b[from]));
  return along('x', 'width') * along('y', 'height');
}

/**
 * Translates the page as Chrome does: each text is taken out, and two `<font>` elements with other words stand in its
 * place. Here the words are the same, in brackets.
 */
export async function translateInPlace(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!/\p{L}/u.test(text.data) || text.parentElement?.closest('script, style, option, textarea')) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `⟦${text.data}⟧`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
}

/** The words that are still in brackets, and not the story's own. */
export const leftInBrackets = (page: Page): Promise<string[]> =>
  page.evaluate(() => Array.from(document.querySelectorAll<HTMLElement>('font > font'))
    .filter((one) => one.closest('[lang]') === document.documentElement && one.closest('.brand, .credits') === null)
    .map((one) => one.textContent ?? ''));

/** CSS px from the left to the middle of some words inside an element; they are all in one text of it, at its end. */
export const middleOf = (element: Locator, words: string): Promise<number> =>
  element.first().evaluate((one, wanted) => {
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let found = false;
    while (walker.nextNode()) {
      const { data } = walker.currentNode as Text;
      const at = data.lastIndexOf(wanted);
      if (at < 0) continue;
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + wanted.length);
      found = true;
    }
    if (!found) throw new Error(`“${wanted}” is not there`);
    const { x, width } = range.getBoundingClientRect();
    return x + width / 2;
  }, words);

/** Those that can have the focus, and whose ring is then cut off by what they stand in, by their words. */
export const clippedRings = (page: Page): Promise<string[]> => page.evaluate(() => {
  const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]');
  return [...all].flatMap((one) => {
    if (!one.checkVisibility({ visibilityProperty: true })) return [];
    one.focus();
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(one);
    const name = `${one.className} “${(one.ariaLabel ?? one.textContent).slice(0, 30)}”`;
    if (outlineStyle === 'none') return [`${name} has none`];
    const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset) - 0.5;
    const box = one.getBoundingClientRect();
    for (let around = one.parentElement; around; around = around.parentElement) {
      if (around !== document.documentElement && getComputedStyle(around).overflow === 'visible') continue;
      const { left, top, right, bottom } = around === document.documentElement
        ? { left: 0, top: 0, right: innerWidth, bottom: innerHeight } : around.getBoundingClientRect();
      const beyond = [left - box.left, top - box.top, box.right - right, box.bottom - bottom];
      if (Math.max(...beyond) + reach > 0) return [`${name} in ${around.className || around.tagName}`];
    }
    return [];
  });
});
