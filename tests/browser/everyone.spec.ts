import { clippedRings } from './driver/looks.ts';
import { expect, onBlankMap, onPage, onStill, SMALL, type Reader } from './driver/test.ts';

onBlankMap.use({ viewport: SMALL });

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectNothing(reader: Reader, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    await reader.open(address);
    expect(await reader.violations(TAGS), address).toEqual([]);
  }
}

/* Each part of the page is looked at once in light colours and once in dark, wherever it is cheapest to have. */

onBlankMap('axe finds nothing on the page with its map, in light and dark, in another script', async ({ reader }) => {
  await expectNothing(reader, ['', '?theme=dark&lang=ko&place=north-korea']);
});

onStill('axe finds nothing on the page with the still map', async ({ reader }) => {
  await expectNothing(reader, ['?theme=dark']);
});

onPage('axe finds nothing beside the map: a statement, what a speaker says, an empty result', async ({ reader }) => {
  await expectNothing(reader, ['?theme=dark&statement=s7', '?speaker=kcna', '?stance=warns&q=heroism']);
});

onPage('axe finds nothing in what is opened: filters, legend, a menu, about', async ({ reader }) => {
  await reader.open();
  await reader.button('Filter').click();
  await reader.map.legend.click();
  await reader.bar.display.click();
  expect(await reader.violations()).toEqual([]);
  await reader.bar.about.click();
  expect(await reader.violations()).toEqual([]);
  await reader.page.keyboard.press('Escape');
  await reader.map.legend.click();
  await reader.button('Filter').click();
});

onBlankMap('at 320 px nothing is cut off and axe finds nothing on the page with its map', async ({ reader }) => {
  await reader.page.setViewportSize({ width: 320, height: 700 });
  await reader.open();
  expect(await reader.width()).toBeLessThanOrEqual(320);
  expect(await reader.violations()).toEqual([]);
});

onPage('at 320 and 390 px nothing is cut off and axe finds nothing', async ({ reader }) => {
  for (const address of ['', '?place=kursk', '?statement=s5']) {
    await reader.open(address);
    for (const width of [390, 320]) {
      await reader.page.setViewportSize({ width, height: 700 });
      expect(await reader.width(), `${address} at ${width} px`).toBeLessThanOrEqual(width);
    }
    // Of the article, which stands there with the map too, it finds nothing there.
    if (address) expect(await reader.violations(), address).toEqual([]);
  }
});

onBlankMap('the whole job by keyboard alone', async ({ reader }) => {
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

onBlankMap('Enter on the map chooses the place in its middle', async ({ reader }) => {
  await reader.open('?#map=6/51.7/36.5');
  await reader.map.canvas.focus();
  await reader.page.keyboard.press('Enter');
  await expect(reader.heading('Kursk region').first()).toBeVisible();
});

onBlankMap('Tab stops once at the markers', async ({ reader }) => {
  await reader.open();
  await reader.marker('North Korea').focus();
  await reader.page.keyboard.press('Tab');
  await expect(reader.map.focusedMarker).toHaveCount(0);
});

onPage('the focus is visible wherever it is, and nothing cuts its ring off', async ({ reader, page }) => {
  for (const [width, height] of [[1280, 800], [390, 844]] as const) {
    await page.setViewportSize({ width, height });
    for (const address of ['?stance=claims', '?place=kursk']) {
      await reader.open(address);
      await page.keyboard.press('Tab');
      expect(await clippedRings(page), `${address} at ${width} px`).toEqual([]);
    }
  }
});

onStill('Enter on a marker that is chosen leads to its first statement', async ({ reader, page }) => {
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
