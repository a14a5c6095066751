/** The list of all places: the complete equivalent of the markers, in reading order, places inside places below them. */
import { useComputed } from '@preact/signals';
import { markerName, statementCount } from '../state/phrases.ts';
import { Go, PlaceName, useLighting, usePage, usePlaceName } from './context.tsx';
import { useGrowing } from './growing.tsx';

export function Places() {
  const { store: { links, story } } = usePage();
  const roots = links.readingOrder.filter((id) => links.places.get(id)?.partOf === undefined);
  const [shown, more] = useGrowing(roots);
  return (
    <section class="places" aria-labelledby="places-title">
      <h2 id="places-title">Places</h2>
      <ul class="place-list">{shown.map((id) => <PlaceLine key={id} id={id} />)}</ul>
      {more}
      {story.unplaced.length > 0 && (
        <>
          <h3>Named, but not drawn</h3>
          <dl class="unplaced" lang={story.language}>
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
  const { store } = usePage();
  const { links } = store;
  const nameOf = usePlaceName();
  const count = useComputed(() => store.visibleAt.value.get(id)?.length ?? 0).value;
  const isLit = useComputed(() => store.litPlaces.value.has(id)).value;
  const parts = (links.inside.get(id) ?? []).filter((other) => links.places.get(other)?.partOf === id);
  return (
    <li>
      <Go class={`place-line${isLit ? ' is-lit' : ''}${count === 0 ? ' is-out' : ''}`} target={{ kind: 'place', id }} data-place={id}
        aria-label={markerName(nameOf(id), count)} {...useLighting({ kind: 'place', id })}>
        <PlaceName id={id} />
        {links.contested.has(id) && <span class="tag">contested</span>}
        <span class="count" title={statementCount(count)}>{count}</span>
      </Go>
      {parts.length > 0 && <ul>{parts.map((part) => <PlaceLine key={part} id={part} />)}</ul>}
    </li>
  );
}
