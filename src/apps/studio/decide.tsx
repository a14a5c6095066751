/** The desk: map, article, and the queue of what is to be decided. */
import { ArticlePane } from './article/article-pane.tsx';
import { useStudioMessages } from './context.tsx';
import { MapPane } from './map/map-pane.tsx';
import { QueuePane } from './queue/queue-pane.tsx';

export function Decide() {
  const { panes } = useStudioMessages();
  return (
    <div class="desk">
      <section class="desk-map" aria-label={panes.map} tabIndex={0}><MapPane /></section>
      <section class="desk-article" aria-label={panes.article} tabIndex={0}><ArticlePane /></section>
      <section class="desk-queue" aria-label={panes.queue} tabIndex={0}><QueuePane /></section>
    </div>
  );
}
