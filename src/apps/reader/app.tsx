/** The reader's page: the bar, the map's pane, and the reading column, whose content follows from the View. */
import type { ComponentChildren } from 'preact';
import { Article } from '../../ui/article/article.tsx';
import { FilteredArticle } from '../../ui/article/filtered-article.tsx';
import { Headline } from '../../ui/article/headline.tsx';
import { Quantities } from '../../ui/article/quantities.tsx';
import { FirstDispute, OtherDisputes } from '../../ui/cards/dispute.tsx';
import { useMessages } from '../../ui/context.tsx';
import { About } from '../../ui/dialogs/about.tsx';
import { Embed } from '../../ui/dialogs/embed.tsx';
import { SaveFigure } from '../../ui/dialogs/save-figure.tsx';
import { Bar, DialogButton } from '../../ui/panels/bar.tsx';
import { DisplayMenu } from '../../ui/panels/display-menu.tsx';
import { Filters } from '../../ui/panels/filters.tsx';
import { MapPane } from '../../ui/panels/map-pane.tsx';
import { Announcer, Notices } from '../../ui/panels/notices.tsx';
import { Places } from '../../ui/panels/places.tsx';
import { SelectedPanel } from '../../ui/panels/selected-panel.tsx';
import { ShareMenu } from '../../ui/panels/share-menu.tsx';
import { Sheet } from '../../ui/panels/sheet.tsx';
import { Printed } from '../../ui/print.tsx';

/** `children` are what follows in the reading column. */
export function App({ children }: { children?: ComponentChildren }) {
  const messages = useMessages();
  const skip = (event: MouseEvent) => {
    // The address holds the view, so it must not take up the anchor.
    event.preventDefault();
    document.getElementById('reading')?.focus();
  };
  return (
    <>
      <a class="skip" href="#reading" onClick={skip}>{messages.skip}</a>
      <Bar>
        <DisplayMenu />
        <ShareMenu />
        <DialogButton name="about" />
      </Bar>
      <MapPane />
      <Sheet>
        <Notices />
        <Filters />
        <SelectedPanel Whole={WholeArticle} Filtered={FilteredArticle} />
        <Printed what="credits" />
        {children}
      </Sheet>
      <SaveFigure />
      <Embed />
      <About />
      <Announcer />
    </>
  );
}

function WholeArticle() {
  return (
    <>
      <Headline />
      <Printed what="map" />
      <FirstDispute />
      <Article />
      <OtherDisputes />
      <Quantities />
      <Places />
      <Printed what="index" />
    </>
  );
}
