/** For the attendant: `status=1`, or a tap on each of the four corners one after the other. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Entry, Log } from './log.ts';

/** CSS px from a corner that still count as the corner. */
const CORNER = 60;
/** ms for all four taps. */
const LONGEST = 5000;

export function mountStatus({ log, isOpen }: { log: Log; isOpen: boolean }): () => void {
  const box = document.createElement('div');
  document.body.append(box);
  const close = () => render(null, box);
  const open = () => render(<Status log={log} onClose={close} />, box);
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
  return () => {
    removeEventListener('pointerdown', onDown, true);
    close();
    box.remove();
  };
}

function cornerAt(x: number, y: number): string | null {
  const side = (at: number, length: number) => (at < CORNER ? 'start' : at > length - CORNER ? 'end' : null);
  const [across, down] = [side(x, innerWidth), side(y, innerHeight)];
  return across && down ? `${across} ${down}` : null;
}

const SHOWN = 40;

function Status({ log, onClose }: { log: Log; onClose: () => void }) {
  const [entries, setEntries] = useState<Entry[]>([]);
  useEffect(() => { void log.read().then(setEntries); }, []);
  return (
    <section class="kiosk-status" aria-label="Status">
      <h2>Status</h2>
      <dl>
        <dt>Running for</dt><dd>{Math.floor(performance.now() / 60_000)} min</dd>
        <dt>Version</dt><dd>{document.querySelector('meta[name="version"]')?.getAttribute('content') ?? 'unknown'}</dd>
        <dt>Memory</dt><dd>{memory()}</dd>
        <dt>Map</dt><dd>{document.documentElement.dataset['map']}</dd>
      </dl>
      <ol>{entries.slice(0, SHOWN).map(({ at, what }, i) => <li key={i}><time>{new Date(at).toISOString().slice(0, 19).replace('T', ' ')}</time> {what}</li>)}</ol>
      <button type="button" onClick={onClose}>Close</button>
    </section>
  );
}

/** Only Chromium tells. */
function memory(): string {
  const used = 'memory' in performance ? (performance.memory as { usedJSHeapSize?: number }).usedJSHeapSize : undefined;
  return used === undefined ? 'not told by this browser' : `${(used / 2 ** 20).toFixed(1)} MiB`;
}
