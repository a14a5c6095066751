import { clippedRings } from './driver/looks.ts';
import { expect, onMap, onPage, onStill, reading, shared, type Reader } from './driver/test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const looksAt = (address: string) => async ({ reader }: { reader: Reader }) => {
  await reader.open(address);
  expect(await reader.violations(TAGS)).toEqual([]);
};

/** With the markers and the controls of the map, in light, dark and another script. */
const ON_THE_MAP = {
  'whole article': '',
  'dark place': '?theme=dark&place=russia',
  Korean: '?lang=ko&place=north-korea',
};
/** With the still map. */
const ON_THE_STILL = { place: '?place=kursk', dark: '?theme=dark' };
const BESIDE_IT = { statement: '?statement=s7', speaker: '?speaker=kcna', 'empty result': '?stance=warns&q=heroism' };

for (const [name, address] of Object.entries(ON_THE_MAP)) onMap(`axe finds nothing: ${name}`, looksAt(address));
for (const [name, address] of Object.entries(ON_THE_STILL)) onStill(`axe finds nothing: ${name}`, looksAt(address));
for (const [name, address] of Object.entries(BESIDE_IT)) onPage(`axe finds nothing: ${name}`, looksAt(address));

reading('axe finds nothing: filters, legend and about open', async ({ reader }) => {
  await reader.open();
  await reader.button('Filter').click();
  await reader.map.legend.click();
  expect(await reader.violations()).toEqual([]);
  await reader.bar.about.click();
  expect(await reader.violations()).toEqual([]);
});

const fitsInto = (width: number) => async ({ reader }: { reader: Reader }) => {
  await reader.page.setViewportSize({ width, height: 700 });
  for (const address of ['', '?place=kursk', '?statement=s5']) {
    await reader.open(address);
    expect(await reader.width()).toBeLessThanOrEqual(width);
    expect(await reader.violations()).toEqual([]);
  }
};

reading('at 320 px nothing is cut off and axe finds nothing', fitsInto(320));
onMap('at 390 px nothing is cut off and axe finds nothing', fitsInto(390));

onMap('the whole job by keyboard alone', async ({ reader }) => {
  await reader.open();
  const { keyboard } = reader.page;
  await reader.marker('North Korea').focus();
  await keyboard.press('ArrowRight');
  await expect(reader.marker('Russia')).toBeFocused();
  await keyboard.press('Enter');
  await expect(reader.heading('Russia').first()).toBeVisible();
  await expect(reader.announced).toHaveText('Russia, 9 statements');
  await keyboard.press('Escape');
  await expect(reader.heading(/^North Korea confirms/).first()).toBeVisible();

  await reader.words('kursk').first().focus();
  await keyboard.press('Enter');
  await expect(reader.announced).toHaveText('Kursk region, 4 statements, contested');
  // The words are gone with the article: focus has moved to the new heading.
  await expect(reader.heading('Kursk region').first()).toBeFocused();
  await keyboard.press('ArrowRight');
  await expect(reader.heading('Moscow').first()).toBeVisible();
  await keyboard.press('ArrowLeft');
  await expect(reader.heading('Kursk region').first()).toBeVisible();
});

onMap('Enter on the map chooses the place in its middle', async ({ reader }) => {
  await reader.open('?projection=mercator#map=6/51.7/36.5');
  await reader.map.canvas.focus();
  await reader.page.keyboard.press('Enter');
  await expect(reader.heading('Kursk region').first()).toBeVisible();
});

onMap('Tab stops once at the markers', async ({ reader }) => {
  await reader.open();
  await reader.marker('North Korea').focus();
  await reader.page.keyboard.press('Tab');
  await expect(reader.map.focusedMarker).toHaveCount(0);
});

reading('the focus is visible wherever it is, and nothing cuts its ring off', async ({ reader, page }) => {
  for (const [width, height] of [[1280, 800], [390, 844]] as const) {
    await page.setViewportSize({ width, height });
    for (const address of ['?stance=claims', '?place=kursk']) {
      await reader.open(address);
      await page.keyboard.press('Tab');
      expect(await clippedRings(page), `${address} at ${width} px`).toEqual([]);
    }
  }
});

shared('Enter on a marker that is chosen leads to its first statement', async ({ reader, page }) => {
  await reader.open();
  await reader.stillMarker('Kursk region').focus();
  await page.keyboard.press('Enter');
  await expect(reader.heading('Kursk region').first()).toBeVisible();
  // In the picture that has come instead, from near.
  await expect(reader.stillMarker('United Kingdom')).toHaveCount(0);
  await expect(reader.stillMarker('Kursk region')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(reader.cards.first().getByRole('link').first()).toBeFocused();
});

onMap('names are marked as what language they are in', async ({ reader }) => {
  await reader.open('?lang=ru&place=kursk');
  expect(await reader.languageOf(reader.heading('Курская область').first().getByText('Курская область'))).toBe('ru');
  expect(await reader.languageOf(reader.marker('Россия'))).toBe('ru');
});
