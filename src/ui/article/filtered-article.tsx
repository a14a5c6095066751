/** What passes the filter, then the article with the rest of it dimmed, and the places with their counts. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { deferView } from '../../store/deferred-view.ts';
import { PageProvider, usePage, useMessages } from '../context.tsx';
import { Places } from '../panels/places.tsx';
import { Results } from '../panels/results.tsx';
import { Article } from './article.tsx';

export function FilteredArticle() {
  return (
    <>
      <Results />
      <Deferred>
        <section aria-labelledby="in-article">
          <h2 id="in-article">{useMessages().article.title}</h2>
          <Article />
        </section>
        <Places />
      </Deferred>
    </>
  );
}

/** Follows each change of the filter, once it is there, when the answer is on the screen. */
function Deferred({ children }: { children: ComponentChildren }) {
  const page = usePage();
  const deferred = useMemo(() => deferView(page.store), [page]);
  // Not `useEffect`, which is never heard of by what has gone before it was painted.
  useLayoutEffect(() => deferred.stop, [deferred]);
  const value = useMemo(() => ({ ...page, shown: deferred.shown }), [page, deferred]);
  return <PageProvider value={value}>{children}</PageProvider>;
}
