/** The desk: map, article, and the queue of what is to be decided. */
import { useMemo } from 'preact/hooks';
import { ArticlePane } from './article/article-pane.tsx';
import { createMarking, MarkingProvider } from './article/marking.ts';
import { useDesk, useStudioMessages } from './context.tsx';
import { MapPane } from './map/map-pane.tsx';
import { QueuePane } from './queue/queue-pane.tsx';

export function Decide() {
  const { panes } = useStudioMessages();
  const desk = useDesk();
  const marking = useMemo(createMarking, [desk]);
  return (
    <MarkingProvider value={marking}>
      <div class="desk">
        <section class="desk-map" aria-label={panes.map} tabIndex={0}><MapPane /></section>
        <section class="desk-article" aria-label={panes.article} tabIndex={0}><ArticlePane /></section>
        <section class="desk-queue" aria-label={panes.queue} tabIndex={0}><QueuePane /></section>
      </div>
    </MarkingProvider>
  );
}
