import { effect } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { createStore } from '../../../src/store/store.ts';
import { placesIn } from '../../../src/view/derive.ts';
import { goTo, moveCamera, setFilter, setSetting } from '../../../src/view/transitions.ts';
import { NO_FILTER, openingView, translationsFor, type Selection } from '../../../src/view/view.ts';
import { kursk, kurskTranslations } from '../stories.ts';

const open = () => createStore(kursk, openingView(kursk));

describe('dispatch', () => {
  test('puts the view through the transition', () => {
    const store = open();
    store.dispatch(goTo({ kind: 'place', id: 'kursk' }));
    expect(store.view.value.selection).toEqual({ kind: 'place', id: 'kursk' });
  });

  test('a transition that changes nothing tells nobody', () => {
    const store = open();
    let told = 0;
    const stop = effect(() => { if (store.view.value) told += 1; });
    store.dispatch((view) => view);
    expect(told).toBe(1);
    store.dispatch(moveCamera({ zoom: 1, lat: 2, lon: 3 }));
    expect(told).toBe(2);
    stop();
  });

  test('a new choice ends what was lit and said before it, a moved camera does not', () => {
    const store = open();
    store.hovered({ kind: 'place', id: 'ukraine' });
    store.dispatch(moveCamera({ zoom: 1, lat: 2, lon: 3 }));
    expect(store.hover.value).toEqual({ kind: 'place', id: 'ukraine' });
    store.remarked({ kind: 'unmentioned', names: { en: 'China' } });
    store.dispatch(goTo({ kind: 'place', id: 'kursk' }));
    expect(store.hover.value).toEqual({ kind: 'none' });
    expect(store.remark.value).toBeNull();
  });
});

test('what is visible follows the filter', () => {
  const store = open();
  expect(store.visible.value).toHaveLength(20);
  store.dispatch(setFilter({ speaker: 'kim' }));
  expect(store.visible.value.map(({ id }) => id)).toEqual(['s11']);
  expect(store.visibleAt.value.get('north-korea')).toHaveLength(1);
  expect(store.visibleAt.value.get('kursk')).toEqual([]);
});

test('a camera move leaves what is visible untouched', () => {
  const store = open();
  const before = store.visible.value;
  store.dispatch(moveCamera({ zoom: 3, lat: 0, lon: 0 }));
  expect(store.visible.value).toBe(before);
});

test('countFor counts what another filter would leave, without setting it', () => {
  const store = open();
  expect(store.countFor({ ...NO_FILTER, stances: ['denies'] })).toBe(1);
  expect(store.countFor({ ...NO_FILTER, speaker: 'kcna', kinds: ['metonym'] })).toBe(2);
  expect(store.view.value.filter).toEqual(NO_FILTER);
});

describe('highlightedPlaces', () => {
  test('is empty at first', () => {
    expect(open().highlightedPlaces.value.size).toBe(0);
  });

  test('has the chosen place', () => {
    const store = open();
    store.dispatch(goTo({ kind: 'place', id: 'moscow' }));
    expect([...store.highlightedPlaces.value]).toEqual(['moscow']);
  });

  test('has all places of the chosen statement', () => {
    const store = open();
    store.dispatch(goTo({ kind: 'statement', id: 's7' }));
    expect([...store.highlightedPlaces.value].sort()).toEqual(['kursk', 'ukraine']);
  });

  test('has what is under the pointer too, and lets it go again', () => {
    const store = open();
    store.dispatch(goTo({ kind: 'place', id: 'moscow' }));
    store.hovered({ kind: 'statement', id: 's8' });
    expect([...store.highlightedPlaces.value].sort()).toEqual(['moscow', 'north-korea', 'united-states']);
    store.hovered({ kind: 'none' });
    expect([...store.highlightedPlaces.value]).toEqual(['moscow']);
  });
});

test.each<[Selection, string[]]>([
  [{ kind: 'none' }, []],
  [{ kind: 'place', id: 'kursk' }, ['kursk']],
  [{ kind: 'statement', id: 's8' }, ['united-states', 'north-korea']],
  [{ kind: 'statement', id: 'unknown' }, []],
])('%j stands for the places %j', (selection, places) => {
  expect(placesIn(open().links, selection)).toEqual(places);
});

test('what was found on the way in is there to be read', () => {
  const problem = { path: 'title', found: 'missing', expected: 'a value' };
  const store = createStore(kursk, openingView(kursk), {
    notices: [{ kind: 'translation-mistakes' }],
    problems: [problem],
  });
  expect(store.notices.value).toEqual([{ kind: 'translation-mistakes' }]);
  store.notify({ kind: 'translation-mistakes' }, { kind: 'file-mistakes', leftOut: 1 });
  expect(store.notices.value).toEqual([{ kind: 'translation-mistakes' }, { kind: 'file-mistakes', leftOut: 1 }]);
  store.retract(({ kind }) => kind === 'translation-mistakes');
  expect(store.notices.value).toEqual([{ kind: 'file-mistakes', leftOut: 1 }]);
  expect(store.problems.value).toEqual([problem]);
});

describe('translations', () => {
  test('what the story says follows the language, once its translation is there', () => {
    const store = open();
    store.dispatch(setSetting({ language: 'ko' }));
    expect(store.wording.value.title).toMatchObject({ text: kursk.title, language: 'en' });
    kurskTranslations.forEach(store.translationArrived);
    expect(store.wording.value.title.language).toBe('ko');
    expect(store.wording.value.speaker('kcna').text).toBe('조선중앙통신');
    store.dispatch(setSetting({ language: 'en' }));
    expect(store.wording.value.isTranslated).toBe(false);
  });

  test('a search finds their words as they come', () => {
    const store = open();
    store.dispatch(setFilter({ query: '영웅' }));
    expect(store.visible.value).toEqual([]);
    kurskTranslations.forEach(store.translationArrived);
    expect(store.visible.value.map(({ id }) => id)).toEqual(['s4', 's11']);
  });

  test('nothing else is computed anew when they come', () => {
    const store = open();
    const before = store.visible.value;
    kurskTranslations.forEach(store.translationArrived);
    expect(store.visible.value).toBe(before);
  });

  test.each([
    [{ language: 'ko', filter: NO_FILTER }, ['ko']],
    [{ language: 'en', filter: NO_FILTER }, []],
    [{ language: 'en', filter: { ...NO_FILTER, query: ' ' } }, []],
    [{ language: 'uk', filter: { ...NO_FILTER, query: 'hero' } }, ['uk', 'ru', 'ko']],
  ] as const)('%j is shown with %j', (view, languages) => {
    expect(translationsFor(kursk, view)).toEqual(languages);
    expect(translationsFor({ ...kursk, translations: [] }, view)).toEqual([]);
  });
});
