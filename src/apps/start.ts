/** Lets the browser paint what the built page brings, before anything is read or done that could hold that up. */
import 'virtual:dateline/theme.css';
import '../ui/styles/fonts.css';
import '../ui/styles/base.css';
import '../ui/styles/bar.css';
import '../ui/styles/map.css';
import '../ui/styles/reading.css';
import '../ui/styles/sheet.css';
import '../ui/styles/save.css';
import '../ui/styles/stories.css';
import '../ui/styles/print.css';
import '../ui/styles/forced-colors.css';
import { waitAfter } from '../assets/backoff.ts';
import { useLateFonts } from '../assets/late-fonts.ts';
import { SITE } from '../assets/site-data.ts';

// As `view/address.ts` reads it.
const params = new URLSearchParams(location.search.replaceAll('&amp;', '&'));
const mode = params.get('mode');
if (mode === 'kiosk') keepOut();
const { dataset } = document.documentElement;
const isStudio = mode === 'studio' && SITE.hasStudio;
if (isStudio || mode === 'embed') {
  dataset['mode'] = mode;
  dataset['waits'] = '';
}
if (mode === 'embed') {
  // What leads out of somebody else's page opens in a tab of its own.
  document.head.append(Object.assign(document.createElement('base'), { target: '_blank' }));
}

/** ms; a page in the background is not painted at all, and goes on without. */
const LONGEST_WAIT = 1000;
/** ms until a public screen whose script has not come is loaded again. */
const RELOAD = { first: 15_000, longest: 240_000 };

const painted = new Promise<void>((resolve) => {
  setTimeout(resolve, LONGEST_WAIT);
  new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
});
void painted.then(useLateFonts);
const app = document.getElementById('app');
const opened = painted.then(async () => {
  // A draft that is looked at in the studio's frame.
  if (SITE.hasStudio && params.has('preview')) (await import('./studio/look/preview-files.ts')).servePreview();
  const { open } = await loadApp();
  if (app) await open(app);
}).finally(() => { delete dataset['waits']; });
if (mode === 'kiosk') opened.then(() => { if (history.state !== null) history.replaceState(null, ''); }, loadLater);

/** The app that the address asks for; each is fetched alone, with what it shares with the others. */
function loadApp(): Promise<{ open: (root: HTMLElement) => Promise<void> }> {
  if (isStudio) return import('./studio/main.tsx');
  switch (mode) {
    case 'kiosk': return import('./kiosk/main.tsx');
    case 'embed': return import('./embed/main.tsx');
    default: return import('./reader/main.tsx');
  }
}

/**
 * Nobody watches over a public screen before its own script has come: until then it is out of reach, and only its
 * picture is seen.
 */
function keepOut(): void {
  const app = document.getElementById('app');
  if (!app) return;
  app.inert = true;
  const stop = (event: Event) => {
    if (app.inert) event.preventDefault();
  };
  for (const type of ['contextmenu', 'keydown', 'wheel', 'touchmove'])
    addEventListener(type, stop, { capture: true, passive: false });
}

/** Loads a public screen again whose script has not come, once the page can be had. */
async function loadLater(): Promise<void> {
  // How often that was in vain is kept with this entry of the history: whatever else could remember it has not come.
  const failures = Number(history.state) + 1;
  const pause = waitAfter(failures, RELOAD);
  do await new Promise((resolve) => { setTimeout(resolve, pause); });
  while (!await isThere());
  history.replaceState(failures, '');
  location.reload();
}

/**
 * Whether the page could be had just now; what knows its files (`page-files.ts`) has not come, and as one file it needs
 * no host.
 */
async function isThere(): Promise<boolean> {
  if (location.protocol === 'file:') return true;
  return fetch(location.href, { cache: 'no-store' }).then(({ ok }) => ok, () => false);
}
