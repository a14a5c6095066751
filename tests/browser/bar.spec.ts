/** The bar at the top: one line, with two menus. */
import { setLetters } from './driver/looks.ts';
import { expect, onPage as test } from './driver/test.ts';

test('a menu opens by key, and Escape closes it alone and gives the focus back', async ({ reader, page }) => {
  await reader.open('?place=kursk');
  const { bar } = reader;
  await bar.display.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(bar.openPart.getByRole('combobox', { name: 'Language' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bar.openPart).toHaveCount(0);
  await expect(bar.display).toBeFocused();
  expect(await reader.query()).toBe('?place=kursk');
});

test('what there is to share: an image, a frame, the address, the story’s file', async ({ reader, page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await reader.open('?place=kursk');
  const { bar } = reader;
  await bar.share.click();
  await expect(bar.openPart.getByRole('button')).toHaveText(['Save image', 'Embed', 'Copy link']);
  await bar.openPart.getByRole('button', { name: 'Copy link' }).click();
  await expect(bar.openPart.getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  const file = await bar.openPart.getByRole('link', { name: 'Story file' }).getAttribute('href');
  expect(await (await page.request.get(file ?? '')).json()).toMatchObject({ id: 'kursk' });
  await page.mouse.click(300, 500);
  await expect(bar.openPart).toHaveCount(0);
});

test('it is one line of at most 56 px on narrow screens, in every language, and none of its lists is open', async ({
  reader, page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const language of ['en', 'uk', 'ru', 'ko']) {
    await reader.open(`?lang=${language}`);
    await expect(reader.root).toHaveAttribute('lang', language);
    expect((await reader.bar.bar.boundingBox())?.height, language).toBeLessThanOrEqual(56);
    expect(await reader.width(), language).toBeLessThanOrEqual(320);
    await expect(reader.bar.bar.getByRole('combobox')).toHaveCount(0);
  }
  await reader.bar.display.click();
  await expect(reader.bar.openPart.getByRole('combobox')).toHaveCount(3);
  expect(await reader.bar.openPart.evaluate((part) => part.scrollWidth - part.clientWidth)).toBe(0);
  await reader.bar.display.click();
  await setLetters(page, 32);
  expect(await reader.bar.bar.evaluate((bar) => bar.scrollWidth - bar.clientWidth)).toBe(0);
  await setLetters(page, 16);
});
