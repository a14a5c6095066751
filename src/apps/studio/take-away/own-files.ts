/** The files of the site that the studio is part of, of which it makes others. */
import { fetchOk } from '../../../assets/load.ts';
import type { StudioMessages } from '../../../locales/studio/messages.ts';
import { PARTS_FILE, type SiteParts } from '../../../prerender/site-parts.ts';

export type Words = StudioMessages['takeAway'];

/** What goes wrong is told in the words of the studio. */
export interface OwnFiles {
  text: (path: string) => Promise<string>;
  /** @throws Error also where the page is of another version than its host's files: nothing of it would fit. */
  parts: () => Promise<SiteParts>;
  /** Bytes by path; `onCount` is told how many have come. */
  all: (paths: readonly string[], onCount: (count: number) => void) => Promise<Record<string, Uint8Array>>;
}

export function ownFiles(words: Words): OwnFiles {
  const ask = <T>(path: string, read: (answer: Response) => Promise<T>): Promise<T> =>
    fetchOk(path).then(read).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(words.notFetched({ file: path, reason }), { cause: error });
    });
  return {
    text: (path) => ask(path, (answer) => answer.text()),
    parts: async () => {
      const parts = await ask(PARTS_FILE, async (answer) => await answer.json() as SiteParts);
      const own = document.querySelector('meta[name="version"]')?.getAttribute('content');
      if (parts.version !== own) throw new Error(words.renewed);
      return parts;
    },
    all: async (paths, onCount) => {
      let count = 0;
      return Object.fromEntries(await Promise.all(paths.map(async (path) => {
        const bytes = await ask(path, async (answer) => new Uint8Array(await answer.arrayBuffer()));
        count += 1;
        onCount(count);
        return [path, bytes] as const;
      })));
    },
  };
}
