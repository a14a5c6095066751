import { expect, onMap, reading, shared } from './driver/test.ts';

const ADDRESSES = [
  'place=kursk', 'statement=s7', 'speaker=kcna', 'stance=claims,denies', 'kind=implied', 'contested=1', 'q=treaty',
  'lang=ko', 'theme=dark', 'projection=mercator', 'place=north-korea&speaker=kcna&stance=claims&lang=uk',
];

for (const address of ADDRESSES) {
  reading(`${address} comes back as the same view`, async ({ reader }) => {
    await reader.open(`?${address}`);
    const first = await reader.column.main.innerText();
    expect(await reader.query()).toBe(`?${address}`);
    await reader.page.reload();
    await reader.settled();
    expect(await reader.column.main.innerText()).toBe(first);
    await expect(reader.notices).toBeEmpty();
  });
}

shared('the places of the still map come back as well', async ({ reader }) => {
  for (const address of ['statement=s7', 'kind=implied', 'contested=1&q=control', ADDRESSES.at(-1)]) {
    await reader.open(`?${address}`);
    const places = await reader.map.labels('link');
    expect(places.length, address).toBeGreaterThan(0);
    await reader.page.reload();
    await reader.settled();
    expect(await reader.map.labels('link'), address).toEqual(places);
  }
});

onMap('the markers come back as well', async ({ reader }) => {
  await reader.open('?stance=claims&lang=uk');
  const markers = await reader.map.labels('button');
  expect(markers.length).toBeGreaterThan(8);
  await reader.page.reload();
  await reader.settled();
  expect(await reader.map.labels('button')).toEqual(markers);
});

reading('story= names the story that is open', async ({ reader }) => {
  await reader.open('?story=kursk&place=moscow');
  await expect(reader.heading('Moscow').first()).toBeVisible();
});

onMap('a moved map is in the address and comes back where it was', async ({ reader }) => {
  await reader.open('?projection=mercator#map=5/50/30');
  await reader.button('Zoom in').click();
  await expect.poll(() => reader.query()).toBe('?projection=mercator#map=6/50/30');
  await reader.page.reload();
  await reader.settled();
  expect(await reader.query()).toBe('?projection=mercator#map=6/50/30');
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

for (const [address, key] of [
  ['place=atlantis', 'place'],
  ['statement=s99', 'statement'],
  ['stance=lies', 'stance'],
  ['lang=xx', 'lang'],
  ['projection=flat', 'projection'],
] as const) {
  reading(`an unknown value is ignored with a notice: ${address}`, async ({ reader }) => {
    await reader.open(`?${address}`);
    await expect(reader.notices).toContainText(`The address asks for ${key} `);
    await expect(reader.heading(/^North Korea confirms/).first()).toBeVisible();
  });
}

onMap('the language changes every place name, on map and page', async ({ reader }) => {
  await reader.open('?place=kursk');
  await reader.bar.set('language', 'uk');
  await expect(reader.heading('Курська область').first()).toBeVisible();
  await expect(reader.marker('Росія')).toBeVisible();
  expect(await reader.query()).toContain('lang=uk');
});
