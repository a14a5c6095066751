/** What the service worker does about the studio's page, before all that `offline.ts` has it do. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

interface FetchEvent extends Event { request: Request; respondWith: (answer: Promise<Response>) => void }

/** What of a service worker is used here; its types do not go together with those of a page. */
interface Worker {
  registration: { scope: string };
  addEventListener: (type: 'fetch', listener: (event: FetchEvent) => void) => void;
}

/**
 * A host has the studio's files of its last version alone, and no reader's browser keeps them: the page that asks for
 * them has to be of that version too, so it comes from the host. Without a host it is the one that is kept, if the
 * studio has been opened before (`apps/studio/keep-offline.ts`), or if the page says that its site has none and shows
 * the article. Written into the worker as text, so that it can name nothing from outside.
 */
export function askHostForStudio(worker: Worker): void {
  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    const { pathname, searchParams } = new URL(request.url);
    if (request.mode !== 'navigate' || searchParams.get('mode') !== 'studio') return;
    // Else what answers for pages would answer as well.
    event.stopImmediatePropagation();
    event.respondWith(fetch(request, { cache: 'no-cache' }).catch(async (failure: unknown) => {
      const [opened, page] = await Promise.all([
        caches.match(new URL('studio/version', worker.registration.scope)),
        caches.match(new URL(pathname.replace(/\/$/, '/index.html'), request.url), { ignoreSearch: true }),
      ]);
      if (!page || !opened && (await page.clone().text()).includes('"hasStudio":true')) throw failure;
      return page;
    }));
  });
}

export function studioPage(): Plugin {
  let file = '';
  return {
    name: 'dateline:studio-page',
    apply: 'build',
    configResolved: ({ root, build }) => { file = join(resolve(root, build.outDir), 'sw.js'); },
    closeBundle: {
      // Once it is written.
      order: 'post',
      sequential: true,
      handler: () => writeFileSync(file, `(${askHostForStudio.toString()})(self);${readFileSync(file, 'utf8')}`),
    },
  };
}
