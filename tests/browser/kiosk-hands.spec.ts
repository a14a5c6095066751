/** What hands do on a public screen when it does not wait for them, or for longer than anybody would. */
import type { CDPSession } from '@playwright/test';
import { html } from './public-screen.ts';
import { expect, test, type Reader } from './reader.ts';

test.use({ hasTouch: true });

const question = (reader: Reader) => reader.page.getByRole('alertdialog', { name: 'Are you still there?' });

/** A public screen that asks after 30 s, with a clock that can be set forward. */
async function arrive(reader: Reader, more = ''): Promise<void> {
  await reader.page.addInitScript(() => {
    const { now } = Date;
    Date.now = () => now() + Number(document.documentElement?.dataset['shift'] ?? 0);
  });
  await reader.page.goto(`./?mode=kiosk&motion=reduced&idle=30${more}`);
  await expect(html(reader)).toHaveAttribute('data-kiosk', /tour|rest/);
}

const pass = (reader: Reader, seconds: number) => reader.page.evaluate((ms) => {
  const { dataset } = document.documentElement;
  dataset['shift'] = String(Number(dataset['shift'] ?? 0) + ms);
}, seconds * 1000);

/** Something that takes whatever comes through to it, below all that the screen itself shows. */
const spread = (reader: Reader) => reader.page.evaluate(() => {
  const below = document.createElement('button');
  below.style.cssText = 'position: fixed; inset: 0; z-index: 10';
  for (const type of ['mousedown', 'mouseup', 'click']) {
    below.addEventListener(type, () => { document.documentElement.dataset['below'] = `${document.documentElement.dataset['below'] ?? ''} ${type}`; });
  }
  document.body.append(below);
});

/** A remote control's key, which Playwright does not have. */
const pressBack = (devtools: CDPSession) => devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'BrowserBack', windowsVirtualKeyCode: 166 });

test.describe('whatever answers the question does nothing else', () => {
  test('a touch', async ({ reader }) => {
    await arrive(reader);
    await spread(reader);
    const { page } = reader;
    await page.touchscreen.tap(300, 400);
    await expect(html(reader)).toHaveAttribute('data-kiosk', 'visit');
    await page.waitForTimeout(500);
    await expect(html(reader)).not.toHaveAttribute('data-below');
    await pass(reader, 31);
    const box = await question(reader).getByRole('button').boundingBox();
    if (!box) throw new Error('the button has no box');
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await expect(question(reader)).toHaveCount(0);
    await expect(html(reader)).toHaveAttribute('data-kiosk', 'visit');
    await page.waitForTimeout(500);
    await expect(html(reader)).not.toHaveAttribute('data-below');
    await page.touchscreen.tap(300, 400);
    await expect(html(reader)).toHaveAttribute('data-below', ' mousedown mouseup click');
  });

  for (const key of ['Enter', 'Space', 'Escape', 'Backspace', 'ArrowRight', 'Back']) {
    test(key, async ({ reader, context }) => {
      await arrive(reader);
      const { page } = reader;
      await page.keyboard.press('Enter');
      await expect(html(reader)).toHaveAttribute('data-kiosk', 'visit');
      // The focus goes back to it.
      await reader.map.getByRole('button', { name: 'sources' }).focus();
      await pass(reader, 31);
      await expect(question(reader).getByRole('button')).toBeFocused();
      if (key === 'Back') await pressBack(await context.newCDPSession(page));
      else await page.keyboard.press(key);
      await expect(question(reader)).toHaveCount(0);
      await expect(html(reader)).toHaveAttribute('data-kiosk', 'visit');
      await page.waitForTimeout(300);
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(reader.heading('Kursk region')).toBeVisible();
    });
  }
});

test('a key that is held ends the tour once, and does nothing else', async ({ reader }) => {
  await arrive(reader);
  const { page } = reader;
  await page.keyboard.down('Escape');
  await expect(html(reader)).toHaveAttribute('data-kiosk', 'visit');
  await page.keyboard.down('Escape');
  await pass(reader, 29);
  await page.keyboard.down('Escape');
  await pass(reader, 2);
  await expect(question(reader)).toBeVisible();
  await page.keyboard.down('Escape');
  await pass(reader, 11);
  await expect(html(reader)).toHaveAttribute('data-kiosk', 'tour');
  await page.keyboard.up('Escape');
  await page.keyboard.press('Enter');
  await expect(reader.heading('Kursk region')).toBeVisible();
});

test('what lies on the glass and never leaves it is nobody, and whoever comes is served beside it', async ({ reader, context }) => {
  await arrive(reader);
  const { page } = reader;
  const glass = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchEnd', ...touchPoints: { id: number; x: number; y: number }[]) => glass.send('Input.dispatchTouchEvent', { type, touchPoints });
  const drop = { id: 0, x: 40, y: 700 };
  const tap = async (x: number, y: number) => {
    await touch('touchStart', drop, { id: 1, x, y });
    await touch('touchEnd', { id: 1, x, y });
  };
  await touch('touchStart', drop);
  await expect(html(reader)).toHaveAttribute('data-kiosk', 'visit');
  await pass(reader, 590);
  await page.waitForTimeout(1500);
  await expect(html(reader)).toHaveAttribute('data-kiosk', 'visit');
  await pass(reader, 10);
  await expect(question(reader)).toBeVisible();
  await pass(reader, 11);
  await expect(html(reader)).toHaveAttribute('data-kiosk', 'tour');

  await tap(300, 400);
  await expect(html(reader)).toHaveAttribute('data-kiosk', 'visit');
  const link = reader.column.getByRole('link', { name: /^Russia/ }).first();
  await link.scrollIntoViewIfNeeded();
  const box = await link.boundingBox();
  if (!box) throw new Error('the link has no box');
  await tap(box.x + box.width / 2, box.y + box.height / 2);
  await expect(reader.heading('Russia').first()).toBeVisible();
  await pass(reader, 31);
  await expect(question(reader)).toBeVisible();
});
