/** Lets the browser paint what the built page brings, before anything is read or done that could hold that up. */
import 'virtual:dateline/theme.css';
import './theme/fonts.css';
import './page/styles/base.css';
import './page/styles/map.css';
import './page/styles/reading.css';
import './page/styles/save.css';
import './page/styles/print.css';

if (new URLSearchParams(location.search).get('mode') === 'embed') {
  document.documentElement.dataset['mode'] = 'embed';
  // What leads out of somebody else's page opens in a tab of its own.
  document.head.append(Object.assign(document.createElement('base'), { target: '_blank' }));
}

// What follows upon another file, as `prerender/tags.ts` has set out; where nothing is fetched ahead it is fetched when it is needed.
const fetchAhead = (href: string) => document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', as: 'script', href }));
for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-then]')) {
  const fetchNext = () => fetchAhead(link.dataset['then'] ?? '');
  if (performance.getEntriesByName(link.href).length > 0) fetchNext();
  else link.addEventListener('load', fetchNext);
}

/** ms; a page in the background is not painted at all, and goes on without. */
const LONGEST_WAIT = 1000;

const painted = new Promise<void>((resolve) => {
  setTimeout(resolve, LONGEST_WAIT);
  new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
});
void painted.then(() => import('./main.tsx'));
