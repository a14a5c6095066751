/** The page in somebody else's: the map, and a panel that follows from the View; nothing to set, nothing to save. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Headline } from '../../ui/article/headline.tsx';
import { FirstDispute, OtherDisputes } from '../../ui/cards/dispute.tsx';
import { usePage, useMessages } from '../../ui/context.tsx';
import { About } from '../../ui/dialogs/about.tsx';
import { useReadingPosition } from '../../ui/hooks/reading-position.ts';
import { MapPane } from '../../ui/panels/map-pane.tsx';
import { Announcer, Notices } from '../../ui/panels/notices.tsx';
import { Places } from '../../ui/panels/places.tsx';
import { Results } from '../../ui/panels/results.tsx';
import { SelectedPanel } from '../../ui/panels/selected-panel.tsx';
import { backTo } from '../../view/transitions.ts';
import type { View } from '../../view/view.ts';
import { tellHost } from './messages.ts';
import './embed.css';

export function App() {
  const page = usePage();
  useEffect(() => (parent === window ? undefined : tellHost(page, parent)), [page]);
  return (
    <>
      <MapPane />
      <Panel />
      <About />
      <Announcer />
    </>
  );
}

function Panel() {
  const { store } = usePage();
  const [first] = useState(() => store.view.peek());
  const column = useRef<HTMLElement>(null);
  useReadingPosition(column);
  return (
    // By its name, since the page around it has a main part of its own.
    <main class="reading" id="reading" aria-label="Dateline" tabIndex={-1} ref={column}>
      <Ways first={first} />
      <Notices />
      <SelectedPanel Whole={Overview} Filtered={Results} />
    </main>
  );
}

/** The way back to what the frame opened with, and the way to the full page. */
function Ways({ first }: { first: View }) {
  const { store, permalink } = usePage();
  const { embed } = useMessages();
  const back = backTo(first);
  const isBack = back(store.view.value) === store.view.value;
  return (
    <header class="ways">
      {isBack
        ? <b class="brand">Dateline</b>
        : <button type="button" onClick={() => store.dispatch(back)}>← {embed.back}</button>}
      <a href={permalink()} target="_blank" rel="noopener">{embed.full}<span aria-hidden="true"> ↗</span></a>
    </header>
  );
}

function Overview() {
  return (
    <>
      <Headline />
      <FirstDispute />
      <OtherDisputes />
      <Places />
    </>
  );
}
