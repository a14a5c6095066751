/** The map as SVG: the opening view until the map itself is drawn, and whatever is chosen where there is no WebGL. */
import { effect } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { goTo } from '../../view/transitions.ts';
import { usePage, type Page } from '../context.tsx';
import { isPlainClick } from '../plain-click.ts';

/** ms until a picture that could not be drawn, since what draws it has not come, is tried again. */
const LATER = 15_000;

/** `opening` is what the built page brought; null once the map itself is there, or where another view is open. */
export function StillMap({ opening }: { opening: string | null }) {
  const { store } = usePage();
  if (store.mapStatus.value === 'unavailable') return <LivePicture />;
  return opening === null ? null : <Picture svg={opening} />;
}

type Still = Awaited<ReturnType<NonNullable<Page['drawStill']>>>;

/** Drawn anew when the view, the layers or the room for it change. */
function LivePicture() {
  const { store, drawStill } = usePage();
  const [drawn, setDrawn] = useState<Still | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [failures, setFailures] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const view = store.view.value;
  const atlas = store.atlas.value;
  useEffect(() => {
    if (!drawStill || size.width === 0 || atlas.areas.size === 0) return undefined;
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ended = store.loadBegan();
    drawStill(size).finally(ended).then((still) => { if (isWanted) setDrawn(still); }, (error: unknown) => {
      if (isWanted) timer = setTimeout(() => setFailures((count) => count + 1), LATER);
      // A public screen has to hear of it too.
      throw error;
    });
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [view, atlas, size, failures]);
  useEffect(() => {
    if (drawn) store.mapSeen(drawn.seen);
    return () => store.mapSeen(null);
  }, [drawn]);
  return <div class="still" ref={box}>{drawn && <Picture svg={drawn.svg} />}</div>;
}

/** Complete `<svg>` elements with a link for each place; words in them are escaped by the renderer. */
function Picture({ svg }: { svg: string }) {
  const { store } = usePage();
  const box = useRef<HTMLDivElement>(null);

  // Before the elements of the old picture are gone: the keyboard goes on in the new one.
  const focused = box.current?.contains(document.activeElement) ? placeOf(document.activeElement) : undefined;
  useLayoutEffect(() => {
    for (const link of box.current?.querySelectorAll<SVGElement>('a[data-place]') ?? [])
      if (placeOf(link) === focused) link.focus({ preventScroll: true });
  }, [svg]);

  // For each picture again: its elements are new.
  useLayoutEffect(() => effect(() => {
    const highlighted = store.highlightedPlaces.value;
    for (const element of box.current?.querySelectorAll<SVGElement>('[data-place], [data-area]') ?? []) {
      element.classList.toggle('is-lit', highlighted.has(placeOf(element) ?? ''));
    }
  }), [svg, store]);

  const onClick = (event: MouseEvent) => {
    const id = placeOf(event.target);
    if (id === undefined || !isPlainClick(event)) return;
    event.preventDefault();
    const marker = markerOf(event.target);
    const shared = marker?.dataset['places']?.split(' ') ?? [];
    const origin = box.current?.getBoundingClientRect();
    if (!marker || !origin || shared.length < 2) return store.dispatch(goTo({ kind: 'place', id }));
    // Not where the pointer is: a key has none.
    const { x, y, width, height } = marker.getBoundingClientRect();
    store.listPlaces({ places: shared, at: { x: x + width / 2 - origin.x, y: y + height / 2 - origin.y } });
  };
  const light = (event: Event) => {
    const id = placeOf(event.target);
    store.hovered(id === undefined ? { kind: 'none' } : { kind: 'place', id });
  };
  const unlight = () => store.hovered({ kind: 'none' });
  return (
    <div
      class="still"
      ref={box}
      onClick={onClick}
      onPointerOver={light}
      onPointerLeave={unlight}
      onFocusIn={light}
      onFocusOut={unlight}
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}

/** The picture's marker that an element is part of. */
const markerOf = (target: EventTarget | null): SVGElement | null =>
  (target instanceof Element ? target.closest<SVGElement>('[data-places]') : null);

/** The place that an element of the picture stands for. */
function placeOf(target: EventTarget | null): string | undefined {
  const element = target instanceof Element ? target.closest<SVGElement>('[data-place], [data-area]') : null;
  return element?.dataset['place'] ?? element?.dataset['area'];
}
