/** Notices that the page no longer draws, or that something has gone wrong in it, and loads it again when nobody is there. */
import { nextReload, withReload } from './reloads.ts';

const KEY = 'dateline-kiosk-reloads';
/** ms between two looks; a page that has drawn nothing in three of them is stuck. */
const LOOK = 10_000;
const LOOKS = 3;

export interface Watchdog {
  /** Nobody is there: whatever is due is done now. */
  quiet: () => void;
  stop: () => void;
}

export function watch(note: (what: string) => void, reload: () => void = () => location.reload()): Watchdog {
  const end = new AbortController();
  let reason: string | null = null;
  const wrong = (what: string) => {
    if (reason === null) note(`error: ${what.slice(0, 200)}`);
    reason ??= what;
  };
  addEventListener('error', ({ message }) => wrong(message), { signal: end.signal });
  addEventListener('unhandledrejection', ({ reason: cause }) => wrong(String(cause)), { signal: end.signal });

  let frames = 0;
  let missed = 0;
  let frame = requestAnimationFrame(function count() {
    frames += 1;
    frame = requestAnimationFrame(count);
  });
  const timer = setInterval(() => {
    // A hidden page is not drawn, and nothing is wrong with it.
    missed = frames > 0 || document.visibilityState !== 'visible' ? 0 : missed + 1;
    frames = 0;
    if (missed < LOOKS) return;
    wrong('nothing has been drawn for 30 s');
    quiet();
  }, LOOK);

  const quiet = () => {
    if (reason === null) return;
    const past = pastReloads();
    if (Date.now() < nextReload(past, Date.now())) return;
    sessionStorage.setItem(KEY, JSON.stringify(withReload(past, Date.now())));
    note(`reload: ${reason.slice(0, 200)}`);
    reason = null;
    reload();
  };
  return {
    quiet,
    stop: () => {
      end.abort();
      clearInterval(timer);
      cancelAnimationFrame(frame);
    },
  };
}

function pastReloads(): number[] {
  try {
    const past: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(past) ? past.filter((at) => typeof at === 'number') : [];
  } catch {
    return [];
  }
}
