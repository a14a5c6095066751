/** `npm run picture`: takes the README's pictures of the built page: a story, and the studio with suggestions. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import config from '../../playwright.config.ts';
import { ADDRESS, serve } from './serve.ts';

const pathOf = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const article = readFileSync(pathOf('tests/stories/texts/trade.txt'), 'utf8');

const server = serve();
const browser = await chromium.launch(config.use?.launchOptions ?? {});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, reducedMotion: 'reduce' });
  await page.goto(ADDRESS);
  await page.waitForSelector('html[data-map=idle]');
  // The names beside the markers fade in.
  await page.waitForTimeout(1000);
  await page.screenshot({ path: pathOf('public/preview.png') });
  await page.goto(`${ADDRESS}?mode=studio#new`);
  await page.getByLabel('Text of the article').fill(article);
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await page.getByRole('button', { name: 'Suggest places and statements' }).click();
  await page.waitForSelector('.mark-statement');
  // The map comes with the places.
  await page.waitForTimeout(5000);
  await page.screenshot({ path: pathOf('src/apps/studio/studio.png') });
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
