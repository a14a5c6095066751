/** The dialog that gives the code of a frame. */
import { Host } from './driver/frame.ts';
import { expect, onPage, reading } from './driver/test.ts';
import { ADDRESS_WITHOUT_STILL } from './serve.ts';

onPage('it gives the code that shows the same view, and copies it', async ({ reader, page }) => {
  const context = page.context();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await reader.open('?place=kursk&lang=uk&theme=dark');
  await reader.bar.shareBy('Вбудувати');
  const dialog = page.getByRole('dialog', { name: 'Вбудувати' });
  await dialog.getByRole('button', { name: 'Копіювати код' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Код скопійовано');
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toBe(
    `<iframe src="${ADDRESS_WITHOUT_STILL}?mode=embed&amp;place=kursk&amp;lang=uk&amp;theme=dark" ` +
      'title="North Korea confirms that it sent troops to Russia’s war · Dateline" height="480" loading="lazy" ' +
      'style="border:0;width:100%" allowfullscreen></iframe>',
  );
  await expect(dialog.getByRole('textbox')).toHaveValue(code);
  const tab = await context.newPage();
  const host = new Host(tab, false);
  await host.openCode(code);
  await expect(host.column.getByRole('heading', { name: 'Курська область' })).toBeVisible();
  host.close();
  await tab.close();
});

onPage('the code follows the sizes; a wrong one says what is expected, and axe finds nothing', async ({
  reader, page,
}) => {
  const dialog = page.getByRole('dialog', { name: 'Embed' });
  const code = dialog.getByRole('textbox', { name: 'The code' });
  const side = (name: string) => dialog.getByRole('spinbutton', { name });
  for (const [address, width] of [['?theme=dark', 390], ['', 320], ['', 1280]] as const) {
    await page.setViewportSize({ width, height: 800 });
    await reader.open(address);
    await reader.bar.shareBy('Embed');
    await dialog.getByRole('checkbox').uncheck();
    await side('Height').fill('1');
    const what = `${address} ${width} px`;
    expect(await reader.violationsInDialog(), what).toEqual([]);
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth), what).toBe(0);
    await side('Width').fill('300');
    await side('Height').fill('320');
    await expect(code).toHaveValue(/ width="300" height="320" loading="lazy" style="border:0" /);
    if (width < 1280) await page.keyboard.press('Escape');
  }
  for (const wrong of ['299', '1201', '', '400.5']) {
    await side('Height').fill(wrong);
    await expect(dialog.getByRole('alert'), wrong).toHaveText('In pixels: whole numbers from 300 to 1200.');
    await expect(code).toHaveValue('');
    await expect(dialog.getByRole('button', { name: 'Copy code' })).toBeDisabled();
  }
});

// A frame has none either: see the embed's own tests.
reading('a public screen has none', async ({ reader }) => {
  await reader.open('?mode=kiosk&tour=off');
  await expect(reader.bar.share).toHaveCount(0);
});
