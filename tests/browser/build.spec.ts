/** What the build is: small, closed to other hosts, and readable without any script. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { parseSync } from 'oxc-parser';
import { contentPolicy } from '../../src/build/content-policy.ts';
import { offlineList } from '../../src/prerender/offline-list.ts';
import { Reader, test as readerTest } from './driver/test.ts';

const DIST = new URL('../../dist/', import.meta.url);
const ASSETS = readdirSync(new URL('assets/', DIST));
const gzip = (path: string) => gzipSync(readFileSync(new URL(path, DIST)), { level: 9 }).length;
const isOwn = (name: string) => name.endsWith('.js') && !name.startsWith('maplibre-');
/** A chunk by what the build named it after. */
const chunk = (name: string) =>
  ASSETS.find((file) => file.startsWith(`${name}-`) && file.endsWith('.js')) ?? `no chunk ${name}`;

/** Chunks, and all that is loaded along with them, since they import it. */
function withImports(files: readonly string[]): Set<string> {
  const all = new Set<string>();
  const add = (file: string) => {
    if (all.has(file)) return;
    all.add(file);
    const { module } = parseSync(file, readFileSync(new URL(`assets/${file}`, DIST), 'utf8'));
    for (const { moduleRequest: { value } } of module.staticImports) add(value.replace(/^\.\//, ''));
  };
  files.forEach(add);
  return all;
}

const START = withImports([chunk('index'), chunk('loader'), chunk('main'), chunk('lifecycle')]);
/** What the page loads at its start, and what it loads later and beyond that; PDF upon the figures. */
const PARTS = {
  start: [...START],
  figures: [...withImports([chunk('figure-service'), chunk('static-map')])].filter((name) => !START.has(name)),
  pdf: [...withImports([chunk('pdf')])].filter(
    (name) => !START.has(name) && !withImports([chunk('figure-service')]).has(name),
  ),
  languages: [...withImports([chunk('uk'), chunk('ru'), chunk('ko'), chunk('translation')])].filter(
    (name) => !START.has(name),
  ),
  countries: [...withImports([chunk('country-maps')])].filter((name) => !START.has(name)),
  embed: [...withImports([chunk('embed')])].filter((name) => !START.has(name)),
  kiosk: [...withImports([chunk('kiosk')])].filter((name) => !START.has(name)),
};
/** Own script, gzip: no more than this, and no less than half of it. */
const LIMITS = {
  start: 105_000, countries: 700, languages: 22_000, figures: 44_000, pdf: 230_000, embed: 2_000, kiosk: 17_000,
};

for (const [part, limit] of Object.entries(LIMITS) as [keyof typeof LIMITS, number][]) {
  test(`own script, ${part}: at most ${limit / 1000} KB gzip`, () => {
    const size = PARTS[part].filter(isOwn).reduce((sum, name) => sum + gzip(`assets/${name}`), 0);
    expect(size).toBeLessThanOrEqual(limit);
    expect(size).toBeGreaterThan(limit / 2);
  });
}

/** The studio's own script, without what reads Word documents and web pages, gzip. */
const STUDIO_LIMIT = 160_000;

test('the studio is a chunk of its own, which no reader loads or keeps', () => {
  // Readers of Word documents and web pages, and languages, are others.
  const entry = readdirSync(new URL('studio/', DIST)).find((name) => /^studio-.*\.js$/.test(name));
  expect(gzip(`studio/${entry}`)).toBeLessThanOrEqual(STUDIO_LIMIT);
  expect(Object.values(PARTS).flat().filter((name) => name.includes('studio/'))).toEqual([]);
  const kept = offlineList(readFileSync(new URL('sw.js', DIST), 'utf8')).map(({ url }) => url).join('\n');
  expect(kept).toContain('assets/main-');
  expect(kept).not.toMatch(/studio[/-]/);
});

test('every script of the build has a limit', () => {
  expect(ASSETS.filter(isOwn).sort()).toEqual([...new Set(Object.values(PARTS).flat().filter(isOwn))].sort());
});

test('the map’s code is moved once: its worker is what it adds to the chunk that the page has too', () => {
  const [page, worker, shared] = [/^maplibre-(?!worker|shared)/, /^maplibre-worker-/, /^maplibre-shared-/]
    .map((name) => ASSETS.find((file) => name.test(file)) ?? `no chunk ${name}`);
  expect([...withImports([worker ?? ''])].sort()).toEqual([shared, worker]);
  expect(withImports([page ?? ''])).toContain(shared);
  expect(START).toContain(shared);
  expect(gzip(`assets/${worker}`)).toBeLessThanOrEqual(10_000);
  expect(gzip(`assets/${page}`) + gzip(`assets/${shared}`)).toBeLessThanOrEqual(330_000);
  const html = readFileSync(new URL('index.html', DIST), 'utf8');
  const prefetched = [...html.matchAll(/<link rel="prefetch" [^>]*href=".\/assets\/([^"]*)">/g)].map(
    ([, file]) => file,
  );
  expect(prefetched).toEqual(expect.arrayContaining([page, worker, shared]));
});

test('data before the map is first idle is at most 150 KB gzip', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (/\.(geojson|json)$/.test(request.url()))
      fetched.push(new URL(request.url()).pathname.replace('/some/folder/', ''));
  });
  await page.goto('./');
  await new Reader(page).mapIs('idle');
  const total = fetched.reduce((sum, path) => sum + gzip(path), 0);
  expect(fetched.some((path) => path.includes('countries-overview'))).toBe(true);
  expect(total).toBeGreaterThan(50_000);
  expect(total).toBeLessThanOrEqual(150_000);
});

test('the page carries the strict content policy', () => {
  const html = readFileSync(new URL('index.html', DIST), 'utf8');
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style);
  expect(styles).toHaveLength(1);
  expect(html.replaceAll('&#39;', "'")).toContain(
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(styles)}">`,
  );
  expect(html).not.toContain('rel="stylesheet"');
});

test('the policy stops inline scripts and other hosts', async ({ page }) => {
  await page.goto('./');
  const broken = await page.evaluate(() => new Promise<string[]>((resolve) => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      seen.push(effectiveDirective);
      if (seen.includes('script-src-elem') && seen.includes('connect-src')) resolve(seen);
    });
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken in"';
    document.head.append(script);
    void fetch('https://example.org/').catch(() => {});
  }));
  expect(broken).toEqual(expect.arrayContaining(['script-src-elem', 'connect-src']));
  expect(await page.title()).not.toBe('broken in');
});

readerTest('nothing is asked of another host, whatever is opened', async ({ reader }) => {
  await reader.open('?lang=ko#map=6/51.7/36.5');
  await reader.bar.about.click();
  await expect(reader.page.getByRole('dialog')).toContainText('아무것도 수집하지 않으며');
  await reader.page.waitForLoadState('networkidle');
  expect(reader.foreign).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('article, statements and the index by place can be read', async ({ page }) => {
    await page.goto('./');
    await expect(
      page.getByRole('heading', { name: 'North Korea confirms that it sent troops to Russia’s war' }),
    ).toBeVisible();
    const { column } = new Reader(page);
    await expect(column.paragraphs).toHaveCount(13);
    await expect(column.allListed).toHaveCount(20);
    await column.words('kursk').first().click();
    await expect(page).toHaveURL(/#place-kursk$/);
    await column.indexOf('kursk').getByRole('link', { name: /Ukraine\s*denies/ }).click();
    await expect(page).toHaveURL(/#statement-s7$/);
  });
});
