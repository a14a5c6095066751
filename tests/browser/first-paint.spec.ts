/** What is there before the map itself: painted without a script, and staying where WebGL is not to be had. */
import { alienFonts, watchShifts } from './driver/first-visit.ts';
import { expect, onPage, onStill, PLACES, reading, shared, test } from './driver/test.ts';

test.use({ paintsMap: false });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the map is there, its places lead to their statements, and no control would do nothing', async ({ reader }) => {
    await reader.page.goto('./');
    for (const place of PLACES) await expect(reader.stillMarker(place)).toBeVisible();
    await expect(reader.page.getByRole('combobox')).toHaveCount(0);
    await expect(reader.search).toHaveCount(0);
    await expect(reader.page.getByRole('button')).toHaveCount(0);
    await reader.stillMarker('Kursk region').click();
    await expect(reader.page).toHaveURL(/#place-kursk$/);
    await expect(reader.column.indexOf('kursk')).toBeInViewport();
    await reader.column.indexOf('kursk').getByRole('link', { name: /Ukraine\s*denies/ }).click();
    await expect(reader.column.listed('s7')).toBeInViewport();

    // On a narrow screen the map's words are laid out for it.
    await reader.page.setViewportSize({ width: 390, height: 844 });
    await reader.page.goto('./');
    for (const place of ['Kursk region', 'Russia', 'North Korea']) {
      const box = await reader.stillMarker(place).boundingBox();
      expect(box?.width, place).toBeGreaterThan(30);
    }
    expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

for (const [what, size] of [['wide', { width: 1280, height: 800 }], ['narrow', { width: 390, height: 844 }]] as const) {
  test(`on a ${what} screen next to nothing moves from the first paint until the map is there`, async ({
    reader,
    page,
  }) => {
    await page.setViewportSize(size);
    const shift = await watchShifts(page);
    await reader.open();
    await reader.painted();
    // The picture that stood in for it has gone.
    await expect(reader.map.still).toHaveCount(0);
    await expect(reader.marker('Kursk region')).toBeVisible();
    expect(await shift()).toBeLessThanOrEqual(0.02);
    // Fonts that have missed the first paint come in later, in the place of others that are as wide.
    await page.route('**/*.woff2', async (route) => {
      await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
      await route.continue();
    });
    await reader.open('?lang=en');
    await expect.poll(() => alienFonts(page)).toEqual({});
    expect(await shift()).toBeLessThanOrEqual(0.02);
    await page.unrouteAll({ behavior: 'wait' });
  });
}

reading('the style sheet that stands in the page is not fetched again', async ({ reader }) => {
  const styles: string[] = [];
  reader.page.on('request', (request) => {
    if (request.resourceType() === 'stylesheet') styles.push(new URL(request.url()).pathname.replace(/.*\//, ''));
  });
  await reader.open();
  expect(styles).toEqual([expect.stringMatching(/^paint-/)]);
});

reading('the built page, kept and made alive, is what would be drawn anew, with addresses of its own', async ({
  reader,
}) => {
  await reader.open();
  const kept = await reader.column.markup();
  // A link has its own as soon as somebody reaches for it.
  const link = reader.column.main.getByRole('link', { name: /^KCNA\s*claims/ }).first();
  await link.hover();
  await expect(link).toHaveAttribute('href', '?statement=s3');
  await reader.page.mouse.move(0, 0);
  await reader.open('?place=kursk');
  await reader.page.keyboard.press('Escape');
  await expect(reader.heading('North Korea confirms')).toBeVisible();
  expect(await reader.column.markup()).toBe(kept);
});

test('the picture stays until the map is drawn, and a place can be chosen on it', async ({ reader }) => {
  const answer = await reader.hold('**/maplibre-worker-*.js');
  await reader.page.goto('./');
  await expect(reader.search).toBeVisible();
  await expect(reader.stillMarker('Kursk region')).toBeVisible();
  await expect(reader.marker('Kursk region')).toBeHidden();
  await reader.stillMarker('Kursk region').click();
  await expect(reader.heading('Kursk region').first()).toBeVisible();
  answer();
  await reader.settled();
  await expect(reader.map.still).toHaveCount(0);
  await expect(reader.marker('Kursk region')).toHaveAttribute('aria-pressed', 'true');
});

onStill('without WebGL the map is a picture in which places can be chosen', async ({ reader }) => {
  // Where it is narrow, North Korea shares a marker with its capital.
  await reader.page.setViewportSize({ width: 390, height: 844 });
  await reader.open();
  await expect(reader.map.pane).toContainText('A still map');
  await reader.stillMarker('North Korea').click();
  await reader.map.listed('North Korea').click();
  await expect(reader.heading('North Korea').first()).toBeVisible();
  // It has been framed anew.
  await expect(reader.map.still).toContainText('Vladivostok');
  await reader.page.keyboard.press('Escape');
  await expect(reader.map.still).not.toContainText('Vladivostok');
});

onStill('a place is lit in the picture as on the map', async ({ reader }) => {
  await reader.open();
  await expect(reader.map.pane).toContainText('A still map');
  await reader.words('kursk').first().hover();
  await expect(reader.stillMarker('Kursk region')).toHaveClass(/is-lit/);
  await expect(reader.stillMarker('Moscow')).not.toHaveClass(/is-lit/);
  await reader.page.mouse.move(0, 0);
  await reader.stillMarker('Moscow').hover();
  await expect(reader.words('moscow').first()).toHaveClass(/is-lit/);
});

shared('what draws the picture has not come at first', async ({ reader }) => {
  let isWell = false;
  await reader.page.route('**/assets/static-map-*.js', (route) => (isWell ? route.continue() : route.abort()));
  const layers = reader.page.waitForEvent('requestfinished', (request) =>
    request.url().includes('/countries-overview-'),
  );
  await reader.page.goto('./?place=pyongyang');
  await expect(reader.map.pane).toContainText('A still map');
  // All that it would be drawn of has come.
  await layers;
  await reader.painted();
  await expect(reader.map.stillPicture).toHaveCount(0);
  isWell = true;
  await expect(reader.stillMarker('Pyongyang')).toBeVisible({ timeout: 40_000 });
  expect(new Set(reader.faults.splice(0))).toEqual(new Set([expect.stringContaining('dynamically imported module')]));
});

onStill('the picture follows language, filter and the window’s size', async ({ reader }) => {
  await reader.open('?lang=ko&speaker=kcna');
  await expect(reader.stillMarker('쿠르스크주')).toHaveAccessibleName('쿠르스크주, 엇갈림: 주장 1건, 함구 1건');
  await reader.page.setViewportSize({ width: 500, height: 800 });
  await expect(reader.map.stillPicture.last()).toHaveAttribute('viewBox', /^0 0 500 /);
});

onPage('what a shared link shows is there', async ({ reader }) => {
  const meta = (property: string) => reader.meta(property);
  expect(await meta('og:title')).toContain('North Korea confirms');
  expect(await meta('og:description')).toContain('Kursk');
  const image = await reader.page.request.get(new URL(await meta('og:image') ?? '', reader.page.url()).href);
  const png = await image.body();
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  const manifest = (await (await reader.page.request.get('./manifest.webmanifest')).json()) as {
    icons: { src: string }[];
  };
  expect(manifest.icons).toHaveLength(3);
  for (const { src } of manifest.icons) expect((await reader.page.request.get(`./${src}`)).status(), src).toBe(200);
});
