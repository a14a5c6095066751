import { expect, onMap, reading, shared } from './driver/test.ts';

const ADDRESSES = [
  'place=kursk', 'statement=s7', 'speaker=kcna', 'stance=claims,denies', 'kind=implied', 'contested=1', 'q=treaty',
  'lang=ko', 'theme=dark', 'projection=mercator', 'place=north-korea&speaker=kcna&stance=claims&lang=uk',
];

reading('each address is the same view, whether it is loaded or gone back to', async ({ reader }) => {
  const loaded: [string, string][] = [];
  for (const address of ADDRESSES) {
    await reader.open(`?${address}`);
    loaded.push([address, await reader.column.main.innerText()]);
    await expect(reader.notices).toBeEmpty();
  }
  for (const [address, words] of loaded) {
    await reader.goTo(`?${address}`);
    await expect.poll(() => reader.column.main.innerText(), address).toBe(words);
    expect(await reader.query()).toBe(`?${address}`);
  }
});

shared('so are the places of the still map', async ({ reader }) => {
  const loaded: [string, (string | null)[]][] = [];
  for (const address of ['statement=s7', 'kind=implied', 'contested=1&q=control', ADDRESSES.at(-1) ?? '']) {
    await reader.open(`?${address}`);
    const places = await reader.map.labels('link');
    expect(places.length, address).toBeGreaterThan(0);
    loaded.push([address, places]);
  }
  for (const [address, places] of loaded) {
    await reader.goTo(`?${address}`);
    await expect.poll(() => reader.map.labels('link'), address).toEqual(places);
  }
});

onMap('so are the markers, and where the map has been moved to', async ({ reader }) => {
  await reader.open('?stance=claims&lang=uk&projection=mercator#map=2/50/30');
  await reader.map.zoomSigns.first().click();
  await expect.poll(() => reader.query()).toBe('?stance=claims&lang=uk&projection=mercator#map=3/50/30');
  const markers = await reader.map.labels('button');
  expect(markers.length).toBeGreaterThan(3);
  await reader.page.reload();
  await reader.settled();
  expect(await reader.query()).toBe('?stance=claims&lang=uk&projection=mercator#map=3/50/30');
  expect(await reader.map.labels('button')).toEqual(markers);
});

reading('story= names the story that is open', async ({ reader }) => {
  await reader.open('?story=kursk&place=moscow');
  await expect(reader.heading('Moscow').first()).toBeVisible();
});

onMap('choices make history, camera moves do not', async ({ reader }) => {
  await reader.open();
  await reader.marker('Moscow').click();
  await reader.button('Zoom in').click();
  await expect.poll(() => reader.query()).toContain('#map=');
  await reader.marker('Russia').click();
  await expect(reader.heading('Russia').first()).toBeVisible();
  await reader.page.goBack();
  await expect(reader.heading('Moscow').first()).toBeVisible();
  await reader.page.goBack();
  await expect(reader.heading(/^North Korea confirms/).first()).toBeVisible();
  await reader.page.goForward();
  await expect(reader.heading('Moscow').first()).toBeVisible();
});

reading('an unknown value is ignored with a notice', async ({ reader }) => {
  await reader.open('?place=atlantis');
  for (const [key, value] of [
    ['place', 'atlantis'], ['statement', 's99'], ['stance', 'lies'], ['lang', 'xx'], ['projection', 'flat'],
  ] as const) {
    await reader.goTo(`?${key}=${value}`);
    await expect(reader.notices).toContainText(`The address asks for ${key} `);
    await expect(reader.heading(/^North Korea confirms/).first()).toBeVisible();
  }
});

onMap('the language changes every place name, on map and page', async ({ reader }) => {
  await reader.open('?place=kursk');
  await reader.bar.set('language', 'uk');
  await expect(reader.heading('Курська область').first()).toBeVisible();
  await expect(reader.marker('Росія')).toBeVisible();
  expect(await reader.query()).toContain('lang=uk');
});
