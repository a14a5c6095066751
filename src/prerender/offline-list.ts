/** The list of what a service worker keeps, as `src/build/offline.ts` has it written. */
import { hashOf } from '../figure/output/hash.ts';

/** Workbox's: `revision` is null where the address tells the content. */
export interface KeptFile { url: string; revision: string | null }

const ENTRY = /\{url:"([^"]*)",revision:(?:null|"([^"]*)")\}/g;
const LIST = new RegExp(`\\[(?:${ENTRY.source},?)+\\]`, 'g');

/** @throws Error when there is not just one list in the text. */
export function offlineList(worker: string): KeptFile[] {
  const [list, ...others] = worker.match(LIST) ?? [];
  if (list === undefined || others.length > 0) throw new Error('sw.js: one list of files to keep was expected');
  return [...list.matchAll(ENTRY)].map(([, url = '', revision = null]) => ({ url, revision }));
}

/**
 * The service worker of another site: of `shared` it keeps what it kept, and all of `own`, texts by path.
 * @throws Error as `offlineList` does.
 */
export function withOfflineList(
  worker: string, shared: readonly string[], own: Readonly<Record<string, string>>,
): string {
  const isShared = new Set(shared);
  const entries = [
    ...offlineList(worker).filter(({ url }) => isShared.has(url)),
    ...Object.entries(own).map(([url, text]) => ({ url, revision: hashOf(text) })),
  ];
  const text = entries.map(({ url, revision }) => `{url:${JSON.stringify(url)},revision:${JSON.stringify(revision)}}`);
  return worker.replace(LIST, () => `[${text.join(',')}]`);
}
