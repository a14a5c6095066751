/** The whole page: the bar, the map's pane, and the reading column, whose content follows from the View. */
import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { lateStore } from '../store/deferred-view.ts';
import { isFiltered } from '../view/view.ts';
import { About } from './dialogs/about.tsx';
import { Article } from './article/article.tsx';
import { Bar } from './panels/bar.tsx';
import { PageProvider, usePage, usePhrases } from './context.tsx';
import { Disputes } from './cards/dispute.tsx';
import { Embed } from './dialogs/embed.tsx';
import { Figures } from './article/quantities.tsx';
import { Filters } from './panels/filters.tsx';
import { Headline } from './article/headline.tsx';
import { MapPane } from './panels/map-pane.tsx';
import { Announcer, Notices } from './panels/notices.tsx';
import { PlacePanel } from './panels/place.tsx';
import { Places } from './panels/places.tsx';
import { Printed } from './print.tsx';
import { Results } from './panels/results.tsx';
import { SaveFigure } from './dialogs/save-figure.tsx';
import { StatementPanel } from './panels/statement.tsx';
import { useReadingPosition } from './hooks/reading-position.ts';

export interface AppProps {
  /** Draws the map into the element it is given and returns its undo. */
  mountMap: (container: HTMLElement) => () => void;
  /** The opening view as `<svg>` elements, shown until the map is drawn; null where another view is open. */
  opening: string | null;
  /** What follows in the reading column. */
  children?: ComponentChildren;
}

export function App({ mountMap, opening, children }: AppProps) {
  const phrases = usePhrases();
  const [isAboutOpen, setAboutOpen] = useState(false);
  const [isSaveOpen, setSaveOpen] = useState(false);
  const [isEmbedOpen, setEmbedOpen] = useState(false);
  const map = useRef<HTMLDivElement>(null);
  useEffect(() => (map.current ? mountMap(map.current) : undefined), [mountMap]);
  const openAbout = () => setAboutOpen(true);
  const skip = (event: MouseEvent) => {
    // The address holds the view, so it must not take up the anchor.
    event.preventDefault();
    document.getElementById('reading')?.focus();
  };
  return (
    <>
      <a class="skip" href="#reading" onClick={skip}>{phrases.skip}</a>
      <Bar onSave={() => setSaveOpen(true)} onEmbed={() => setEmbedOpen(true)} onAbout={openAbout} />
      <MapPane map={map} opening={opening} onAbout={openAbout} />
      <Reading>{children}</Reading>
      <SaveFigure isOpen={isSaveOpen} onClose={() => setSaveOpen(false)} />
      <Embed isOpen={isEmbedOpen} onClose={() => setEmbedOpen(false)} />
      <About isOpen={isAboutOpen} onClose={() => setAboutOpen(false)} />
      <Announcer />
    </>
  );
}

function Reading({ children }: { children: ComponentChildren }) {
  const column = useRef<HTMLElement>(null);
  useReadingPosition(column);
  return (
    <main class="reading" id="reading" tabIndex={-1} ref={column}>
      <Notices />
      <Filters />
      <Content />
      <Printed what="credits" />
      {children}
    </main>
  );
}

function Content() {
  const { store } = usePage();
  const selection = store.selection.value;
  const isNarrowed = useComputed(() => isFiltered(store.view.value.filter)).value;
  switch (selection.kind) {
    case 'place': return <PlacePanel id={selection.id} />;
    case 'statement': return <StatementPanel id={selection.id} />;
    case 'none': return isNarrowed ? <Filtered /> : <WholeArticle />;
  }
}

/** What passes the filter, then the article with the rest of it dimmed, and the places with their counts. */
function Filtered() {
  return (
    <>
      <Results />
      <Later>
        <section aria-labelledby="in-article">
          <h2 id="in-article">{usePhrases().article.title}</h2>
          <Article />
        </section>
        <Places />
      </Later>
    </>
  );
}

/** Follows each change of the filter, once it is there, when the answer is on the screen. */
function Later({ children }: { children: ComponentChildren }) {
  const page = usePage();
  const late = useMemo(() => lateStore(page.store), [page]);
  // Not `useEffect`, which is never heard of by what has gone before it was painted.
  useLayoutEffect(() => late.stop, [late]);
  const value = useMemo(() => ({ ...page, store: late.store }), [page, late]);
  return <PageProvider value={value}>{children}</PageProvider>;
}

function WholeArticle() {
  const { store: { links } } = usePage();
  return (
    <>
      <Headline />
      <Printed what="map" />
      <Article />
      <Disputes disputes={links.disputes} />
      <Figures />
      <Places />
      <Printed what="index" />
    </>
  );
}
