/** `npm run picture`: takes the README's picture of the built page. */
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import config from '../../playwright.config.ts';
import { ADDRESS, serve } from './serve.ts';

const server = serve();
const browser = await chromium.launch(config.use?.launchOptions ?? {});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, reducedMotion: 'reduce' });
  await page.goto(ADDRESS);
  await page.waitForSelector('html[data-map=idle]');
  // The names beside the markers fade in.
  await page.waitForTimeout(1000);
  await page.screenshot({ path: fileURLToPath(new URL('../../public/preview.png', import.meta.url)) });
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
