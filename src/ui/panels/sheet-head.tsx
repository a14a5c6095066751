/** The top of the sheet: its handle, and the ways to what comes before and after what is chosen. */
import type { RefObject } from 'preact';
import { DETENTS, detentFrom, type Detent } from '../../store/sheet-state.ts';
import { neighbour } from '../../view/neighbours.ts';
import { Go, usePage, useMessages, usePlaceName } from '../context.tsx';

export function SheetHead({ head }: { head: RefObject<HTMLDivElement | null> }) {
  return (
    <div class="sheet-head" ref={head}>
      <Step to={-1} />
      <Handle />
      <Step to={1} />
    </div>
  );
}

/** A slider of as many values as the sheet has heights; a tap makes it larger, and in the end the smallest again. */
function Handle() {
  const { store } = usePage();
  const { sheet } = useMessages();
  const detent = store.detent.value;
  const onKeyDown = (event: KeyboardEvent) => {
    const to = keyed(event.key, detent);
    if (to === undefined) return;
    event.preventDefault();
    store.sheetMoved(to);
  };
  return (
    <div
      class="sheet-handle" role="slider" tabIndex={0} aria-orientation="vertical" aria-label={sheet.name}
      aria-valuemin={1} aria-valuemax={DETENTS.length} aria-valuenow={DETENTS.indexOf(detent) + 1}
      aria-valuetext={sheet.detents[detent]}
      onClick={() => store.sheetMoved(larger(detent))} onKeyDown={onKeyDown}
    />
  );
}

const larger = (detent: Detent): Detent => (detent === 'full' ? 'peek' : detentFrom(detent, 1));

function keyed(key: string, detent: Detent): Detent | undefined {
  switch (key) {
    case 'ArrowUp': case 'ArrowRight': case 'PageUp': return detentFrom(detent, 1);
    case 'ArrowDown': case 'ArrowLeft': case 'PageDown': return detentFrom(detent, -1);
    case 'Home': return 'peek';
    case 'End': return 'full';
    case 'Enter': case ' ': return larger(detent);
    default: return undefined;
  }
}

function Step({ to }: { to: 1 | -1 }) {
  const { store } = usePage();
  const { sheet } = useMessages();
  const nameOf = usePlaceName();
  const target = neighbour(store.derived.value, to);
  if (!target) return <span />;
  const [place, statement] = to === 1
    ? [sheet.nextPlace, sheet.nextStatement]
    : [sheet.placeBefore, sheet.statementBefore];
  const label = target.kind === 'place' ? place({ place: nameOf(target.id) }) : statement;
  return (
    <Go class="sheet-step" target={target} rel={to === 1 ? 'next' : 'prev'} aria-label={label}>
      {to === 1 ? '›' : '‹'}
    </Go>
  );
}
