import { drawnArcs } from '../../src/cartography/stance-arcs.ts';
import { kursk } from '../unit/stories.ts';
import { expect, onBlankMap, onPage } from './driver/test.ts';

onBlankMap('the page opens with the whole article, and nine places on the map or beside it', async ({ reader }) => {
  await reader.open();
  await expect(reader.heading('North Korea confirms that it sent troops to Russia’s war')).toBeVisible();
  await expect.poll(async () => (await reader.map.placedMarkers()).reduce((sum, { count }) => sum + count, 0)
    + await reader.map.othersCount()).toBe(9);
  for (const [name, id] of [['Kursk region', 'kursk'], ['Ukraine', 'ukraine']] as const) {
    const stances = kursk.statements.filter(({ mentions }) => mentions.some(({ place }) => place === id))
      .map(({ stance }) => stance);
    const arcs = drawnArcs(stances).map(({ stance, length }) => ({ stance, length }));
    expect(await reader.map.arcsOf(name), name).toEqual(arcs);
  }
});

onBlankMap('a click in the middle of the Kursk polygon selects Kursk and not Russia', async ({ reader }) => {
  await reader.open('?projection=mercator#map=6/51.7/36.5');
  // The marker stands at the region's own point, south-west of here.
  await reader.map.clickMiddle();
  await expect(reader.heading('Kursk region').first()).toBeVisible();
  expect(await reader.query()).toContain('place=kursk');
});

onBlankMap('a click in Siberia selects Russia', async ({ reader }) => {
  await reader.open('?projection=mercator#map=5/59/118');
  await reader.map.clickMiddle();
  await expect(reader.heading('Russia').first()).toBeVisible();
});

onBlankMap('a click on the globe selects what is under it', async ({ reader }) => {
  await reader.open('#map=5/40.2/127.2');
  await reader.map.clickMiddle();
  await expect(reader.heading('North Korea').first()).toBeVisible();
});

onBlankMap('a click on a town’s label is for where the town stands, even if the label reaches across a border', async ({
  reader,
}) => {
  // Dandong is in China; its name lies over North Korea.
  await reader.open('?projection=mercator#map=6/40.129/124.395');
  // Towns of a country that is seen from near come once the map is drawn.
  await expect(async () => {
    await reader.map.clickMiddle(34);
    await expect(reader.notices).toContainText('No statement mentions China.', { timeout: 2000 });
  }).toPass();
});

onBlankMap('a click on a country that no statement mentions says so and changes nothing', async ({ reader }) => {
  await reader.open('?projection=mercator#map=5/46.8/103');
  await reader.map.clickMiddle();
  await expect(reader.notices).toContainText('No statement mentions Mongolia.');
  expect(await reader.query()).not.toContain('place=');
  await reader.map.otherPlaces.click();
  await reader.map.listed('North Korea').click();
  await expect(reader.notices).toBeEmpty();
});

onBlankMap('on the flat map a place beyond 180° is still the same place', async ({ reader }) => {
  await reader.open('?projection=mercator#map=3/65/208');
  await reader.map.clickMiddle();
  await expect(reader.heading('United States').first()).toBeVisible();
});

onBlankMap('the wheel over a marker zooms the map, and a drag from a marker moves it', async ({ reader }) => {
  await reader.open('?projection=mercator#map=5/50/34');
  await reader.marker('Ukraine').hover();
  await reader.page.mouse.wheel(0, -300);
  await expect.poll(() => reader.query()).not.toContain('#map=5/');
  const zoomed = await reader.query();
  await reader.marker('Ukraine').hover();
  await reader.page.mouse.down();
  await reader.page.mouse.move(500, 500, { steps: 5 });
  await reader.page.mouse.up();
  await expect.poll(() => reader.query()).not.toBe(zoomed);
  expect(await reader.query()).not.toContain('place=');
});

onBlankMap('the line of a movement leads to the statement that tells of it', async ({ reader }) => {
  // In the middle of the map is the middle of the way.
  await reader.open('?#map=1.5/55.6/87.7');
  await reader.map.canvas.press('Enter');
  await expect.poll(() => reader.query()).toContain('statement=s3');
});

onBlankMap('a place’s words in the article select it', async ({ reader }) => {
  await reader.open();
  await reader.words('kursk').first().click();
  await expect(reader.heading('Kursk region').first()).toBeVisible();
  await expect(reader.marker('Kursk region')).toHaveAttribute('aria-pressed', 'true');
});

onPage('a place is read from its beginning at once, and the article from where one has left it', async ({
  reader,
}) => {
  await reader.open();
  await reader.column.scrollTo(1100);
  const positions = await reader.column.watchPanel();
  for (let times = 0; times < 3; times += 1) {
    // The first one is out of sight there.
    await reader.words('kursk').nth(1).click();
    await expect(reader.heading('Kursk region').first()).toBeVisible();
    await reader.page.keyboard.press('Escape');
    await expect(reader.words('kursk').nth(1)).toBeVisible();
    await expect.poll(() => reader.column.scrolled()).toBe(1100);
  }
  expect(await positions()).toEqual([0]);
  await reader.column.scrollTo(0);
});

onBlankMap('hovering lights both sides, and from marker to marker the one that is come to', async ({ reader }) => {
  await reader.open();
  await reader.words('ukraine').first().hover();
  await expect(reader.marker('Ukraine')).toHaveClass(/is-lit/);
  await reader.marker('Moscow').hover();
  await expect(reader.words('moscow').first()).toHaveClass(/is-lit/);
  await expect(reader.words('ukraine').first()).not.toHaveClass(/is-lit/);
  await reader.marker('Kursk region').hover();
  await expect(reader.words('kursk').first()).toHaveClass(/is-lit/);
  await expect(reader.words('moscow').first()).not.toHaveClass(/is-lit/);
});

onPage('a country shows its own statements first, then those of the places in it', async ({ reader }) => {
  await reader.open('?place=russia');
  const sections = reader.column.main.getByRole('region');
  await expect(sections.filter({ has: reader.page.getByRole('link', { name: 'Kursk region' }) }).first()).toBeVisible();
  await expect(reader.column.main.getByRole('region', { name: 'In Kursk region' })).toBeVisible();
  await expect(reader.column.main.getByRole('region', { name: 'In Moscow' })).toBeVisible();
  const order = await reader.column.areInParts();
  expect(order).toEqual([...order].sort((a, b) => Number(a) - Number(b)));
  const ids = await reader.column.ids();
  expect(new Set(ids).size).toBe(ids.length);
});

onPage('the list of places leads to each of them', async ({ reader }) => {
  await reader.open();
  await reader.column.main.getByRole('link', { name: 'United States, 1 statement' }).click();
  await expect(reader.heading('United States').first()).toBeVisible();
  await expect(reader.card('s8')).toContainText('warns');
});

onBlankMap('a place that is not in sight has no marker, but is listed with the others', async ({ reader }) => {
  await reader.open('#map=4/51.7/36.5');
  await expect(reader.marker('United States')).toHaveCount(0);
  await reader.map.otherPlaces.click();
  await expect(reader.map.listedPlaces.first()).toBeFocused();
  await reader.page.keyboard.press('Escape');
  await expect(reader.map.otherPlaces).toBeFocused();
  await reader.map.otherPlaces.click();
  await reader.map.listed('United States').click();
  await expect(reader.heading('United States').first()).toBeVisible();
  await expect(reader.marker('United States')).toBeVisible();
  await expect(reader.map.listedPlaces).toHaveCount(0);
});

onBlankMap('with a statement chosen only its places are marked', async ({ reader }) => {
  await reader.open('?statement=s8');
  await expect(reader.marker('United States')).toBeVisible();
  await expect(reader.marker('Ukraine')).toHaveCount(0);
});
