/** Keeps the page for when there is no network: registers the service worker that the build writes. */

/** Beside `index.html`; it answers for everything below its own folder. */
const WORKER = 'sw.js';

interface Versions {
  /** A later version is there whole; the one that is seen stays until `takeUp` is called, or every page of it is closed. */
  onWaiting: (takeUp: () => void) => void;
  /** A later version now answers for this page, which had better be loaded again. */
  onTaken: () => void;
}

/**
 * Fetches and keeps all of the page's files in the background: 6 MB, so call it once the map is there.
 * The function that is returned looks for a later version, which the browser itself does only when a page is loaded.
 * Does nothing where pages can't be kept, as from a file, and nothing while developing.
 */
export function keepOffline(versions: Versions): () => void {
  if (!import.meta.env.PROD || !/^https?:$/.test(location.protocol) || !('serviceWorker' in navigator)) return () => {};
  // Refused, or out of space: the page is as good as it was.
  const registration = register(versions).catch(() => null);
  return () => { void registration.then((one) => one?.update()).catch(() => {}); };
}

async function register({ onWaiting, onTaken }: Versions): Promise<ServiceWorkerRegistration> {
  const { serviceWorker } = navigator;
  // The first one that answers for the page is no later version.
  let isLater = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isLater) onTaken();
    isLater = true;
  });
  const registration = await serviceWorker.register(new URL(WORKER, document.baseURI));
  const tell = (worker: ServiceWorker) => onWaiting(() => worker.postMessage({ type: 'SKIP_WAITING' }));
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
