/** The page of a public screen: a visit to the story by touch, with nothing that leads out of it. */
import { useRef } from 'preact/hooks';
import { Article } from '../../ui/article/article.tsx';
import { FilteredArticle } from '../../ui/article/filtered-article.tsx';
import { Headline } from '../../ui/article/headline.tsx';
import { Quantities } from '../../ui/article/quantities.tsx';
import { FirstDispute, OtherDisputes } from '../../ui/cards/dispute.tsx';
import { Go, useMessages } from '../../ui/context.tsx';
import { About } from '../../ui/dialogs/about.tsx';
import { useReadingPosition } from '../../ui/hooks/reading-position.ts';
import { MapPane } from '../../ui/panels/map-pane.tsx';
import { Announcer, Notices } from '../../ui/panels/notices.tsx';
import { SelectedPanel } from '../../ui/panels/selected-panel.tsx';
import { Choices } from './screen/choices.tsx';

export function App() {
  return (
    <>
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
      <SelectedPanel Whole={WholeArticle} Filtered={OneSpeaker} />
    </main>
  );
}

function WholeArticle() {
  return (
    <>
      <Headline />
      <Choices />
      <FirstDispute />
      <Article />
      <OtherDisputes />
      <Quantities />
    </>
  );
}

/** What a speaker's name leads to. */
function OneSpeaker() {
  const { article } = useMessages();
  return <><Go class="back" target={{ kind: 'none' }}>← {article.whole}</Go><FilteredArticle /></>;
}
