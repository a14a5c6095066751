/** Reads a site back before it is handed out: its story, what its pages lead to, and what it keeps for offline. */
import { strFromU8, unzipSync } from 'fflate';
import { offlineList } from '../../../prerender/offline-list.ts';
import { parseText } from '../../../story/parse.ts';
import { printProblem } from '../../../story/problem.ts';

/** Addresses of a page's own site, in its tags. */
const OWN = /<(?:link|script|img)\b[^>]*?\s(?:href|src)="(\.[^"?#]*)"/g;

/** A line for each thing that is wrong with a site of the story of this id. */
export function problemsOfSite(zip: Uint8Array, id: string): string[] {
  const files = unzipSync(zip);
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const { story, problems } = parseText(text(`stories/${id}/story.json`));
  const has = (path: string) => files[path] !== undefined;
  const missing = ['index.html', `stories/${id}/index.html`].flatMap((page) =>
    [...text(page).matchAll(OWN)].flatMap(([, address = '']) => {
      const path = new URL(address, `https://site.example/${page}`).pathname.slice(1);
      return has(path) ? [] : [`${page}: ${path}`];
    }));
  const { icons } = JSON.parse(text('manifest.webmanifest')) as { icons: { src: string }[] };
  return [
    ...(story?.id === id ? [] : [`stories/${id}/story.json`]),
    ...problems.map(printProblem),
    ...missing,
    ...icons.flatMap(({ src }) => (has(src) ? [] : [`manifest.webmanifest: ${src}`])),
    ...offlineList(text('sw.js')).flatMap(({ url }) => (has(url) ? [] : [`sw.js: ${url}`])),
  ];
}
