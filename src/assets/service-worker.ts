/** Keeps the page for when there is no network: registers the service worker that the build writes. */
import { onceDrawn } from '../store/once-drawn.ts';
import type { Store } from '../store/store.ts';
import { urlOf } from './page-files.ts';

/** In the site's folder; it answers for everything below that. */
const WORKER = 'sw.js';

/** ms until a page that is to be loaded again no longer waits for the later version. */
const LONGEST_WAIT = 5000;

/**
 * Why not `workbox-window` (7.4): it does not follow a version that was on its way before it registered, and stops
 * listening for more after the first one that it finds later than a minute after that. A public screen is open for
 * months, and if that one breaks on its way, the next has to be heard of.
 */
export interface Offline {
  /** Checks for a later version, which the browser itself does only when a page is loaded. */
  check: () => void;
  /**
   * Lets the later version that waits, if there is one, answer for every page from now on, and resolves when it does,
   * or at the latest after 5 s. What this page has not loaded by then it can't load any more: it is to be loaded again
   * at once.
   */
  takeUp: () => Promise<void>;
}

/**
 * Fetches and keeps all of the page's files in the background: 6 MB, so call it once the map is there. `onLater` is
 * called when a later version waits whole, until it is taken up or every page of this one is closed; and when one has
 * been taken up elsewhere. Does nothing where pages can't be kept, as from a file, and nothing while developing.
 */
export function registerServiceWorker(onLater = () => {}): Offline {
  const canKeep = import.meta.env.PROD && /^https?:$/.test(location.protocol) && 'serviceWorker' in navigator;
  // Refused, or out of space: the page is as good as it was.
  const registration = canKeep ? register(onLater).catch(() => null) : Promise.resolve(null);
  const takeUp = async () => {
    const waiting = (await registration)?.waiting;
    if (!waiting) return;
    const taken = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
    waiting.postMessage({ type: 'SKIP_WAITING' });
    await taken;
  };
  return {
    check: () => { void registration.then((one) => one?.update()).catch(() => {}); },
    takeUp: () => Promise.race([takeUp(), new Promise<void>((resolve) => { setTimeout(resolve, LONGEST_WAIT); })]),
  };
}

/** ms after the map is drawn, so that its first picture and a reader's first choice have the line for themselves. */
const REST = 1000;

/** Registers it once the map is drawn; until then there is nothing to look for. */
export function registerWhenDrawn(store: Store, onLater?: () => void): Offline {
  let kept: Offline | null = null;
  onceDrawn(store, () => setTimeout(() => { kept = registerServiceWorker(onLater); }, REST));
  return { check: () => kept?.check(), takeUp: async () => kept?.takeUp() };
}

async function register(onLater: () => void): Promise<ServiceWorkerRegistration> {
  const { serviceWorker } = navigator;
  // The first one that answers for the page is no later version.
  let isLater = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isLater) onLater();
    isLater = true;
  });
  const registration = await serviceWorker.register(urlOf(WORKER));
  const follow = (worker: ServiceWorker | null) => {
    // The first version of all waits for nobody.
    if (!worker || !registration.active) return;
    worker.addEventListener('statechange', () => { if (worker.state === 'installed') onLater(); });
  };
  if (registration.waiting) onLater();
  // The browser may have begun to look for a later version when the page was opened.
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  return registration;
}
