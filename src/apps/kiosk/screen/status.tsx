/**
 * For the attendant: `status=1`, or a tap on each of the four corners one after the other. In English alone, like the
 * log that it shows: both are for whoever has set the screen up, and may be sent to somebody far away.
 */
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Store } from '../../../store/store.ts';
import type { Clock } from '../clock.ts';
import type { Entry, Log } from '../supervise/log.ts';
import { memoryUsed, span, timeOf } from './measures.ts';

/** How far from a corner still counts as the corner, as a part of the shorter side. */
const CORNER = 0.08;
/** ms for all four taps. */
const LONGEST = 5000;

interface StatusServices {
  store: Store;
  log: Log;
  clock: Clock;
  /** ms since 1970: when this screen was first opened. */
  since: number;
  isOpen: boolean;
}

export function mountStatus({ isOpen, ...props }: StatusServices): { close: () => void; stop: () => void } {
  const box = document.createElement('div');
  document.body.append(box);
  const close = () => render(null, box);
  const open = () => render(<Status {...props} onClose={close} />, box);
  let taps: { corner: string; at: number }[] = [];
  const onDown = ({ clientX, clientY, timeStamp }: PointerEvent) => {
    const corner = cornerAt(clientX, clientY);
    taps = corner === null ? [] : [...taps.filter(({ at }) => timeStamp - at < LONGEST), { corner, at: timeStamp }];
    if (new Set(taps.map((tap) => tap.corner)).size < 4) return;
    taps = [];
    open();
  };
  addEventListener('pointerdown', onDown, true);
  if (isOpen) open();
  const stop = () => {
    removeEventListener('pointerdown', onDown, true);
    close();
    box.remove();
  };
  return { close, stop };
}

function cornerAt(x: number, y: number): string | null {
  const reach = CORNER * Math.min(innerWidth, innerHeight);
  const side = (at: number, length: number) => (at < reach ? 'start' : at > length - reach ? 'end' : null);
  const [across, down] = [side(x, innerWidth), side(y, innerHeight)];
  return across && down ? `${across} ${down}` : null;
}

const oftenOf = (counted: Entry['counted']) =>
  counted && counted.times > 1 ? `, ${counted.times} times since ${timeOf(counted.since)}` : '';

const SHOWN = 40;
/** ms between two readings of what changes. */
const CHECK_EVERY = 2000;

function Status({ store, log, clock, since, onClose }: Omit<StatusServices, 'isOpen'> & { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  useEffect(() => {
    const check = () => { void log.read().then(setEntries); };
    const timer = setInterval(check, CHECK_EVERY);
    check();
    dialog.current?.showModal();
    return () => clearInterval(timer);
  }, []);
  const { id, title } = store.story;
  return (
    <dialog class="kiosk-status" aria-labelledby="kiosk-status" lang="en" ref={dialog} onClose={onClose}>
      <header>
        <h2 id="kiosk-status">Status</h2>
        <button type="button" onClick={() => dialog.current?.close()}>Close</button>
      </header>
      <dl>
        <dt>Running for</dt><dd>{span(clock.now() - since)}; this page for {span(clock.steady())}</dd>
        <dt>Version</dt><dd>{document.querySelector('meta[name="version"]')?.getAttribute('content') ?? 'unknown'}</dd>
        <dt>Story</dt><dd>{title} ({id})</dd>
        <dt>Map</dt><dd>{store.mapStatus.value === 'unavailable' ? 'still map' : store.mapStatus.value}</dd>
        <dt>Memory</dt><dd>{memoryUsed()}</dd>
        <dt>Screen</dt><dd>{innerWidth} × {innerHeight} CSS px, {devicePixelRatio} px for each</dd>
        <dt>Address</dt><dd>{location.search}</dd>
      </dl>
      <h3>Last events</h3>
      <ol>
        {entries.slice(0, SHOWN).map(({ at, what, counted }, i) => (
          <li key={i}>
            <time>{timeOf(at)}</time> {what}
            {oftenOf(counted)}
          </li>
        ))}
      </ol>
    </dialog>
  );
}
