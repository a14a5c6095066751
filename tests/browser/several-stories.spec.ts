/** A site of three stories: each with a page of its own, and a list of them; in a sub-path, offline, as one file. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { visitAt } from './driver/host.ts';
import { test } from './driver/site.ts';
import { expect } from './driver/test.ts';
import { BARE, STOCK } from './serve.ts';

// One build serves them all.
test.describe.configure({ mode: 'default' });

/** Places, statements and paragraphs as their files have them. */
const STORIES = {
  kursk: { title: 'North Korea confirms that it sent troops to Russia’s war', place: 'Kursk region', paragraphs: 13 },
  dam: { title: 'A dam between two rivers', place: 'The dam', paragraphs: 2 },
  'across-180': { title: 'An island on both sides of 180°', place: 'Остров', paragraphs: 1 },
};

test('without script each page has its own title, picture, article and shared picture', async ({ alone, address }) => {
  const reader = await alone({ javaScriptEnabled: false });
  const { page, column } = reader;
  const shared = new Set<string>();
  for (const [id, { title, place, paragraphs }] of Object.entries(STORIES)) {
    await page.goto(`${address}stories/${id}/`);
    await expect(page).toHaveTitle(`${title} · Dateline`);
    expect(await reader.meta('og:title')).toBe(`${title} · Dateline`);
    await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
    await expect(reader.stillMarker(place)).toBeVisible();
    await expect(column.paragraphs).toHaveCount(paragraphs);
    const picture = await page.request.get(new URL(await reader.meta('og:image') ?? '', page.url()).href);
    const png = await picture.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], id).toEqual([1200, 630]);
    shared.add(png.toString('base64'));
  }
  expect(shared.size).toBe(3);

  await page.goto(`${address}stories/dam/`);
  await column.words('dam').first().click();
  await expect(page).toHaveURL(`${address}stories/dam/#place-dam`);
  await page.getByRole('link', { name: 'Stories' }).click();
  await expect(page).toHaveURL(`${address}stories/`);
  await reader.stories.line('An island').click();
  await expect(page).toHaveURL(`${address}stories/across-180/`);
});

test('a story’s page keeps its own address, with what is chosen in it', async ({ reader, address }) => {
  const { page, column } = reader;
  await page.goto(`${address}stories/dam/`);
  await reader.settled();
  const kept = await column.markup();
  await reader.words('dam').first().click();
  await expect(reader.heading('The dam').first()).toBeVisible();
  await expect(page).toHaveURL(`${address}stories/dam/?place=dam`);
  await reader.card('s1').getByText('Details', { exact: true }).click();
  const link = reader.card('s1').getByRole('link', { name: /^Link to/ });
  await link.hover();
  expect(await link.evaluate((one: HTMLAnchorElement) => one.href)).toBe(`${address}stories/dam/?statement=s1`);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(`${address}stories/dam/?`);
  // What the build has written is what the page would draw; the pointer lights nothing in it.
  await page.mouse.move(0, 0);
  await expect.poll(() => column.markup()).toBe(kept);
});

test('?story= opens any story on any page, and a story that is not there leads to those that are', async ({
  reader, address,
}) => {
  const { page } = reader;
  await page.goto(`${address}?story=dam&place=dam`);
  await expect(reader.heading('The dam').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(`${address}?story=dam`);
  await page.goto(`${address}stories/dam/?story=kursk`);
  await expect(reader.heading(STORIES.kursk.title)).toBeVisible();
  await page.goto(`${address}stories/dam/?story=nowhere`);
  await expect(reader.failure.getByRole('link')).toHaveCount(3);
  await reader.failure.getByRole('link', { name: STORIES['across-180'].title }).click();
  await expect(page).toHaveURL(`${address}stories/across-180/`);
});

test('the list: title, day, small map and counts, in the reader’s language and colours', async ({
  reader, address,
}) => {
  const { page, stories } = reader;
  await page.goto(`${address}?lang=uk&theme=dark`);
  await page.getByRole('link', { name: 'Історії' }).click();
  await expect(page).toHaveURL(`${address}stories/?lang=uk&theme=dark`);
  await expect(page).toHaveTitle('Історії · Dateline');
  // The newest first, those without a date last.
  await expect(stories.lines).toHaveText([
    /^An island on both sides of 180°28 квітня 2026 р\. · 2 місця · 2 заяви$/,
    /^A dam between two rivers3 місця · 3 заяви$/,
    /^Північна Корея підтверджує.*9 місць · 20 заяв$/,
  ]);
  expect(await reader.languageOf(stories.line('A dam').getByText('A dam'))).toBe('en');
  await expect.poll(() => stories.widthsOfMaps()).toEqual([96, 96, 96]);
  expect(await reader.violations()).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await reader.width()).toBeLessThanOrEqual(320);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(stories.lines.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${address}stories/across-180/?lang=uk&theme=dark`);
  await expect(page.getByRole('searchbox', { name: 'Пошук' })).toBeVisible();

  await page.goto(`${address}?stories&lang=ko`);
  await expect(stories.lines).toHaveCount(3);
  await expect(page.getByRole('heading', { name: '이야기 목록' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(stories.lines.first()).toBeVisible();
});

test('after one visit every story’s page opens without the network, and so does the list', async ({ alone, site }) => {
  const reader = await alone({ serviceWorkers: 'allow' });
  const { page } = reader;
  const address = await site.serve();
  await visitAt(reader, `${address}stories/dam/`);
  site.stop(address);
  await page.context().setOffline(true);
  await page.goto(`${address}stories/across-180/?place=island`);
  await reader.settled();
  await expect(reader.heading('Остров').first()).toBeVisible();
  await page.goto(`${address}stories/?lang=ru`);
  await expect(reader.stories.lines).toHaveCount(3);
  await expect.poll(() => reader.stories.widthsOfMaps()).toEqual([96, 96, 96]);
  await page.goto(`${address}?theme=dark`);
  await reader.settled();
});

for (const [host, types] of Object.entries({
  'Debian’s nginx': STOCK,
  'a host that knows four kinds of files': BARE,
})) {
  test(`the map comes from ${host}`, async ({ alone, site }) => {
    const reader = await alone({ drawsMap: true });
    await reader.page.goto(`${await site.serve(types)}stories/dam/`);
    await reader.settled();
    await expect(reader.marker('The dam')).toBeVisible();
  });
}

test('a visitor of a public screen chooses from its playlist, '
  + 'and whoever comes next finds it as it was set up', async ({
  alone, address,
}) => {
  const reader = await alone();
  const { page, kiosk, stories } = reader;
  await kiosk.drawStill();
  await kiosk.giveClock();
  await page.goto(`${address}?mode=kiosk&motion=reduced&tour=off&idle=30&lang=en,ko&stories=kursk,dam`);
  await reader.settled();
  await kiosk.touch();
  await kiosk.bar.getByRole('button', { name: '한국어' }).click();
  await kiosk.bar.getByRole('button', { name: '이야기 목록' }).click();
  await expect(page.getByRole('dialog').getByRole('button')).toHaveCount(3);
  await expect(stories.line('북한')).toHaveAttribute('aria-current', 'true');
  // 15 mm at 96 px to the inch.
  expect((await stories.line('A dam').boundingBox())?.height).toBeGreaterThanOrEqual(56.6);
  expect(await reader.violations()).toEqual([]);

  await page.route('**/stories/dam/story.json', (route) => route.abort());
  await stories.line('A dam').click();
  await expect(page.getByRole('alert')).toContainText('A dam between two rivers');
  await page.unroute('**/stories/dam/story.json');
  await stories.line('A dam').click();
  await expect(page).toHaveURL(/story=dam/);
  await reader.settled();
  // The visitor is still there, and reads on in the same language.
  await kiosk.is('visit');
  await expect(reader.heading(STORIES.dam.title)).toBeVisible();
  await expect(kiosk.bar.getByRole('button', { name: '한국어' })).toHaveAttribute('aria-pressed', 'true');

  await kiosk.pass(31);
  await expect(kiosk.question('아직 보고 계신가요?')).toBeVisible();
  await kiosk.setForward(11);
  await expect(page).toHaveURL(/story=kursk/);
  await kiosk.is('rest');
  await kiosk.touch();
  await expect(reader.heading(STORIES.kursk.title)).toBeVisible();
  await expect(kiosk.bar.getByRole('button', { name: 'English' })).toHaveAttribute('aria-pressed', 'true');
});

test('as one file it has the list too', async ({ alone, site }) => {
  test.slow();
  const file = pathToFileURL(join(await site.built('single'), 'dateline.html')).href;
  const reader = await alone({ offline: true });
  const { page, stories } = reader;
  await page.goto(`${file}?theme=dark`);
  await reader.settled();
  await page.getByRole('link', { name: 'Stories' }).click();
  await expect(stories.lines).toHaveCount(3);
  await expect.poll(() => stories.widthsOfMaps()).toEqual([96, 96, 96]);
  await stories.line('A dam').click();
  await expect(reader.heading(STORIES.dam.title)).toBeVisible();
  await expect(page).toHaveURL(`${file}?story=dam&theme=dark`);
});
