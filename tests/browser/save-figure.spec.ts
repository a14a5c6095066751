import { dark, light } from '../../src/cartography/theme.ts';
import { countsOf } from './driver/pixels.ts';
import { expect, onPage, type Reader, SaveFigure, reading, test } from './driver/test.ts';

/** PNG specification, 11.2.1 and 11.3.4.3: the header's width and height, and the pixels per metre. */
function pngFacts(bytes: Buffer): { width: number; height: number; perMetre: number } {
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const density = bytes.indexOf('pHYs');
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    perMetre: density < 0 ? 0 : bytes.readUInt32BE(density + 4),
  };
}

const scripts = (reader: Reader) =>
  reader.page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /\/(figure-service|pdf)-[^/]*\.js$/.exec(name)?.[1] ?? []),
  );

onPage('a statement and a filter are in the figure too', async ({ reader }) => {
  await reader.open('?speaker=kcna&statement=s7');
  await reader.desk.open();
  await expect(reader.desk.preview).toContainText('Ukraine denies');
  await expect(reader.desk.preview).toContainText('Only: KCNA');
});

onPage('the preview shows the chosen place, then each choice, of which nothing is remembered', async ({ reader }) => {
  const { desk } = reader;
  await reader.open('?place=kursk');
  await desk.open();
  const picture = desk.dialog.getByRole('img', { name: 'Kursk region' });
  await expect(picture).toBeVisible();
  await expect(picture).toContainText('4 statements');
  await expect(picture).toContainText('?place=kursk');
  expect(await desk.previewSize()).toBe('1200 675');
  const words = desk.words('mission');
  await expect(words).toHaveCount(1);
  await desk.choose('Size', 'For a shared link');
  await expect.poll(() => desk.previewSize()).toBe('1200 630');
  // What is seen small has no room for words, so it leaves them out unless the reader wants them.
  await expect(desk.field('Statements')).toHaveValue('none');
  await expect(words).toHaveCount(0);
  await desk.choose('Size', 'A4');
  await expect(desk.field('Statements')).toHaveValue('full');
  await expect(words).toHaveCount(1);
  await desk.choose('Statements', 'None');
  await expect(words).toHaveCount(0);
  await desk.choose('Colours', 'Dark');
  await expect(desk.ground).toHaveAttribute('fill', dark.paper);
  await desk.choose('Language', '한국어');
  await expect(desk.words('쿠르스크주').first()).toBeVisible();
  await desk.chooseOwnSize(640, 400);
  await expect.poll(() => desk.previewSize()).toBe('640 400');
  await desk.action('Close').click();
  await desk.open();
  expect(await desk.previewSize()).toBe('1200 675');
  await expect(desk.field('Colours')).toHaveValue('light');
  await expect(desk.field('Language')).toHaveValue('en');
});

onPage('it starts with the reader’s language and colours', async ({ reader }) => {
  await reader.open('?lang=uk&theme=dark');
  const desk = new SaveFigure(reader.page, 'Зберегти зображення');
  await desk.open();
  await expect(desk.dialog.getByRole('combobox', { name: 'Мова' })).toHaveValue('uk');
  await expect(desk.dialog.getByRole('combobox', { name: 'Кольори' })).toHaveValue('dark');
  await expect(desk.ground).toHaveAttribute('fill', dark.paper);
  await expect(desk.preview).toContainText('Курська область');
});

reading('a preview that comes late does not replace a newer one', async ({ reader }) => {
  const { desk } = reader;
  const answer = await reader.hold('**/*-detail-*.geojson');
  await reader.open();
  await desk.open();
  // The larger, the closer: this one waits for the detail.
  const asked = reader.page.waitForRequest('**/*-detail-*.geojson');
  await desk.chooseOwnSize(3000, 3000);
  await asked;
  await desk.chooseOwnSize(1000, 1000);
  await expect.poll(() => desk.previewSize()).toBe('1000 1000');
  const sizes = await desk.watchPreview();
  answer();
  // It needs the detail as well, and is asked for later: when it is there, the first has come too.
  await desk.chooseOwnSize(2900, 2900);
  await expect.poll(() => desk.previewSize(), { timeout: 40_000 }).toBe('2900 2900');
  expect(await sizes()).not.toContain('3000 3000');
});

onPage('a saved SVG carries its fonts', async ({ reader }) => {
  await reader.open('?place=kursk');
  await reader.desk.open();
  await reader.desk.choose('File', 'SVG');
  const { name, bytes } = await reader.desk.saved();
  expect(name).toBe('dateline-kursk-kursk.svg');
  const text = bytes.toString('utf8');
  expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 1200 675"/);
  expect(text.match(/@font-face\{font-family:'Source S/g)?.length).toBeGreaterThanOrEqual(3);
  expect(text).not.toMatch(/url\((?!data:|#)/);
  await expect(reader.desk.status).toHaveText('Saved as dateline-kursk-kursk.svg');
});

onPage('a saved PNG has the pixels and the density that were asked for, and shows the preview', async ({ reader }) => {
  await reader.open('?statement=s7');
  await reader.desk.open();
  await reader.desk.choose('Scale', '2×');
  const { name, bytes } = await reader.desk.saved();
  expect(name).toBe('dateline-kursk-s7.png');
  // 96 px to the inch of 0.0254 m, twice.
  expect(pngFacts(bytes)).toEqual({ width: 2400, height: 1350, perMetre: 7559 });
  const colours = countsOf(bytes);
  for (const colour of [light.paper, light.water, light.roles.sideB, light.ink])
    expect(colours.get(colour), colour).toBeGreaterThan(500);
  await reader.desk.choose('Scale', '1×');
  expect(pngFacts((await reader.desk.saved()).bytes)).toMatchObject({ width: 1200, perMetre: 3780 });
});

reading('a saved PDF is one page of that size, and what makes it is loaded only then', async ({ reader }) => {
  await reader.open();
  await reader.desk.open();
  await reader.desk.choose('File', 'PDF');
  await expect(reader.desk.field('Scale')).not.toBeVisible();
  await expect(reader.desk.preview).toBeVisible();
  expect(await scripts(reader)).toEqual(['figure-service']);
  const { name, bytes } = await reader.desk.saved();
  expect(name).toBe('dateline-kursk.pdf');
  const text = bytes.toString('latin1');
  expect(text).toMatch(/^%PDF-1\.7/);
  // Points of 1/72 inch for CSS px of 1/96.
  expect(text).toContain('/MediaBox [0 0 900 506.25]');
  expect(await scripts(reader)).toEqual(['figure-service', 'pdf']);
});

onPage('a picture that no browser can draw is said to be too large, and what to choose instead', async ({ reader }) => {
  await reader.open();
  await reader.desk.open();
  await reader.desk.chooseOwnSize(8000, 8000);
  await reader.desk.choose('Scale', '4×');
  await reader.desk.action('Save').click();
  await expect(reader.desk.status).toHaveText(
    /32,000 × 32,000 pixels, more than a browser can draw\. Choose 2×, or SVG or PDF/,
  );
});

onPage('caption, link, citation and picture are copied', async ({ reader }) => {
  await reader.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const { desk, page } = reader;
  await reader.open('?place=kursk');
  await desk.open();
  const copied = async (what: string) => {
    await desk.action(`Copy ${what}`).click();
    await expect(desk.status).toHaveText(new RegExp(`^${what} copied$`, 'i'), { timeout: 40_000 });
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('caption')).toMatch(
    /^North Korea says that .* Kursk region\. Kursk region · .* · 4 statements\. Source: .*\?place=kursk$/,
  );
  expect(await copied('link')).toBe(new URL('?place=kursk', page.url()).href);
  expect(await copied('citation')).toMatch(
    /^Dateline, “[^”]*Kursk region” \[Map\]\. .*\?place=kursk \(\d{4}-\d\d-\d\d; Fingerprint [\da-f]{8}\)\.$/,
  );
  await copied('picture');
  const picture = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item
      ? createImageBitmap(await item.getType('image/png')).then(({ width, height }) => ({ width, height }))
      : null;
  });
  expect(picture).toEqual({ width: 2400, height: 1350 });
});

onPage('where pictures can’t be copied, the way out is said', async ({ reader }) => {
  const { desk, page } = reader;
  const item = await page.evaluateHandle(() => {
    const given = ClipboardItem;
    Reflect.deleteProperty(globalThis, 'ClipboardItem');
    return given;
  });
  await reader.open();
  await desk.open();
  await desk.action('Copy picture').click();
  await expect(desk.status).toHaveText('This browser can’t copy pictures. Save the image as PNG instead.');
  await item.evaluate((given) => { globalThis.ClipboardItem = given; });
});

onPage('by keyboard: opened, closed by Escape, and back to the button', async ({ reader }) => {
  const { desk, page } = reader;
  await reader.open('?place=kursk');
  await desk.opener.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(desk.preview).toBeVisible();
  await desk.field('Size').focus();
  await page.keyboard.press('S');
  await expect.poll(() => desk.previewSize()).not.toBe('1200 675');
  await desk.action('Copy link').focus();
  await page.keyboard.press('Escape');
  await expect(desk.dialog).not.toBeVisible();
  await expect(desk.opener).toBeFocused();
  // A step back of the dialog's alone.
  expect(await reader.query()).toBe('?place=kursk');
});

test.use({ paintsMap: false });

test('nothing that draws figures is fetched before the map is drawn', async ({ reader }) => {
  const answer = await reader.hold('**/lakes-*.geojson');
  const map = reader.page.waitForEvent('requestfinished', (request) => request.url().includes('/maplibre-'));
  await reader.page.goto('./');
  await map;
  await expect(reader.heading(/^North Korea confirms/).first()).toBeVisible();
  expect(await scripts(reader)).toEqual([]);
  answer();
  await reader.settled();
  // For a page that may be printed.
  await expect.poll(() => scripts(reader)).toEqual(['figure-service']);
  const [lakes, figures] = await reader.page.evaluate(() =>
    ['/lakes-', '/figure-service-'].map(
      (part) =>
        performance.getEntriesByType('resource').find(({ name }) => name.includes(part)) as
          PerformanceResourceTiming | undefined,
    ),
  );
  expect(figures?.startTime).toBeGreaterThan(lakes?.responseEnd ?? Infinity);
});

onPage('an own size that is no size says what is expected, and axe finds nothing in the dialog', async ({ reader }) => {
  const { desk, page } = reader;
  for (const [address, width] of [['', 1280], ['?theme=dark', 1280], ['?place=kursk', 320]] as const) {
    await page.setViewportSize({ width, height: 800 });
    await reader.open(address);
    await desk.open();
    await desk.chooseOwnSize(199, 700);
    await expect(desk.dialog.getByRole('alert')).toHaveText('In pixels: whole numbers from 200 to 8000.');
    const what = `${address} ${width} px`;
    expect(await reader.violationsInDialog(), what).toEqual([]);
    expect(await desk.dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth), what).toBe(0);
    await page.keyboard.press('Escape');
  }
  await desk.open();
  for (const wrong of ['199', '8001', '', '12.5']) {
    await desk.chooseOwnSize(wrong, 700);
    await expect(desk.dialog.getByRole('alert'), wrong).toHaveText('In pixels: whole numbers from 200 to 8000.');
    await expect(desk.dialog.getByRole('spinbutton', { name: 'Width' })).toHaveAttribute('aria-invalid', 'true');
    await expect(desk.action('Save')).toBeDisabled();
  }
  await desk.chooseOwnSize(200, 8000);
  await expect(desk.dialog.getByRole('alert')).toHaveCount(0);
  await expect(desk.action('Save')).toBeEnabled();
});
