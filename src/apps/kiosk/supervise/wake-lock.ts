/** Keeps the screen on; the browser lets go of it whenever the page is hidden, so it is asked again. */
export function keepWakeLock(note: (what: string) => void): () => void {
  let isOver = false;
  let lock: WakeLockSentinel | null = null;
  const ask = async () => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (isOver) await lock.release();
    } catch (error) {
      note(`no wake lock: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const again = () => { void ask(); };
  document.addEventListener('visibilitychange', again);
  again();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', again);
    void lock?.release();
  };
}
