/** A map that is gone is made again after a while, for as long as the page is open; a public screen has its own way. */
import type { Store } from '../../store/store.ts';

/** ms until the next try: doubled each time, and at once when the page is looked at again. */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;

export function retryMap({ mapLosses, mapStatus, mapWanted }: Store): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT;
  const again = () => {
    clearTimeout(timer);
    timer = undefined;
    mapWanted.value += 1;
  };
  const stopLosses = mapLosses.subscribe((losses) => {
    if (losses === 0) return;
    clearTimeout(timer);
    timer = setTimeout(again, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  });
  const stopReset = mapStatus.subscribe((status) => { if (status === 'idle') wait = FIRST_WAIT; });
  const onVisible = () => { if (document.visibilityState === 'visible' && timer !== undefined) again(); };
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    document.removeEventListener('visibilitychange', onVisible);
    stopLosses();
    stopReset();
    clearTimeout(timer);
  };
}
