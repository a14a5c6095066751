/** The dialog that gives the code of a frame. */
import { Host } from './driver/frame.ts';
import { expect, reading, test, withoutWebGL } from './driver/test.ts';
import { ADDRESS } from './serve.ts';

test.use({ drawsMap: false });

test('it gives the code that shows the same view, and copies it', async ({ reader, context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await reader.open('?place=kursk&lang=uk&theme=dark');
  await reader.bar.shareBy('Вбудувати');
  const dialog = page.getByRole('dialog', { name: 'Вбудувати' });
  await dialog.getByRole('button', { name: 'Копіювати код' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Код скопійовано');
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toBe(
    `<iframe src="${ADDRESS}?mode=embed&amp;place=kursk&amp;lang=uk&amp;theme=dark" ` +
      'title="North Korea confirms that it sent troops to Russia’s war · Dateline" height="480" loading="lazy" ' +
      'style="border:0;width:100%" allowfullscreen></iframe>',
  );
  await expect(dialog.getByRole('textbox')).toHaveValue(code);
  const tab = await context.newPage();
  await tab.addInitScript(withoutWebGL);
  const host = new Host(tab, false);
  await host.openCode(code);
  await expect(host.column.getByRole('heading', { name: 'Курська область' })).toBeVisible();
  host.close();
  await tab.close();
});

reading('the code follows the sizes, and a wrong one says what is expected', async ({ reader, page }) => {
  await reader.open();
  await reader.bar.shareBy('Embed');
  const dialog = page.getByRole('dialog', { name: 'Embed' });
  const code = dialog.getByRole('textbox', { name: 'The code' });
  await dialog.getByRole('checkbox').uncheck();
  await dialog.getByRole('spinbutton', { name: 'Width' }).fill('300');
  await dialog.getByRole('spinbutton', { name: 'Height' }).fill('320');
  await expect(code).toHaveValue(/ width="300" height="320" loading="lazy" style="border:0" /);
  for (const wrong of ['299', '1201', '', '400.5']) {
    await dialog.getByRole('spinbutton', { name: 'Height' }).fill(wrong);
    await expect(dialog.getByRole('alert')).toHaveText('In pixels: whole numbers from 300 to 1200.');
    await expect(code).toHaveValue('');
    await expect(dialog.getByRole('button', { name: 'Copy code' })).toBeDisabled();
  }
});

for (const [name, address, width] of [
  ['light', '', 1280],
  ['dark', '?theme=dark', 390],
  ['narrow', '', 320],
] as const) {
  reading(`axe finds nothing, nothing is cut off: ${name}`, async ({ reader, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await reader.open(address);
    await reader.bar.shareBy('Embed');
    const dialog = page.getByRole('dialog', { name: 'Embed' });
    await dialog.getByRole('checkbox').uncheck();
    await dialog.getByRole('spinbutton', { name: 'Height' }).fill('1');
    expect(await reader.violations()).toEqual([]);
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });
}

test('a public screen and a frame have none', async ({ reader }) => {
  await reader.kiosk.drawStill();
  for (const mode of ['kiosk&tour=off', 'embed']) {
    await reader.open(`?mode=${mode}`);
    await expect(reader.bar.share).toHaveCount(0);
  }
});
