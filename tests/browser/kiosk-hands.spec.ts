/** What hands do on a public screen when it does not wait for them, or for longer than anybody would. */
import type { CDPSession } from '@playwright/test';
import { expect, onScreen as test, type Reader } from './driver/test.ts';

const question = (reader: Reader) => reader.kiosk.question();

/**
 * Something that takes whatever comes through to it, below all that the screen itself shows, until the function that it
 * returns is called.
 */
async function spread(reader: Reader): Promise<() => Promise<void>> {
  const below = await reader.page.evaluateHandle(() => {
    const below = document.createElement('button');
    below.style.cssText = 'position: fixed; inset: 0; z-index: 10';
    for (const type of ['mousedown', 'mouseup', 'click']) {
      below.addEventListener(type, () => {
        const { dataset } = document.documentElement;
        dataset['below'] = `${dataset['below'] ?? ''} ${type}`;
      });
    }
    document.body.append(below);
    return below;
  });
  return () => below.evaluate((one) => {
    one.remove();
    delete document.documentElement.dataset['below'];
  });
}

/** A remote control's key, which Playwright does not have. */
const pressBack = (devtools: CDPSession) =>
  devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'BrowserBack', windowsVirtualKeyCode: 166 });

test.describe('whatever answers the question does nothing else', () => {
  test('a touch', async ({ reader }) => {
    const removeBelow = await spread(reader);
    const { page } = reader;
    await page.touchscreen.tap(300, 400);
    await reader.kiosk.is('visit');
    await reader.painted();
    await expect(reader.root).not.toHaveAttribute('data-below');
    await reader.kiosk.pass(31);
    const box = await question(reader).getByRole('button').boundingBox();
    if (!box) throw new Error('the button has no box');
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await expect(question(reader)).toHaveCount(0);
    await reader.kiosk.is('visit');
    await reader.painted();
    await expect(reader.root).not.toHaveAttribute('data-below');
    await page.touchscreen.tap(300, 400);
    await expect(reader.root).toHaveAttribute('data-below', ' mousedown mouseup click');
    await removeBelow();
  });

  test('a key', async ({ reader }) => {
    const { page } = reader;
    const devtools = await page.context().newCDPSession(page);
    await page.keyboard.press('Enter');
    await reader.kiosk.is('visit');
    for (const key of ['Enter', 'Space', 'Escape', 'Backspace', 'ArrowRight', 'Back']) {
      // The focus goes back to it.
      await reader.map.button('sources').focus();
      await reader.kiosk.pass(31);
      await expect(question(reader).getByRole('button'), key).toBeFocused();
      if (key === 'Back') await pressBack(devtools);
      else await page.keyboard.press(key);
      await expect(question(reader), key).toHaveCount(0);
      await reader.kiosk.is('visit');
      await reader.painted();
      await expect(page.getByRole('dialog'), key).toHaveCount(0);
      await expect(reader.heading('North Korea confirms'), key).toBeVisible();
    }
  });
});

test('a key that is held ends the tour once, and does nothing else', async ({ reader }) => {
  const { page } = reader;
  await page.keyboard.down('Escape');
  await reader.kiosk.is('visit');
  await page.keyboard.down('Escape');
  await reader.kiosk.pass(29);
  await page.keyboard.down('Escape');
  await reader.kiosk.pass(2);
  await expect(question(reader)).toBeVisible();
  await page.keyboard.down('Escape');
  await reader.kiosk.pass(11);
  await reader.kiosk.is('tour');
  await page.keyboard.up('Escape');
  await page.keyboard.press('Enter');
  await expect(reader.heading('North Korea confirms')).toBeVisible();
});

test('a finger that rests keeps nobody else from choosing; two that come together make a gesture', async ({
  reader,
}) => {
  const removeBelow = await spread(reader);
  const glass = await reader.page.context().newCDPSession(reader.page);
  const touch = (type: 'touchStart' | 'touchEnd', ...touchPoints: { id: number; x: number; y: number }[]) =>
    glass.send('Input.dispatchTouchEvent', { type, touchPoints });
  const resting = { id: 0, x: 40, y: 700 };
  const other = { id: 1, x: 300, y: 400 };
  await touch('touchStart', resting);
  await reader.kiosk.is('visit');
  await touch('touchStart', resting, other);
  await touch('touchEnd', other);
  await reader.painted();
  await expect(reader.root).not.toHaveAttribute('data-below');
  await reader.kiosk.pass(2);
  await touch('touchStart', resting, other);
  await touch('touchEnd', other);
  await expect(reader.root).toHaveAttribute('data-below', ' mousedown mouseup click');
  await reader.painted();
  await expect(reader.root).toHaveAttribute('data-below', ' mousedown mouseup click');
  await touch('touchEnd');
  await removeBelow();
});

test('what lies on the glass and never leaves it is nobody, and whoever comes is served beside it', async ({
  reader,
}) => {
  const { page } = reader;
  const glass = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchEnd', ...touchPoints: { id: number; x: number; y: number }[]) =>
    glass.send('Input.dispatchTouchEvent', { type, touchPoints });
  const drop = { id: 0, x: 40, y: 700 };
  const tap = async (x: number, y: number) => {
    await touch('touchStart', drop, { id: 1, x, y });
    await touch('touchEnd', { id: 1, x, y });
  };
  await touch('touchStart', drop);
  await reader.kiosk.is('visit');
  await reader.kiosk.pass(590);
  await reader.kiosk.is('visit');
  await reader.kiosk.pass(10);
  await expect(question(reader)).toBeVisible();
  await reader.kiosk.pass(11);
  await reader.kiosk.is('tour');

  await tap(300, 400);
  await reader.kiosk.is('visit');
  const link = reader.column.main.getByRole('link', { name: /^Russia/ }).first();
  await link.scrollIntoViewIfNeeded();
  const box = await link.boundingBox();
  if (!box) throw new Error('the link has no box');
  await tap(box.x + box.width / 2, box.y + box.height / 2);
  await expect(reader.heading('Russia').first()).toBeVisible();
  await reader.kiosk.pass(31);
  await expect(question(reader)).toBeVisible();
  await touch('touchEnd');
});
