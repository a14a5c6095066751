/** `npm run picture`: takes the README's picture of the built page. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import config from '../../playwright.config.ts';
import { ADDRESS } from './serve.ts';

const server = spawn('npx', ['tsx', fileURLToPath(new URL('serve.ts', import.meta.url))], { stdio: ['ignore', 'pipe', 'inherit'] });
const browser = await chromium.launch(config.use?.launchOptions ?? {});
try {
  await once(server.stdout, 'data');
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, reducedMotion: 'reduce' });
  await page.goto(ADDRESS);
  await page.waitForSelector('html[data-map=idle]');
  await page.waitForTimeout(1000);
  await page.screenshot({ path: fileURLToPath(new URL('../../public/preview.png', import.meta.url)) });
} finally {
  await browser.close();
  server.kill();
}
