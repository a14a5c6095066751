import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openMemory, takeChosen, takeNextStep } from '../../../../../src/apps/kiosk/supervise/memory.ts';

const NOTHING = {
  since: 0, reloads: [], mapFaults: [], stillSince: 0,
  next: { story: '', step: 0 }, chosen: { story: '', language: '' },
};

test('what one page saves the next one reads', () => {
  const window = { name: '' };
  openMemory(window).save({ since: 5, next: { story: 'kursk', step: 3 } });
  openMemory(window).save({ reloads: [7] });
  expect(openMemory(window).read()).toEqual({ ...NOTHING, since: 5, reloads: [7], next: { story: 'kursk', step: 3 } });
});

test('whatever else a window is called, that is nothing, and what is wrong costs only itself', () => {
  expect(openMemory({ name: 'dateline-kiosk:{"since":9,"reloads":["x"],"next":7}' }).read()).toEqual({
    ...NOTHING,
    since: 9,
  });
  expect(openMemory({ name: 'other-screens: {"since":9}' }).read()).toEqual(NOTHING);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `dateline-kiosk:${text}`),
        fc.json().map((text) => `dateline-kiosk:${text}`),
      ),
      (name) => {
        expect(openMemory({ name }).read()).toEqual(NOTHING);
      },
    ),
  );
});

test('what is told to the page that comes next, it asks for once; another story’s page has nothing of it', () => {
  const memory = openMemory({ name: '' });
  expect(takeChosen(memory, 'dam')).toBeNull();
  memory.save({ chosen: { story: 'dam', language: 'ko' }, next: { story: 'dam', step: 3 } });
  expect(takeChosen(memory, 'dam')).toBe('ko');
  expect(takeChosen(memory, 'dam')).toBeNull();
  expect([takeNextStep(memory, 'dam'), takeNextStep(memory, 'dam')]).toEqual([3, 0]);
  memory.save({ chosen: { story: 'dam', language: 'ko' } });
  expect(takeChosen(memory, 'kursk')).toBeNull();
});
