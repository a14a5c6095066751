/** A site and one file that are taken away from the studio: served and opened as their readers would. */
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { printDraft } from '../../src/draft/format/draft.ts';
import { draftOfStory } from '../../src/draft/format/from-story.ts';
import { offlineList } from '../../src/prerender/offline-list.ts';
import { parseText } from '../../src/story/parse.ts';
import { translationFile } from '../../src/story/schema.ts';
import { Reader } from './driver/reader.ts';
import { fileOf, onDesk, test, type Studio } from './driver/studio.ts';
import { visitAt } from './driver/host.ts';
import { expect, withoutWebGL } from './driver/test.ts';
import { addressAt, DIST, serve } from './serve.ts';

const TITLE = 'A dam, <two> rivers & “three” valleys';
const STATEMENT = /Borland\s*denies/;
/** Nobody keeps these for when there is no network. */
const NOT_KEPT = /^(geo\/country-maps\/.*|stories\/dam\/share\.png|sw\.js|licenses\.md|fonts\/.*\.txt)$/;

/** A story, on with which the editor goes. */
async function openStory(studio: Studio, file: string, title?: string): Promise<void> {
  await studio.choose(fileOf('story.json', readFileSync(file, 'utf8')));
  if (title !== undefined) {
    await studio.step('Bring in');
    await studio.giveTitle(title);
  }
  await studio.step('Take away');
}

/** What stands in a page before any script, without the way to a studio. */
const bodyOf = (html: string) => /<div id="app">.*(?=<\/div>\s*<script)/s.exec(html)?.[0]
  .replace(/<a [^>]*href="[^"]*mode=studio"[^>]*>.*?<\/a>/g, '');

test.describe('the whole site', () => {
  test.use({ serviceWorkers: 'allow' });

  test('is unpacked, served, read without script, and without the network', async ({ studio, browser }, info) => {
    test.slow();
    await openStory(studio, 'tests/stories/good/dam.json', TITLE);
    await studio.giveSiteAddress('http://example.org/dam');
    await expect(studio.alert).toContainText('begins with https://');
    await studio.giveSiteAddress('https://example.org/dam');
    await expect(studio.alert).toHaveCount(0);
    const zip = await studio.download('Save the whole site (zip)');
    expect(zip.name).toBe('dam-site.zip');
    const files = unzipSync(zip.bytes);
    const folder = info.outputPath('site');
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const text = (path: string) => readFileSync(join(folder, path), 'utf8');

    // Whole, and of its own story alone.
    const { story, problems } = parseText(text('stories/dam/story.json'));
    expect(problems).toEqual([]);
    expect(story?.statements).toHaveLength(3);
    expect(Object.keys(files).filter((path) => /kursk|^(studio|geo(?!\/country-maps))\//.test(path))).toEqual([]);
    expect(offlineList(text('sw.js')).map(({ url }) => url).sort())
      .toEqual(Object.keys(files).filter((path) => !NOT_KEPT.test(path)).sort());
    const picture = Buffer.from(files['stories/dam/share.png'] ?? []);
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    for (const path of ['index.html', 'stories/dam/index.html']) {
      expect(text(path)).toContain('<link rel="canonical" href="https://example.org/dam/stories/dam/">');
      expect(text(path)).toContain('content="https://example.org/dam/stories/dam/share.png"');
    }
    expect(JSON.parse(text('manifest.webmanifest'))).toMatchObject({ description: TITLE });
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['licenses.md', 'fonts/OFL-source-sans-3.txt']));

    const server = serve(folder, 0);
    await once(server, 'listening');
    const address = addressAt((server.address() as AddressInfo).port);
    const open = async (javaScriptEnabled: boolean) => {
      const context = await browser.newContext({ javaScriptEnabled, serviceWorkers: 'allow' });
      const page = await context.newPage();
      await page.addInitScript(withoutWebGL);
      return new Reader(page, { drawsMap: false });
    };

    const still = await open(false);
    for (const path of ['', 'stories/dam/']) {
      await still.page.goto(`${address}${path}`);
      await expect(still.page).toHaveTitle(`${TITLE} · Dateline`);
      await expect(still.heading(TITLE)).toBeVisible();
      await expect(still.map.stillPicture.first()).toBeVisible();
      await expect(still.column.paragraphs).toHaveCount(2);
      await expect(still.page.getByText(STATEMENT).first()).toBeVisible();
    }
    await still.page.context().close();

    const live = await open(true);
    await visitAt(live, address);
    await live.page.context().setOffline(true);
    server.closeAllConnections();
    server.close();
    await live.page.goto(`${address}?mode=studio`);
    await live.settled();
    await live.column.words('dam').first().click();
    await expect(live.heading('The dam')).toBeVisible();
    await expect(live.page.getByRole('link', { name: 'Make your own' })).toHaveCount(0);
    await live.page.goto(`${address}stories/dam/?mode=embed`);
    await live.settled();
    await live.page.goto(`${address}stories/dam/?mode=kiosk&motion=reduced&dwell=120`);
    await live.kiosk.is('tour');
    await expect(live.kiosk.storyTitle).toContainText(TITLE);
    expect([...live.faults, ...live.foreign]).toEqual([]);
    await live.page.context().close();
  });
});

/** The built-in story as a draft, with its translations. */
function builtIn(): string {
  const read = (name: string) => readFileSync(`public/stories/kursk/${name}`, 'utf8');
  const { story } = parseText(read('story.json'));
  if (!story) throw new Error('the built-in story can’t be read');
  const translations = story.translations.map((language) =>
    [language, JSON.parse(read(translationFile(language))) as object]);
  return printDraft({ ...draftOfStory(story), translations: Object.fromEntries(translations) });
}

onDesk('of the built-in story it is what the build makes', async ({ studio }) => {
  await studio.choose(fileOf('kursk.draft.json', builtIn()));
  await studio.step('Take away');
  const { bytes } = await studio.download('Save the whole site (zip)');
  const files = unzipSync(bytes);
  const [made, built] = [
    (path: string) => Buffer.from(files[path] ?? []).toString(),
    (path: string) => readFileSync(join(DIST, path), 'utf8'),
  ];
  for (const path of ['stories/kursk/map.svg', 'stories/kursk/places.geojson', 'manifest.webmanifest'])
    expect(made(path), path).toBe(built(path));
  for (const path of ['index.html', 'stories/kursk/index.html']) {
    expect(bodyOf(made(path)), path).toHaveLength(bodyOf(built(path))?.length ?? 0);
    expect(bodyOf(made(path)) === bodyOf(built(path)), path).toBe(true);
  }
});

onDesk('one file opens from a folder, without the network', async ({ studio, browser }, info) => {
  await openStory(studio, 'tests/stories/good/dam.json', TITLE);
  const { name, bytes } = await studio.download('Save one HTML file');
  const path = info.outputPath(name);
  writeFileSync(path, bytes);
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  await page.addInitScript(withoutWebGL);
  const reader = new Reader(page, { drawsMap: false });
  await page.goto(pathToFileURL(path).href);
  await reader.settled();
  await expect(reader.heading(TITLE)).toBeVisible();
  await reader.column.words('dam').first().click();
  await expect(reader.card('s2')).toBeVisible();
  expect(reader.faults).toEqual([]);
  const [, packed = ''] = /id="stories\/dam\/story\.json">([^<]*)/.exec(bytes.toString()) ?? [];
  const { story, problems } = parseText(gunzipSync(Buffer.from(packed, 'base64')).toString());
  expect(problems).toEqual([]);
  expect(story?.title).toBe(TITLE);
  for (const licence of ['maplibre-gl', 'SIL OPEN FONT LICENSE']) expect(bytes.toString()).toContain(licence);
  await context.close();
});

onDesk('a file that can’t be fetched is named, and nothing half made is handed out', async ({ studio, page }) => {
  await openStory(studio, 'tests/stories/good/dam.json');
  const button = studio.button('Save the whole site (zip)');
  await page.route('**/licenses.md', (route) => route.fulfill({ status: 404 }));
  await button.click();
  await expect(studio.alert).toContainText('licenses.md could not be fetched (the host answered 404)');
  await expect(button).toHaveAttribute('aria-disabled', 'false');
  await page.route('**/site-parts.json', (route) => route.fulfill({ json: { version: 'later', files: [] } }));
  await studio.button('Save one HTML file').click();
  await expect(studio.alert).toContainText('older than the files of its host');
});
