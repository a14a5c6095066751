/** The page of a public screen: as the reader's, with nothing that leads out of it and nothing to take away. */
import { useRef } from 'preact/hooks';
import { Article } from '../../ui/article/article.tsx';
import { FilteredArticle } from '../../ui/article/filtered-article.tsx';
import { Headline } from '../../ui/article/headline.tsx';
import { Quantities } from '../../ui/article/quantities.tsx';
import { FirstDispute, OtherDisputes } from '../../ui/cards/dispute.tsx';
import { About } from '../../ui/dialogs/about.tsx';
import { useReadingPosition } from '../../ui/hooks/reading-position.ts';
import { Bar, DialogButton } from '../../ui/panels/bar.tsx';
import { DisplayMenu } from '../../ui/panels/display-menu.tsx';
import { Filters } from '../../ui/panels/filters.tsx';
import { MapPane } from '../../ui/panels/map-pane.tsx';
import { Announcer, Notices } from '../../ui/panels/notices.tsx';
import { Places } from '../../ui/panels/places.tsx';
import { SelectedPanel } from '../../ui/panels/selected-panel.tsx';

export function App() {
  return (
    <>
      <Bar>
        <DisplayMenu />
        <DialogButton name="about" />
      </Bar>
      <MapPane />
      <Reading />
      <About />
      <Announcer />
    </>
  );
}

function Reading() {
  const column = useRef<HTMLElement>(null);
  useReadingPosition(column);
  return (
    <main class="reading" id="reading" tabIndex={-1} ref={column}>
      <Notices />
      <Filters />
      <SelectedPanel Whole={WholeArticle} Filtered={FilteredArticle} />
    </main>
  );
}

function WholeArticle() {
  return (
    <>
      <Headline />
      <FirstDispute />
      <Article />
      <OtherDisputes />
      <Quantities />
      <Places />
    </>
  );
}
