/** The page as one file, opened as from a USB stick: no server, no network, nothing beside it. */
import { copyFileSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, Reader, test as base } from './driver/test.ts';

const BUILT = fileURLToPath(new URL('../../dist-single/dateline.html', import.meta.url));
/** Bytes: no more than this, and no less than half of it. Two thirds of it are map data, fonts and MapLibre. */
const LIMIT = 5_105_000;

/** The file alone in a folder, and what is asked for while it is open. */
const test = base.extend<{ file: string }>({
  file: async ({ context, page }, use, info) => {
    const file = info.outputPath('dateline.html');
    copyFileSync(BUILT, file);
    const address = pathToFileURL(file).href;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await context.setOffline(true);
    await use(address);
    expect(asked[0]).toContain(address);
    expect(
      asked.filter((url) => !/^(blob|data):/.test(url) && url.replace(/[?#].*$/, '') !== address),
      'asked for beside the file',
    ).toEqual([]);
  },
});

test.use({ paintsMap: false });

async function open(reader: Reader, address: string): Promise<void> {
  await reader.page.goto(address);
  await reader.settled();
}

test('a place is chosen, and its figure saved in every kind', async ({ reader, file }) => {
  test.slow();
  await open(reader, file);
  await reader.marker('Kursk region').click();
  await expect(reader.heading('Kursk region')).toBeVisible();
  await expect(reader.card('s7')).toBeVisible();
  await expect.poll(() => reader.query()).toBe('?place=kursk');
  const { desk } = reader;
  await desk.open();
  await desk.choose('File', 'SVG');
  const svg = await desk.saved();
  expect(svg.name).toBe('dateline-kursk-kursk.svg');
  expect(svg.bytes.toString()).toContain('Kursk region');
  // The fonts came along, and nobody is told where the file was.
  expect(svg.bytes.toString()).toContain('data:font/woff2;base64,');
  expect(svg.bytes.toString()).toContain('dateline.html?place=kursk');
  expect(svg.bytes.toString()).not.toContain('file:');
  await desk.choose('File', 'PNG');
  expect((await desk.saved()).bytes.subarray(1, 4).toString()).toBe('PNG');
  await desk.choose('File', 'PDF');
  expect((await desk.saved()).bytes.subarray(0, 5).toString()).toBe('%PDF-');
});

test('an address opens what it says, one goes back in it, and the map’s graphics may be lost', async ({
  reader, file,
}) => {
  await open(reader, `${file}?place=kursk&lang=ko`);
  await expect(reader.heading('쿠르스크주')).toBeVisible();
  await reader.page.keyboard.press('Escape');
  await expect.poll(() => reader.query()).toBe('?lang=ko');
  await reader.page.goBack();
  await expect(reader.heading('쿠르스크주')).toBeVisible();
  await reader.settled();
  const fonts = await reader.page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(fonts).toEqual(expect.arrayContaining(['Source Serif 4', 'Source Sans 3', 'Noto Sans KR']));
  // The worker and the fonts are found again.
  await reader.map.loseGraphics();
  await reader.settled();
});

test.describe('whatever the map is', () => {
  test.use({ drawsMap: false });

  test('a browser that changes no address of a file holds nothing up', async ({ reader, file }) => {
    await reader.page.addInitScript(() => {
      history.pushState = history.replaceState = () => { throw new DOMException('not on a file', 'SecurityError'); };
    });
    await open(reader, file);
    for (const place of ['Kursk region', 'Russia']) {
      await reader.stillMarker(place).click();
      await expect(reader.heading(place)).toBeVisible();
    }
    expect(await reader.query()).toBe('');
  });

  test('it is a public screen too', async ({ reader, file }) => {
    await reader.kiosk.drawStill();
    await open(reader, `${file}?mode=kiosk&motion=reduced&dwell=120`);
    await reader.kiosk.is('tour');
    await expect(reader.kiosk.told).toContainText('North Korea confirms');
    await reader.page.mouse.click(300, 400);
    await reader.kiosk.is('visit');
  });

  test('a story that is not inside is missed by name', async ({ reader, file }) => {
    await reader.page.goto(`${file}?story=nowhere`);
    await expect(reader.page.getByText('There is no story “nowhere” here.')).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the article and the map’s picture are there', async ({ page, file }) => {
    await page.goto(file);
    await expect(page.getByRole('heading', { name: 'North Korea confirms', level: 1 })).toBeVisible();
    await expect(new Reader(page).map.stillPicture.first()).toBeVisible();
  });
});

test('its size, and its licences', () => {
  const { size } = statSync(BUILT);
  expect(size).toBeLessThanOrEqual(LIMIT);
  expect(size).toBeGreaterThan(LIMIT / 2);
  const html = readFileSync(BUILT, 'utf8');
  for (const name of ['maplibre-gl', 'pdfkit', 'preact', 'SIL OPEN FONT LICENSE'])
    expect(html.slice(html.indexOf('id="licenses.md"'))).toContain(name);
});
