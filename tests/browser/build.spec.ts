/** What the build is: small, closed to other hosts, and readable without any script. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { CONTENT_POLICY } from '../../src/prerender/plugin.ts';
import { test as readerTest } from './reader.ts';

const DIST = new URL('../../dist/', import.meta.url);
const ASSETS = readdirSync(new URL('assets/', DIST));
const gzip = (path: string) => gzipSync(readFileSync(new URL(path, DIST)), { level: 9 }).length;
const sizeOf = (pattern: RegExp) => ASSETS.filter((name) => pattern.test(name)).reduce((sum, name) => sum + gzip(`assets/${name}`), 0);

test('own script is at most 70 KB gzip, and no less than half of what it was', () => {
  const own = sizeOf(/^(?!maplibre-).*\.js$/);
  expect(own).toBeLessThanOrEqual(70_000);
  expect(own).toBeGreaterThan(25_000);
});

test('data before the map is first idle is at most 150 KB gzip', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => { if (/\.(geojson|json)$/.test(request.url())) fetched.push(new URL(request.url()).pathname.replace('/some/folder/', '')); });
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-map', 'idle', { timeout: 40_000 });
  const total = fetched.reduce((sum, path) => sum + gzip(path), 0);
  expect(fetched.some((path) => path.includes('countries-overview'))).toBe(true);
  expect(total).toBeGreaterThan(50_000);
  expect(total).toBeLessThanOrEqual(150_000);
});

test('the page carries the strict content policy', () => {
  const html = readFileSync(new URL('index.html', DIST), 'utf8');
  expect(html.replaceAll('&#39;', "'")).toContain(`<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">`);
});

test('the policy stops inline scripts and other hosts', async ({ page }) => {
  await page.goto('./');
  const broken = await page.evaluate(() => new Promise<string[]>((resolve) => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken in"';
    document.head.append(script);
    void fetch('https://example.org/').catch(() => {});
    setTimeout(() => resolve(seen), 500);
  }));
  expect(broken).toContain('script-src-elem');
  expect(broken).toContain('connect-src');
  expect(await page.title()).not.toBe('broken in');
});

readerTest('nothing is asked of another host, whatever is opened', async ({ reader }) => {
  await reader.open('?lang=ko#map=6/51.7/36.5');
  await reader.page.getByRole('button', { name: 'About this map' }).click();
  await expect(reader.page.getByRole('dialog')).toContainText('Nothing is collected');
  await reader.page.waitForLoadState('networkidle');
  expect(reader.foreign).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('article, statements and the index by place can be read', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'North Korea confirms that it sent troops to Russia’s war' })).toBeVisible();
    await expect(page.locator('.paragraph')).toHaveCount(13);
    await expect(page.locator('article[data-statement]')).toHaveCount(20);
    await page.locator('.article [data-place="kursk"]').first().click();
    await expect(page).toHaveURL(/#place-kursk$/);
    await page.locator('#place-kursk').getByRole('link', { name: /Ukraine\s*denies/ }).click();
    await expect(page).toHaveURL(/#statement-s7$/);
  });
});
