/** A public screen whose site is kept in the browser: without the network, and when a later version comes. */
import { isWaiting, test, version, visit } from './host.ts';
import { events, html, KIOSK, tourGoesOn } from './public-screen.ts';
import { expect } from './reader.ts';

test.use({ serviceWorkers: 'allow' });
test.afterEach(({ reader }, { status, expectedStatus }) => { if (status !== expectedStatus) console.log(reader.notes.join('\n')); });

test('it starts without it from the second time on', async ({ reader, host }) => {
  await visit(reader, host, KIOSK);
  await host.goAway();
  await reader.page.goto(`${host.address}${KIOSK}&lang=ko`);
  await tourGoesOn(reader);
  await expect(reader.page.locator('.kiosk-touch')).toHaveText('화면을 눌러 살펴보세요');
});

test('a later version comes when the page may not be loaded again yet: it waits, and the one that is seen stays whole', async ({ reader, host }) => {
  test.slow();
  const { page } = reader;
  await visit(reader, host, KIOSK);
  // As after a bad hour.
  await page.evaluate(() => {
    const reloads = [6, 5, 4, 3, 2, 1, 0].map((minutes) => Date.now() - minutes * 1000);
    window.name = `dateline-kiosk:${JSON.stringify({ reloads })}`;
  });
  host.publish('second');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => isWaiting(reader), { timeout: 40_000 }).toBe(true);
  await page.waitForTimeout(5000);
  expect(await isWaiting(reader)).toBe(true);
  await tourGoesOn(reader);
  await page.evaluate(() => { window.name = ''; });
  await expect.poll(() => version(reader), { timeout: 60_000 }).toBe('second');
  expect(await isWaiting(reader)).toBe(false);
});

test('a later version comes while a hand is on the screen: it waits until the hand has gone', async ({ reader, host }) => {
  test.slow();
  const { page } = reader;
  await visit(reader, host, `${KIOSK}&idle=30`);
  await page.mouse.move(300, 300);
  await page.mouse.down();
  await expect(html(reader)).toHaveAttribute('data-kiosk', 'visit');
  host.publish('second');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => isWaiting(reader), { timeout: 40_000 }).toBe(true);
  // As if the word to take it up had been given just before.
  await page.evaluate(async () => {
    document.documentElement.dataset['page'] = 'first';
    (await navigator.serviceWorker.getRegistration())?.waiting?.postMessage({ type: 'SKIP_WAITING' });
  });
  await expect.poll(() => isWaiting(reader)).toBe(false);
  // Longer than the page takes to be loaded again.
  await page.waitForTimeout(3000);
  await expect(html(reader)).toHaveAttribute('data-page', 'first');
  await page.mouse.up();
  await expect.poll(() => version(reader), { timeout: 60_000 }).toBe('second');
  await tourGoesOn(reader);
  expect(await events(page)).toContain('reload: a new version');
});
