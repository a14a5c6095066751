/** Keeps what an editor has opened of the studio, so that it opens again without a network; readers keep none of it. */
import { urlOf } from '../../assets/page-files.ts';
import { registerServiceWorker } from '../../assets/service-worker.ts';

/** Of the service worker (`src/build/offline.ts`): it keeps there what goes through it. */
const CACHE = 'visited';
/** Says which version's files these are: no file of the host, it lies in that cache alone. */
const VERSION = 'studio/version';

/** Never resolves where pages can't be kept, and rejects where the browser has no room. */
export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  registerServiceWorker();
  if (!serviceWorker.controller)
    await new Promise((resolve) => { serviceWorker.addEventListener('controllerchange', resolve, { once: true }); });
  const version = document.querySelector('meta[name="version"]')?.getAttribute('content') ?? '';
  const kept = await (await caches.open(CACHE)).match(urlOf(VERSION));
  if (await kept?.text() !== version) {
    // Files of two versions might not go together, and those of the last one are asked for by nobody any more.
    await caches.delete(CACHE);
    await (await caches.open(CACHE)).put(urlOf(VERSION), new Response(version));
  }
  // What came before is asked for again, through the service worker: the browser has most of it still.
  const own = urlOf('studio/');
  for (const { name } of performance.getEntriesByType('resource'))
    if (name.startsWith(own)) await fetch(name);
}
