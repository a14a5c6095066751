/**
 * The list of all places: the complete equivalent of the markers, in reading order, places inside places below them.
 */
import { useComputed } from '@preact/signals';
import { markerName } from '../../locales/messages.ts';
import { Go, PlaceName, useLighting, usePage, useMessages, usePlaceName, written } from '../context.tsx';
import { useGrowing } from '../article/incremental-list.tsx';

/** As many lines as cost little; it is the way to every place, so only a very long list waits for being read. */
const FIRST = 200;

export function Places() {
  const { store: { links, story } } = usePage();
  const { place } = useMessages();
  const roots = links.readingOrder.filter((id) => links.places.get(id)?.partOf === undefined);
  const [shown, more] = useGrowing(roots, FIRST);
  return (
    <section class="places" aria-labelledby="places-title">
      <h2 id="places-title">{place.title}</h2>
      <ul class="place-list">{shown.map((id) => <PlaceLine key={id} id={id} />)}</ul>
      {more}
      {story.unplaced.length > 0 && (
        <>
          <h3>{place.notDrawn}</h3>
          <dl class="unplaced" {...written(story.language)}>
            {story.unplaced.map(({ words, reason }) => (
              <div key={words}><dt>“{words}”</dt><dd>{reason}</dd></div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

function PlaceLine({ id }: { id: string }) {
  const { store, shown } = usePage();
  const { links } = store;
  const messages = useMessages();
  const nameOf = usePlaceName();
  const count = useComputed(() => shown.visibleAt.value.get(id)?.length ?? 0).value;
  const isHighlighted = useComputed(() => shown.highlightedPlaces.value.has(id)).value;
  const parts = (links.inside.get(id) ?? []).filter((other) => links.places.get(other)?.partOf === id);
  return (
    <li>
      <Go
        class={`place-line${isHighlighted ? ' is-lit' : ''}${count === 0 ? ' is-out' : ''}`}
        target={{ kind: 'place', id }}
        data-place={id}
        aria-label={markerName(messages, nameOf(id), count)}
        {...useLighting({ kind: 'place', id })}
      >
        <PlaceName id={id} />
        {links.contested.has(id) && <span class="tag">{messages.contestedTag}</span>}
        <span class="count" title={messages.statements({ count: count })}>{messages.number(count)}</span>
      </Go>
      {parts.length > 0 && <ul>{parts.map((part) => <PlaceLine key={part} id={part} />)}</ul>}
    </li>
  );
}
