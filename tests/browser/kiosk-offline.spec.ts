/** A public screen whose site is kept in the browser: without the network, and when a later version comes. */
import { isWaiting, lookForVersion, takeUp, test, version, visit } from './driver/host.ts';
import { KIOSK } from './driver/kiosk.ts';
import { expect } from './driver/test.ts';

test.use({ serviceWorkers: 'allow', drawsMap: false });
test.beforeEach(async ({ reader }) => {
  await reader.kiosk.giveClock();
  await reader.kiosk.drawStill();
});
test.afterEach(({ reader }, { status, expectedStatus }) => {
  if (status !== expectedStatus) console.log(reader.kiosk.notes.join('\n'));
});

test('a later version waits for a hand, and until the page may be loaded again; '
  + 'without the network it starts all the same', async ({ reader, host }) => {
  test.slow();
  const { page, kiosk } = reader;
  await visit(reader, host, `${KIOSK}&idle=30`);
  await test.step('a hand is on the screen', async () => {
    await page.mouse.move(300, 300);
    await page.mouse.down();
    await kiosk.is('visit');
    host.publish('second');
    await lookForVersion(reader);
    await expect.poll(() => isWaiting(reader), { timeout: 40_000 }).toBe(true);
    // As if the word to take it up had been given just before.
    await page.evaluate(() => { document.documentElement.dataset['page'] = 'first'; });
    await takeUp(reader);
    await expect.poll(() => isWaiting(reader)).toBe(false);
    // It would have loaded itself again by now.
    await kiosk.looksAtClock(5);
    await expect(reader.root).toHaveAttribute('data-page', 'first');
    await page.mouse.up();
    await kiosk.setForward(60);
    await expect.poll(() => version(reader), { timeout: 60_000 }).toBe('second');
    await kiosk.tourGoesOn();
    expect(await kiosk.events()).toContain('reload: a new version');
  });
  await test.step('the page may not be loaded again yet: the one that is seen stays whole', async () => {
    // As after a bad hour.
    await kiosk.remember({
      reloads: [6, 5, 4, 3, 2, 1, 0].map((seconds) => Date.now() - seconds * 1000),
      stillSince: Date.now(),
    });
    host.publish('third');
    await lookForVersion(reader);
    await expect.poll(() => isWaiting(reader), { timeout: 40_000 }).toBe(true);
    for (let times = 0; times < 2; times += 1) await kiosk.tourGoesOn();
    expect(await isWaiting(reader)).toBe(true);
    await kiosk.remember(null);
    await expect.poll(() => version(reader), { timeout: 60_000 }).toBe('third');
    expect(await isWaiting(reader)).toBe(false);
  });
  await test.step('without the network', async () => {
    await host.goAway();
    await page.goto(`${host.address}${KIOSK}&lang=ko`);
    await kiosk.tourGoesOn();
    await expect(kiosk.invitation).toHaveText('화면을 눌러 살펴보세요');
  });
});
