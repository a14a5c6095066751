/** The ways to work on the page: a mouse, a finger, the keyboard alone. */
import { expect, type Locator, type Page } from '@playwright/test';

export interface Hand {
  press: (target: Locator) => Promise<void>;
  /** Into an empty field, which is then left. */
  type: (target: Locator, text: string) => Promise<void>;
  /** A radio button of a group. */
  choose: (radio: Locator) => Promise<void>;
  /** Selects words of the article, which stand once in the sentence. */
  mark: (sentence: Locator, words: string) => Promise<void>;
}

/** Tab stops that are passed at most. */
const FAR = 600;

export const mouse = (page: Page): Hand => ({
  press: (target) => target.click(),
  type: (target, text) => typed(page, target, text, target.click()),
  choose: (radio) => radio.click(),
  mark: async (sentence, words) => {
    await sentence.scrollIntoViewIfNeeded();
    const [from, to] = await sentence.evaluate(edgesOf, words);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    await expect(page.locator('.pending-words')).toHaveText(words);
  },
});

export const finger = (page: Page): Hand => ({
  press: (target) => target.tap(),
  type: (target, text) => typed(page, target, text, target.tap()),
  choose: (radio) => radio.tap(),
  // A long press and the handles at the words are the system's: what the page hears of them is the selection alone.
  mark: (sentence, words) => sentence.evaluate((element, text) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(text);
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + text.length);
    }
  }, words),
});

export const keyboard = (page: Page): Hand => ({
  press: async (target) => {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  },
  type: (target, text) => typed(page, target, text, tabTo(page, target)),
  choose: async (radio) => {
    // One stop for the whole group, at the one that is chosen or at the first; the arrows go on from there.
    const own = page.locator(`input[name="${await radio.getAttribute('name')}"]`);
    const chosen = own.and(page.locator(':checked'));
    await tabTo(page, await chosen.count() > 0 ? chosen : own.first());
    if (await chosen.count() === 0) await page.keyboard.press('Space');
    for (let i = 0; i < 10 && !await radio.isChecked(); i += 1) await page.keyboard.press('ArrowDown');
    await expect(radio).toBeChecked();
  },
  mark: async (sentence, words) => {
    await tabTo(page, sentence);
    await page.keyboard.press('Shift+Enter');
    const marked = page.locator('.pending-words');
    const move = async (key: string, isThere: (text: string) => boolean) => {
      for (let i = 0; i < 60 && !isThere(await marked.innerText()); i += 1) await page.keyboard.press(key);
    };
    await move('Shift+ArrowLeft', (text) => text.endsWith(words));
    await move('Alt+Shift+ArrowRight', (text) => text === words);
  },
});

async function typed(page: Page, target: Locator, text: string, reached: Promise<void>): Promise<void> {
  await reached;
  await page.keyboard.insertText(text);
  await expect(target).toHaveValue(text);
  await page.keyboard.press('Tab');
}

/** Goes to it with the Tab key, the shorter way. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let i = 0; i < FAR; i += 1) {
    const way = await target.evaluate(nextKey);
    if (way === 'there') return;
    await page.keyboard.press(way);
  }
  throw new Error(`the keyboard does not reach ${String(target)}`);
}

/** The key to press next on the way there: Tab stops at one sentence of an article, and arrows go on to the others. */
function nextKey(target: Element): string {
  const { activeElement } = document;
  if (activeElement === target) return 'there';
  const isBefore = (element: Element) => activeElement !== null
    && (activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  // A paragraph's own button is a stop beside its sentences.
  const isFar = target.matches('.mend[tabindex="-1"]');
  const words = isFar ? target.closest('.studio-paragraph')?.querySelector('.sentence') ?? target : target;
  if (!words.matches('.sentence')) return isBefore(words) ? 'Shift+Tab' : 'Tab';
  if (activeElement?.matches('.sentence')) return isBefore(words) ? 'ArrowUp' : 'ArrowDown';
  const stop = document.querySelector('.sentence[tabindex="0"]') ?? words;
  return isBefore(stop) ? 'Shift+Tab' : 'Tab';
}

/** Where words begin and end, CSS px of the window. */
function edgesOf(element: Element, words: string): [{ x: number; y: number }, { x: number; y: number }] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.nodeValue ?? '').indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    // One for each line that they stand in.
    const lines = [...range.getClientRects()];
    const [first, last] = [lines[0]!, lines.at(-1)!];
    return [
      { x: first.left + 1, y: first.top + first.height / 2 }, { x: last.right - 1, y: last.top + last.height / 2 },
    ];
  }
  throw new Error(`no “${words}” in one run of text`);
}
