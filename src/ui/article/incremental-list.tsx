/** A long list, drawn as far down as the reader is about to see. */
import { options, type VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** So many at first, and so many more each time. */
const STEP = 15;

/**
 * How far above and below what is seen the end of the list makes it grow: whoever has jumped beyond the end is caught
 * up with.
 */
const MARGIN = '1000000px 0px 1000px';

/** The built page is whole: nothing can grow there. */
const canGrow = 'IntersectionObserver' in globalThis;

/**
 * `shown` are the first of `all`, at least `first` of them; `more` belongs below them, and makes them grow when it
 * comes near. Paper gets all of them.
 */
export function useGrowing<T>(all: readonly T[], first = STEP): [shown: readonly T[], more: VNode | null] {
  const [length, setLength] = useState(canGrow ? Math.max(first, STEP) : Infinity);
  const end = useRef<HTMLDivElement>(null);
  const isWhole = length >= all.length;
  useEffect(() => {
    if (isWhole || !end.current) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setLength(length + STEP);
    }, { root: scrollerOf(end.current), rootMargin: MARGIN });
    observer.observe(end.current);
    const showAll = () => atOnce(() => setLength(Infinity));
    addEventListener('beforeprint', showAll);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', showAll);
    };
  }, [length, isWhole]);
  return [isWhole ? all : all.slice(0, length), isWhole ? null : <div ref={end} />];
}

/** Wide screens scroll the column, narrow ones the page, which is null. */
function scrollerOf(element: Element): Element | null {
  const column = element.closest('main');
  return column && getComputedStyle(column).overflowY !== 'visible' ? column : null;
}

/** What a browser prints has to be there when the event ends. */
function atOnce(change: () => void): void {
  const usual = options.debounceRendering?.bind(options);
  options.debounceRendering = (render) => render();
  change();
  if (usual) options.debounceRendering = usual;
  else delete options.debounceRendering;
}
