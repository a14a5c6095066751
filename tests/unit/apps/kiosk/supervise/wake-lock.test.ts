import { afterEach, expect, test, vi } from 'vitest';
import { keepWakeLock } from '../../../../../src/apps/kiosk/supervise/wake-lock.ts';
import { settled } from '../fake-clock.ts';

/** A browser that gives locks, or refuses them. */
function browser(isRefused = false) {
  const counts = { asked: 0, released: 0 };
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('document', document);
  vi.stubGlobal('navigator', { wakeLock: { request: async () => {
    counts.asked += 1;
    if (isRefused) throw new Error('the battery is low');
    return { release: async () => { counts.released += 1; } };
  } } });
  const become = async (state: 'hidden' | 'visible') => {
    document.visibilityState = state;
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
  };
  return { counts, become };
}
afterEach(() => { vi.unstubAllGlobals(); });

test('it is asked for at once, and again whenever the page is seen again', async () => {
  const { counts, become } = browser();
  const stop = keepWakeLock(() => {});
  expect(counts.asked).toBe(1);
  await become('hidden');
  expect(counts.asked).toBe(1);
  await become('visible');
  expect(counts.asked).toBe(2);
  stop();
  expect(counts.released).toBe(1);
  await become('visible');
  expect(counts.asked).toBe(2);
});

test('a browser that refuses is told of; one that has none is not', async () => {
  browser(true);
  const notes: string[] = [];
  keepWakeLock((what) => notes.push(what));
  await settled();
  expect(notes).toEqual(['no wake lock: the battery is low']);
  vi.stubGlobal('navigator', {});
  keepWakeLock((what) => notes.push(what));
  await settled();
  expect(notes).toHaveLength(1);
});
