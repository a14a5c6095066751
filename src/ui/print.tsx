/**
 * The page on paper: a report with the map of the present view, its statements, and at the end where all of it comes
 * from.
 */
import { render, type ComponentChildren } from 'preact';
import type { FigureService, PrintedMap } from '../view/figure-service.ts';
import { isFiltered } from '../view/view.ts';
import {
  PageProvider,
  PlaceName,
  StoryWords,
  usePage,
  useMessages,
  useWording,
  type Page,
} from './context.tsx';
import { StatementLines } from './cards/statement-lines.tsx';

type Part = 'map' | 'index' | 'credits';

/** Where a part of the report goes; empty but while the page is printed. */
export const Printed = ({ what }: { what: Part }) => <div class="printed" data-printed={what} />;

/** ms, for a browser that does not tell when it has nothing else to do. */
const QUIET = 2000;

/** Without the renderer of figures, which is loaded when the map has been drawn, the words alone are printed. */
export function followPrint(page: Page): () => void {
  let service: FigureService | null = null;
  const whenQuiet =
    'requestIdleCallback' in window ? requestIdleCallback : (load: () => void) => setTimeout(load, QUIET);
  const load = () => {
    void page.openFigureService?.().then(
      (loaded) => {
        service = loaded;
      },
      () => {},
    );
  };
  let isAsked = false;
  const stop = page.store.mapStatus.subscribe((status) => {
    if (status === 'loading' || isAsked) return;
    isAsked = true;
    whenQuiet(load);
  });

  const each = (draw: (part: Part) => ComponentChildren) => {
    for (const slot of document.querySelectorAll<HTMLElement>('[data-printed]'))
      render(draw(slot.dataset['printed'] as Part), slot);
  };
  const fill = () => {
    // Once for the printing: it is drawn from what is there.
    const printed = service?.print() ?? null;
    each((part) => <PageProvider value={page}><PrintedPart part={part} printed={printed} /></PageProvider>);
  };
  const empty = () => each(() => null);
  addEventListener('beforeprint', fill);
  addEventListener('afterprint', empty);
  return () => {
    stop();
    removeEventListener('beforeprint', fill);
    removeEventListener('afterprint', empty);
  };
}

function PrintedPart({ part, printed }: { part: Part; printed: PrintedMap | null }) {
  switch (part) {
    case 'map': return printed && <Map {...printed} />;
    case 'index': return <Index />;
    case 'credits': return printed && <footer>{printed.credits.map((line) => <p key={line}>{line}</p>)}</footer>;
  }
}

/** The article's own page has its title above; any other says here of which article it is. */
function Map({ svg, count }: PrintedMap) {
  const { store: { view } } = usePage();
  const { title } = useWording();
  const { selection, filter } = view.value;
  const isArticle = selection.kind === 'none' && !isFiltered(filter);
  return (
    <figure>
      <div dangerouslySetInnerHTML={{ __html: svg }} />
      <figcaption>{!isArticle && <><StoryWords {...title} /> · </>}{count}</figcaption>
    </figure>
  );
}

/**
 * For the paper what the list of places is for the page: who says something of which place, and where in the article.
 */
function Index() {
  const { store: { links, visibleAt } } = usePage();
  const messages = useMessages();
  return (
    <section>
      <h2>{messages.statement.byPlace}</h2>
      {links.readingOrder.map((id) => {
        const statements = visibleAt.value.get(id) ?? [];
        return (
          <div key={id} class="printed-place">
            <h3>
              <PlaceName id={id} />, {messages.statements({ count: statements.length })}{' '}
              {links.contested.has(id) && <span class="tag">{messages.contestedTag}</span>}
            </h3>
            <StatementLines statements={statements} />
          </div>
        );
      })}
    </section>
  );
}
