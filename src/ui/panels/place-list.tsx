/** A small list of places over the map: those that are out of sight, or those that share a marker. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { markerName } from '../../locales/messages.ts';
import type { ListedPlaces } from '../../store/map-state.ts';
import { Go, PlaceName, useLighting, useMessages, usePage, usePlaceName } from '../context.tsx';

/** CSS px between a marker's middle and its list. */
const BESIDE = 26;

/** Open while there is anything to be listed; Escape, and every choice, closes it. */
export function PlaceList() {
  const { store } = usePage();
  const listed = store.listed.value;
  return listed && <OpenList key={listed.places.join(' ')} listed={listed} />;
}

function OpenList({ listed: { places, at } }: { listed: ListedPlaces }) {
  const { store } = usePage();
  const messages = useMessages();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    list.current?.querySelector('a')?.focus({ preventScroll: true });
    return () => {
      // Unless a choice has led elsewhere already.
      if (list.current?.contains(document.activeElement) && before instanceof HTMLElement) before.focus();
    };
  }, []);
  useEffect(() => {
    const close = ({ target }: PointerEvent) => {
      if (target instanceof Node && !list.current?.contains(target)) store.listPlaces(null);
    };
    document.addEventListener('pointerdown', close, true);
    return () => document.removeEventListener('pointerdown', close, true);
  }, [store]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    store.listPlaces(null);
  };
  const title = at === null ? messages.map.others : messages.places;
  return (
    <div
      class={at === null ? 'map-list is-corner' : 'map-list'}
      style={at === null ? undefined : `--x: ${Math.round(at.x)}px; --y: ${Math.round(at.y + BESIDE)}px`}
      role="group"
      aria-label={title({ count: places.length })}
      ref={list}
      onKeyDown={onKeyDown}
    >
      <ul>{places.map((id) => <Line key={id} id={id} />)}</ul>
    </div>
  );
}

function Line({ id }: { id: string }) {
  const { shown } = usePage();
  const messages = useMessages();
  const nameOf = usePlaceName();
  const count = shown.visibleAt.value.get(id)?.length ?? 0;
  return (
    <li>
      <Go
        target={{ kind: 'place', id }}
        aria-label={count > 0 ? markerName(messages, nameOf(id), count) : nameOf(id)}
        {...useLighting({ kind: 'place', id })}
      >
        <PlaceName id={id} />
        {count > 0 && <span class="count">{messages.number(count)}</span>}
      </Go>
    </li>
  );
}
