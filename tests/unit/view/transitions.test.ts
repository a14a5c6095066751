import { describe, expect, test } from 'vitest';
import {
  backTo,
  clearFilter,
  goTo,
  moveCamera,
  setFilter,
  setSetting,
  stepBack,
} from '../../../src/view/transitions.ts';
import { isFiltered, NO_FILTER, openingView, type View } from '../../../src/view/view.ts';
import { kursk } from '../stories.ts';

const opening = openingView(kursk);
const camera = { zoom: 4, lat: 50, lon: 30 };
/** A view in which nothing is as it opens. */
const busy: View = {
  story: 'kursk',
  selection: { kind: 'place', id: 'kursk' },
  camera,
  language: 'ko',
  original: false, theme: 'dark',
  projection: 'mercator',
  filter: { speaker: 'kcna', stances: ['claims'], kinds: ['name'], contestedOnly: true, query: 'heroes' },
};

describe('goTo', () => {
  test.each([{ kind: 'place', id: 'moscow' } as const, { kind: 'statement', id: 's7' } as const])(
    'a $kind chooses it, frames it anew and keeps the filter',
    (target) => {
      expect(goTo(target)(busy)).toEqual({ ...busy, selection: target, camera: null });
    },
  );

  test('a speaker shows all that it says', () => {
    expect(goTo({ kind: 'speaker', id: 'kim' })(busy)).toEqual({
      ...busy, selection: { kind: 'none' }, camera: null, filter: { ...NO_FILTER, speaker: 'kim' },
    });
  });

  test('none shows the whole story', () => {
    expect(goTo({ kind: 'none' })(busy)).toEqual({
      ...busy,
      selection: { kind: 'none' },
      camera: null,
      filter: NO_FILTER,
    });
  });
});

test('setFilter changes only what it is given', () => {
  expect(setFilter({ query: 'Kursk' })(busy)).toEqual({ ...busy, filter: { ...busy.filter, query: 'Kursk' } });
});

test('clearFilter leaves the selection and the camera', () => {
  expect(clearFilter(busy)).toEqual({ ...busy, filter: NO_FILTER });
});

test('moveCamera moves nothing else', () => {
  expect(moveCamera({ zoom: 1, lat: 0, lon: 0 })(busy)).toEqual({ ...busy, camera: { zoom: 1, lat: 0, lon: 0 } });
});

test('setSetting changes only what it is given', () => {
  expect(setSetting({ language: 'uk' })(busy)).toEqual({ ...busy, language: 'uk' });
});

describe('stepBack', () => {
  test('first gives up the selection', () => {
    expect(stepBack(busy)).toEqual({ ...busy, selection: { kind: 'none' }, camera: null });
  });

  test('then the filter', () => {
    expect(stepBack(stepBack(busy))).toEqual({ ...busy, selection: { kind: 'none' }, camera: null, filter: NO_FILTER });
  });

  test('then nothing', () => {
    expect(stepBack(opening)).toBe(opening);
  });
});

describe('backTo', () => {
  test('gives up the selection, and brings back the filter', () => {
    expect(backTo(opening)(busy)).toEqual({ ...busy, selection: { kind: 'none' }, camera: null, filter: NO_FILTER });
    const filtered = { ...opening, filter: { ...NO_FILTER, contestedOnly: true } };
    expect(backTo(filtered)(busy).filter).toBe(filtered.filter);
  });

  test('brings back a position that was given for the whole, but not one that was given for a place', () => {
    expect(backTo({ ...opening, camera })({ ...busy, camera: null }).camera).toBe(camera);
    expect(backTo({ ...busy, camera })(busy).camera).toBeNull();
  });

  test('does nothing where there is nothing to give up, wherever the map has been moved to', () => {
    const moved = moveCamera(camera)(opening);
    expect(backTo(opening)(moved)).toBe(moved);
  });
});

describe('isFiltered', () => {
  test.each([
    { speaker: 'kim' },
    { stances: ['warns'] as const },
    { kinds: ['name'] as const },
    { contestedOnly: true },
    { query: 'x' },
  ])('%j filters', (change) => {
    expect(isFiltered({ ...NO_FILTER, ...change })).toBe(true);
  });

  test('no filter and a query of spaces do not', () => {
    expect(isFiltered(NO_FILTER)).toBe(false);
    expect(isFiltered({ ...NO_FILTER, query: '  ' })).toBe(false);
  });
});

test('a transition leaves the view that it is given as it was', () => {
  const frozen = Object.freeze({ ...busy, filter: Object.freeze(busy.filter) });
  for (const step of [
    goTo({ kind: 'none' }),
    setFilter({ query: '' }),
    clearFilter,
    moveCamera(null),
    setSetting({ theme: 'auto' }),
    backTo(opening),
    stepBack,
  ]) {
    expect(() => step(frozen)).not.toThrow();
  }
});

test.each([
  ['en', 'en'],
  ['uk', 'uk'],
  ['ru-RU', 'ru'],
  ['ko-KR', 'ko'],
  ['pt-BR', 'en'],
  ['kok', 'en'],
])('a story in %s opens with names in %s', (language, names) => {
  expect(openingView({ ...kursk, language }).language).toBe(names);
});
