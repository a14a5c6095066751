import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './reader.ts';

const STATES = {
  'whole article': '', place: '?place=kursk', statement: '?statement=s7', speaker: '?speaker=kcna', 'empty result': '?stance=warns&q=heroism',
  dark: '?theme=dark', 'dark place': '?theme=dark&place=russia', Korean: '?lang=ko&place=north-korea',
};

for (const [name, address] of Object.entries(STATES)) {
  test(`axe finds nothing: ${name}`, async ({ reader }) => {
    await reader.open(address);
    const { violations } = await new AxeBuilder({ page: reader.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
  });
}

test('axe finds nothing: filters, legend and about open', async ({ reader }) => {
  await reader.open();
  await reader.page.getByRole('button', { name: 'Filter' }).click();
  await reader.map.getByText('Legend').click();
  const check = async () => (await new AxeBuilder({ page: reader.page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
  expect(await check()).toEqual([]);
  await reader.page.getByRole('button', { name: 'About this map' }).click();
  expect(await check()).toEqual([]);
});

for (const width of [320, 390]) {
  test(`at ${width} px nothing is cut off and axe finds nothing`, async ({ reader }) => {
    await reader.page.setViewportSize({ width, height: 700 });
    for (const address of ['', '?place=kursk', '?statement=s5']) {
      await reader.open(address);
      expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const { violations } = await new AxeBuilder({ page: reader.page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    }
  });
}

test('the whole job by keyboard alone', async ({ reader }) => {
  await reader.open();
  const { keyboard } = reader.page;
  await reader.marker('North Korea').focus();
  await keyboard.press('ArrowRight');
  await expect(reader.marker('Russia')).toBeFocused();
  await keyboard.press('Enter');
  await expect(reader.heading('Russia').first()).toBeVisible();
  await expect(reader.page.locator('[aria-live=polite]')).toHaveText('Russia, 9 statements');
  await keyboard.press('Escape');
  await expect(reader.heading(/^North Korea confirms/).first()).toBeVisible();

  await reader.words('kursk').first().focus();
  await keyboard.press('Enter');
  await expect(reader.page.locator('[aria-live=polite]')).toHaveText('Kursk region, 4 statements, contested');
  // The words are gone with the article: focus has moved to the new heading.
  await expect(reader.heading('Kursk region').first()).toBeFocused();
  await keyboard.press('ArrowRight');
  await expect(reader.heading('Moscow').first()).toBeVisible();
  await keyboard.press('ArrowLeft');
  await expect(reader.heading('Kursk region').first()).toBeVisible();
});

test('Enter on the map chooses the place in its middle', async ({ reader }) => {
  await reader.open('?projection=mercator#map=6/51.7/36.5');
  await reader.map.locator('canvas').focus();
  await reader.page.keyboard.press('Enter');
  await expect(reader.heading('Kursk region').first()).toBeVisible();
});

test('Tab stops once at the markers', async ({ reader }) => {
  await reader.open();
  await reader.marker('North Korea').focus();
  await reader.page.keyboard.press('Tab');
  await expect(reader.map.locator('.markers :focus')).toHaveCount(0);
});

test('focus is visible', async ({ reader }) => {
  await reader.open();
  await reader.page.keyboard.press('Tab');
  const outline = await reader.page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
  expect(outline).not.toBe('none');
});

test('on a narrow screen the sheet does not hide the marker that has the focus', async ({ reader }) => {
  await reader.page.setViewportSize({ width: 390, height: 700 });
  await reader.open();
  await reader.page.mouse.wheel(0, 600);
  await reader.marker('North Korea').focus();
  const isOnTop = () => reader.marker('North Korea').evaluate((marker) => {
    const { x, y, width, height } = marker.getBoundingClientRect();
    return marker.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
  await expect.poll(isOnTop).toBe(true);
});

test('names are marked as what language they are in', async ({ reader }) => {
  await reader.open('?lang=ru&place=kursk');
  expect(await reader.heading('Курская область').first().locator('[lang]').getAttribute('lang')).toBe('ru');
  expect(await reader.marker('Россия').evaluate((marker) => marker.closest('[lang]')?.getAttribute('lang'))).toBe('ru');
});
