/** The page under what readers set for all pages: a palette, the size of letters, a translation in place. */
import {
  filterOf, fills, isHatched, contrastOf, leftInBrackets, overlapOf, setLetters, spilling, translateInPlace,
} from './driver/looks.ts';
import { expect, onMap, onPage, reading, test } from './driver/test.ts';

for (const [palette, theme] of [['dark', 'light'], ['light', 'dark']] as const) {
  onPage(`in a ${palette} palette of the system, with ${theme} colours chosen, all words can be read`, async ({
    reader,
  }) => {
    await reader.page.emulateMedia({ forcedColors: 'active', colorScheme: palette });
    await reader.open(`?theme=${theme}`);
    expect(await contrastOf(reader.column.marks)).toBeGreaterThan(4.5);
    expect(await contrastOf(reader.column.notes)).toBeGreaterThan(4.5);
    await reader.map.legend.click();
    expect(await fills(reader.map.fillSwatches)).toBe(4);
    expect(await isHatched(reader.map.hatchSwatch)).toBe(true);
    await reader.map.legend.click();
    await reader.open(`?theme=${theme}&place=kursk`);
    expect(await isHatched(reader.column.contestedHatch)).toBe(true);
    expect(await contrastOf(reader.column.cardTexts)).toBeGreaterThan(4.5);
  });
}

onMap('in a palette of the system the signs on the map are there', async ({ reader }) => {
  await reader.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await reader.open();
  expect(await isHatched(reader.map.contestedNames)).toBe(true);
  expect(await contrastOf(reader.map.names)).toBeGreaterThan(4.5);
  expect(await filterOf(reader.map.zoomSigns)).toBe('none');
});

test.use({ paintsMap: false });

test('letters twice as large, and names of any length, spill nowhere, and the scale is not covered', async ({
  reader,
}) => {
  await reader.hasCase('t-longword');
  await reader.open('?story=t-longword&place=a');
  await setLetters(reader.page, 32);
  await expect.poll(() => overlapOf(reader.map.scale, reader.map.credits)).toBe(0);
  expect(await spilling(reader.map.counts)).toEqual([]);
  const [name, pane] = await Promise.all([reader.map.names.boundingBox(), reader.map.pane.boundingBox()]);
  expect(name!.x).toBeGreaterThanOrEqual(pane!.x);
  expect(name!.x + name!.width).toBeLessThanOrEqual(pane!.x + pane!.width);
  // A window of 1280 × 1024 at 400 %.
  await setLetters(reader.page, 16);
  await reader.page.setViewportSize({ width: 320, height: 256 });
  await expect.poll(() => overlapOf(reader.map.scale, reader.map.credits)).toBe(0);
  await reader.map.legend.click();
  const legend = await reader.map.openLegend.boundingBox();
  expect([legend?.width, legend?.height]).toEqual([320, 256]);
  await reader.map.legend.click();
  expect(await reader.width()).toBeLessThanOrEqual(320);
});

reading('a word of 150 letters is broken wherever it stands', async ({ reader }) => {
  await reader.hasCase('t-longword');
  await reader.open('?story=t-longword');
  await reader.map.legend.click();
  expect(await spilling(reader.map.openLegend)).toEqual([]);
  await reader.map.legend.click();
  for (const address of ['', '&place=a', '&statement=one', '&speaker=mayor']) {
    await reader.goTo(`?story=t-longword${address}`);
    for (const width of [1280, 320]) {
      await reader.page.setViewportSize({ width, height: 800 });
      expect(await reader.column.cutOff(), `${address} at ${width} px`).toBeLessThanOrEqual(0);
      expect(await reader.width(), `${address} at ${width} px`).toBeLessThanOrEqual(width);
    }
  }
});

reading('where the browser has translated the page in place, every label follows another language', async ({
  reader,
}) => {
  await reader.open('?place=kursk');
  await translateInPlace(reader.page);
  expect(await leftInBrackets(reader.page)).not.toEqual([]);
  await reader.bar.set('language', 'uk');
  await expect(reader.heading('Курська область').first()).toBeVisible();
  await expect.poll(() => leftInBrackets(reader.page)).toEqual([]);
  // What is given up takes its translation with it, and what is counted anew is seen.
  await translateInPlace(reader.page);
  await reader.page.getByRole('searchbox').fill('Герасимов');
  await expect(reader.page.getByRole('button', { name: /\(\d+ з 20\)/ })).toBeVisible();
});
