/** A first visit over a slow line: what comes when, and what letters are set in. */
import type { CDPSession, Page } from '@playwright/test';

/** What is set in letters, each in its own way. */
const SET = {
  heading: '.headline h1', text: '.paragraph p', mark: '.article mark', button: '.filter-line button',
  marker: '.marker-name',
} as const;

/** From now on the line is that slow; `down` in Mbit/s, `latency` in ms. */
export async function slowLine(page: Page, down: number, latency: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false, latency, downloadThroughput: (down * 1e6) / 8, uploadThroughput: (down * 1e6) / 8,
  });
}

/** From now on adds up by how much the layout of pages moves, until the function that it returns reads it. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const { dataset } = document.documentElement;
      for (const entry of list.getEntries())
        dataset['shift'] = String(Number(dataset['shift'] ?? 0) + (entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0));
}

/** The fonts of the system, not of the page, that words are set in, by what those are. */
export async function alienFonts(page: Page): Promise<Record<string, string>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
  const found: Record<string, string> = {};
  for (const [what, selector] of Object.entries(SET)) {
    const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
    if (nodeIds.length === 0) found[what] = 'is not there';
    for (const nodeId of nodeIds) {
      const names = await alienIn(devtools, nodeId);
      if (names !== '') found[what] = names;
    }
  }
  await devtools.detach();
  return found;
}

async function alienIn(devtools: CDPSession, nodeId: number): Promise<string> {
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName).join();
}
