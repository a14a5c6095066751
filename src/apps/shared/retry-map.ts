/** A map that is gone is made again after a while, for as long as the page is open; a public screen has its own way. */
import { waitAfter } from '../../assets/backoff.ts';
import type { MapState } from '../../store/map-state.ts';

/** ms until the next try; at once when the page is looked at again. */
const WAITS = { first: 1000, longest: 60_000 };

export function retryMap({ mapLosses, mapStatus, requestMap }: MapState): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  const again = () => {
    clearTimeout(timer);
    timer = undefined;
    requestMap();
  };
  const stopLosses = mapLosses.subscribe((losses) => {
    if (losses === 0) return;
    clearTimeout(timer);
    failures += 1;
    timer = setTimeout(again, waitAfter(failures, WAITS));
  });
  const stopReset = mapStatus.subscribe((status) => { if (status === 'idle') failures = 0; });
  const onVisible = () => { if (document.visibilityState === 'visible' && timer !== undefined) again(); };
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    document.removeEventListener('visibilitychange', onVisible);
    stopLosses();
    stopReset();
    clearTimeout(timer);
  };
}
