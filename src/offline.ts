/** Keeps the page for when there is no network: registers the service worker that the build writes. */

/** Beside `index.html`; it answers for everything below its own folder. */
const WORKER = 'sw.js';

/**
 * Fetches and keeps all of the page's files in the background: 6 MB, so call it once the map is there. `onWaiting` is told
 * when a later version is there whole: the one that is seen stays until `takeUp` is called, which loads the page again.
 * The function that is returned looks for a later version, which the browser itself does only when a page is loaded.
 * Does nothing where pages can't be kept, as from a file, and nothing while developing.
 */
export function keepOffline({ onWaiting }: { onWaiting: (takeUp: () => void) => void }): () => void {
  if (!import.meta.env.PROD || !/^https?:$/.test(location.protocol) || !('serviceWorker' in navigator)) return () => {};
  // Refused, or out of space: the page is as good as it was.
  const registration = register(onWaiting).catch(() => null);
  return () => { void registration.then((one) => one?.update()).catch(() => {}); };
}

async function register(onWaiting: (takeUp: () => void) => void): Promise<ServiceWorkerRegistration> {
  const registration = await navigator.serviceWorker.register(new URL(WORKER, document.baseURI));
  const tell = (worker: ServiceWorker) => onWaiting(() => takeUp(worker));
  const follow = (worker: ServiceWorker | null) => {
    // The first version of all waits for nobody.
    if (!worker || !registration.active) return;
    worker.addEventListener('statechange', () => { if (worker.state === 'installed') tell(worker); });
  };
  if (registration.waiting) tell(registration.waiting);
  // The browser may have begun to look for a later version when the page was opened.
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  return registration;
}

function takeUp(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  worker.postMessage({ type: 'SKIP_WAITING' });
}
