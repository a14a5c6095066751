/** What is gone from the page has to be gone from memory too: a public screen is open for months. */
import { expect, test } from './driver/test.ts';

test.use({ paintsMap: false });

declare global {
  interface Window { gone: WeakRef<Element>[] }
}

test('an article that was left is forgotten, whatever was done in it', async ({ reader, page }) => {
  await reader.open();
  await page.evaluate(() => { window.gone = []; });
  for (const place of ['Moscow', 'Ukraine']) {
    // Each of these has part of the page drawn anew around the article.
    await reader.bar.about.click();
    await page.getByRole('button', { name: 'Close' }).click();
    await reader.bar.set('language', 'uk');
    await reader.bar.set('language', 'en');
    await reader.column.article.evaluate((article) => { window.gone.push(new WeakRef(article)); });
    await reader.marker(place).click();
    await expect(reader.heading(place).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(reader.column.article).toBeVisible();
  }
  await expect.poll(async () => {
    await page.requestGC();
    return page.evaluate(() => window.gone.map((one) => one.deref() === undefined));
  }).toEqual([true, true]);
});

test('on a public screen a link that somebody tried to drag away is forgotten with what it stood in', async ({
  reader,
  page,
}) => {
  await reader.open('?mode=kiosk&motion=reduced&tour=off&place=moscow');
  await page.evaluate(() => { window.gone = []; });
  const back = reader.column.back;
  await back.evaluate((link) => { window.gone.push(new WeakRef(link)); });
  await back.dragTo(reader.map.pane, { force: true });
  await page.keyboard.press('Escape');
  await expect(reader.column.article).toBeVisible();
  await expect.poll(async () => {
    await page.requestGC();
    return page.evaluate(() => window.gone.map((one) => one.deref() === undefined));
  }).toEqual([true]);
});
