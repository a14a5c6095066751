/** The reading column: beside the map where there is room, else a sheet over it that is drawn up and down. */
import { effect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { detentFrom } from '../../store/sheet-state.ts';
import type { Store } from '../../store/store.ts';
import { neighbour } from '../../view/neighbours.ts';
import { goTo } from '../../view/transitions.ts';
import { usePage } from '../context.tsx';
import { followDrags } from '../hooks/drag.ts';
import { useReadingPosition } from '../hooks/reading-position.ts';
import { SheetHead } from './sheet-head.tsx';

export function Sheet({ children }: { children: ComponentChildren }) {
  const { store } = usePage();
  const column = useRef<HTMLElement>(null);
  const head = useRef<HTMLDivElement>(null);
  useReadingPosition(column);
  useLayoutEffect(() => {
    if (!column.current || !head.current) return undefined;
    return followDrags(column.current, head.current, {
      isFull: () => store.detent.peek() === 'full',
      moved: (detents) => store.sheetMoved(detentFrom(store.detent.peek(), detents)),
      swiped: (step) => {
        const target = neighbour(store.derived.peek(), step);
        if (target) store.dispatch(goTo(target));
      },
    });
  }, [store]);
  useLayoutEffect(() => followChoice(store), [store]);
  return (
    <main class={`reading sheet is-${store.detent.value}`} id="reading" tabIndex={-1} ref={column}>
      <SheetHead head={head} />
      {children}
    </main>
  );
}

/** What is newly chosen is seen with its map; who goes on from one to the next keeps the sheet as it is. */
function followChoice({ selection, detent, sheetMoved }: Store): () => void {
  let before = selection.peek().kind;
  return effect(() => {
    const { kind } = selection.value;
    const isNew = kind !== 'none' && (before === 'none' || detent.peek() === 'peek');
    before = kind;
    if (isNew) sheetMoved('half');
  });
}
