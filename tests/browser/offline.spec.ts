/** The page after its first visit: it opens without the network, and a later version waits until it is asked for. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isVisited, isWaiting, takeUp, test, version, visit } from './driver/host.ts';
import { Studio } from './driver/studio.ts';
import { isKept } from './driver/studio-browser.ts';
import { expect } from './driver/test.ts';

test.use({ serviceWorkers: 'allow', paintsMap: false });

/** Of what readers do not ask for, or not all of them. */
const FOR_OTHERS =
  /^(geo\/.*|studio\/.*|schema\/.*|fonts\/.*\.txt|licenses\.md|preview\.png|stories\/kursk\/share\.png|sw\.js)$/;

test('nothing is fetched for later before the map is there; after one visit all is kept that the page can ask for, '
  + 'and it opens without the network', async ({ reader, host }) => {
  const { page } = reader;
  const answer = await reader.hold('**/maplibre-worker-*.js');
  await page.goto(host.address);
  await expect(reader.search).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  answer();
  await isVisited(reader);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  const files = readdirSync(host.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(host.folder, name)).isFile(),
  );
  expect(kept.sort()).toEqual(
    files
      .filter((name) => !FOR_OTHERS.test(name))
      .map((name) => new URL(name, host.address).pathname)
      .sort(),
  );

  const hasMapOf = (country: string) => page.evaluate(
    (url) => fetch(url).then(async (answer) => (await answer.text()) !== '' && answer.ok, () => false),
    `${host.address}geo/country-maps/${country}.geojson`,
  );
  expect(await hasMapOf('SD')).toBe(true);
  await host.goAway();
  // Of the maps of countries those that were once asked for.
  expect([await hasMapOf('SD'), await hasMapOf('ET')]).toEqual([true, false]);
  await page.reload();
  await reader.settled();
  await reader.marker('Kursk region').click();
  await expect(reader.heading(/Kursk region/)).toBeVisible();
  await page.goto(`${host.address}?place=moscow&theme=dark`);
  await reader.settled();
  await expect(reader.heading(/Moscow/)).toBeVisible();
});

test.describe('whatever the map is', () => {
  test.use({ drawsMap: false });

  test('the studio opens without the network once an editor has opened it, with what was looked up', async ({
    page, reader, host,
  }) => {
    const studio = new Studio(page);
    await studio.open(`${host.address}?mode=studio`);
    await isKept(page);
    await studio.button('Bring in an article').click();
    await studio.bringIn('The dam near Khartoum is safe.');
    await studio.step('Decide');
    await studio.lookUp('Khartoum');
    await studio.isSaved();
    // Its own files are those of the host's last version, so its page is too, whichever is kept for readers.
    host.publish('second');
    await page.reload();
    await studio.isSaved();
    expect(await version(reader)).toBe('second');
    await host.goAway();
    await page.reload();
    await studio.lookUp('Khartoum');
  });

  test('a later version waits until it is asked for; one that can’t be had whole leaves the one that is kept', async ({
    reader, host,
  }) => {
    const { page } = reader;
    await visit(reader, host);
    host.publish('second');
    await page.reload();
    await expect.poll(() => isWaiting(reader), { timeout: 40_000 }).toBe(true);
    await page.reload();
    await reader.settled();
    expect(await version(reader)).toBeNull();
    expect(await isWaiting(reader)).toBe(true);
    await takeUp(reader);
    await expect.poll(() => isWaiting(reader)).toBe(false);
    await page.reload();
    expect(await version(reader)).toBe('second');

    host.publish('broken');
    rmSync(join(host.folder, 'icon.svg'));
    host.change('sw.js', /(icon\.svg",revision:")[^"]+/, '$1broken');
    const failed = page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const found = new Promise<ServiceWorker | null>((resolve) => {
        registration.addEventListener('updatefound', () => resolve(registration.installing));
      });
      await registration.update().catch(() => {});
      const worker = await found;
      while (worker?.state === 'installing')
        await new Promise((resolve) => {
          worker.addEventListener('statechange', resolve, { once: true });
        });
      return worker?.state;
    });
    expect(await failed).toBe('redundant');
    await host.goAway();
    await page.reload();
    await reader.settled();
    expect(await version(reader)).toBe('second');
  });
});
