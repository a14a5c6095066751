import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PatientMap } from '../../../src/map/patient-map.ts';

/** MapLibre's map as far as this one asks it. */
const library = vi.hoisted(() => ({
  frames: 0, painted: 0, isMoving: false, isPlacing: false, loading: new Set<string>(), onIdle: () => {},
}));

vi.mock('maplibre-gl', () => ({
  Map: class {
    painter = { render() { library.painted += 1; } };
    get _placementDirty() { return library.isPlacing; }
    once(_: string, listener: () => void) { library.onIdle = listener; }
    isMoving() { return library.isMoving; }
    isSourceLoaded(id: string) { return !library.loading.has(id); }
    triggerRepaint() { library.frames += 1; }
    remove() {}
  },
}));

function opened(): PatientMap {
  const map = new PatientMap({ container: '' });
  map.triggerRepaint();
  expect(library.frames).toBe(1);
  return map;
}

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(library, { frames: 0, painted: 0, isMoving: false, isPlacing: false, loading: new Set(['labels']) });
});
afterEach(() => vi.useRealTimers());

test('what comes while more is on its way is drawn with it', () => {
  const map = opened();
  for (let tile = 0; tile < 20; tile += 1) map.triggerRepaint();
  expect(library.frames).toBe(1);
  library.loading.clear();
  map.triggerRepaint();
  expect(library.frames).toBe(2);
  vi.runAllTimers();
  expect(library.frames).toBe(2);
});

test('what does not come in time is not waited for, once the map is open still less', () => {
  const map = opened();
  map.triggerRepaint();
  vi.advanceTimersByTime(150);
  expect(library.frames).toBe(2);
  library.onIdle();
  map.triggerRepaint();
  vi.advanceTimersByTime(100);
  expect(library.frames).toBe(3);
});

test('a map that moves waits for nothing', () => {
  const map = opened();
  library.isMoving = true;
  map.triggerRepaint();
  expect(library.frames).toBe(2);
});

test('is not painted while names are being laid out, unless it moves', () => {
  const { painter } = opened();
  const paint = () => { (painter.render as () => void)(); };
  library.isPlacing = true;
  paint();
  expect(library.painted).toBe(0);
  library.isMoving = true;
  paint();
  expect(library.painted).toBe(1);
  Object.assign(library, { isPlacing: false, isMoving: false });
  paint();
  expect(library.painted).toBe(2);
});

test('a map that is gone draws no more', () => {
  const map = opened();
  map.triggerRepaint();
  map.remove();
  vi.runAllTimers();
  expect(library.frames).toBe(1);
});
