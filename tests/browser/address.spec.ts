import { expect, onBlankMap, onPage, shared, SMALL } from './driver/test.ts';

onBlankMap.use({ viewport: SMALL });

/** Each key that an address has, with others. */
const ADDRESSES = [
  'place=north-korea&speaker=kcna&stance=claims,denies&lang=uk', 'statement=s7&theme=dark', 'kind=implied',
  'contested=1&q=control&projection=mercator', 'story=kursk&place=moscow&lang=ko',
];

shared('each address is the same view, whether it is loaded or gone back to', async ({ reader }) => {
  const loaded: [string, { words: string; places: (string | null)[] }][] = [];
  for (const address of ADDRESSES) {
    await reader.open(`?${address}`);
    const places = await reader.map.labels('link');
    expect(places.length, address).toBeGreaterThan(0);
    loaded.push([address, { words: await reader.column.main.innerText(), places }]);
    await expect(reader.notices, address).toBeEmpty();
  }
  for (const [address, { words, places }] of loaded) {
    await reader.goTo(`?${address}`);
    await expect.poll(() => reader.column.main.innerText(), address).toBe(words);
    await expect.poll(() => reader.map.labels('link'), address).toEqual(places);
    expect(await reader.query()).toBe(`?${address}`);
  }
});

onBlankMap('so are the markers, and where the map has been moved to, which makes no history', async ({
  reader, page,
}) => {
  await reader.open('?stance=claims&lang=uk&projection=mercator#map=2/50/30');
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  await reader.map.zoomSigns.first().click();
  await expect.poll(() => reader.query()).toBe('?stance=claims&lang=uk&projection=mercator#map=3/50/30');
  expect(await entries()).toBe(before);
  const markers = await reader.map.labels('button');
  expect(markers.length).toBeGreaterThan(3);
  await page.reload();
  await reader.settled();
  expect(await reader.query()).toBe('?stance=claims&lang=uk&projection=mercator#map=3/50/30');
  expect(await reader.map.labels('button')).toEqual(markers);
});

onPage('choices make history', async ({ reader, page }) => {
  await reader.open();
  await reader.words('moscow').first().click();
  await expect(reader.heading('Moscow').first()).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(reader.heading('Moscow')).toHaveCount(0);
  await page.goBack();
  await expect(reader.heading('Moscow').first()).toBeVisible();
  await page.goBack();
  await expect(reader.heading(/^North Korea confirms/).first()).toBeVisible();
  await page.goForward();
  await expect(reader.heading('Moscow').first()).toBeVisible();
});

onPage('an unknown value is ignored with a notice', async ({ reader }) => {
  for (const [key, value] of [
    ['place', 'atlantis'], ['statement', 's99'], ['stance', 'lies'], ['lang', 'xx'], ['projection', 'flat'],
  ] as const) {
    await reader.open(`?${key}=${value}`);
    await expect(reader.notices).toContainText(`The address asks for ${key} `);
    await expect(reader.heading(/^North Korea confirms/).first()).toBeVisible();
  }
  await reader.open();
  await expect(reader.notices).toBeEmpty();
});
