import { describe, expect, test } from 'vitest';
import { countFor, derive, placesIn } from '../../../src/view/derive.ts';
import { goTo, moveCamera, setFilter, setSetting, type Transition } from '../../../src/view/transitions.ts';
import { NO_FILTER, openingView, type Selection } from '../../../src/view/view.ts';
import { danube, danubeTranslations } from '../danube.ts';
import { kursk, kurskTranslations } from '../stories.ts';

const opening = derive(kursk, openingView(kursk));
/** What follows from one more step, with what there was before or without it. */
const after = (transition: Transition) => derive(kursk, transition(opening.view), opening.translations, opening);
const anew = (transition: Transition) => derive(kursk, transition(opening.view));

describe('what its inputs have not changed in is the same as before', () => {
  test.each<[string, Transition]>([
    ['a choice', goTo({ kind: 'place', id: 'kursk' })], ['a camera', moveCamera({ zoom: 3, lat: 0, lon: 0 })],
    ['a theme', setSetting({ theme: 'dark' })],
  ])('%s leaves statements, words and search', (_, transition) => {
    const { view, ...rest } = after(transition);
    const { view: _before, ...before } = opening;
    expect(view).toEqual(transition(opening.view));
    for (const [name, value] of Object.entries(rest)) expect(value, name).toBe(before[name as keyof typeof before]);
  });

  test('a filter changes the statements, and leaves the words', () => {
    const filtered = after(setFilter({ speaker: 'kim' }));
    expect(filtered.visible.map(({ id }) => id)).toEqual(['s11']);
    expect(filtered.visibleAt.get('kursk')).toEqual([]);
    expect(filtered.wording).toBe(opening.wording);
  });

  test('translations change the words, and the statements only where they are searched', () => {
    const korean = derive(kursk, setSetting({ language: 'ko' })(opening.view), kurskTranslations, opening);
    expect(korean.wording.title.language).toBe('ko');
    expect(korean.visible).toBe(opening.visible);
    const searched = after(setFilter({ query: '영웅' }));
    expect(searched.visible).toEqual([]);
    const found = derive(kursk, searched.view, kurskTranslations, searched);
    expect(found.visible.map(({ id }) => id)).toEqual(['s4', 's11']);
  });
});

test.each<[string, Transition]>([
  ['a choice', goTo({ kind: 'statement', id: 's7' })], ['a filter', setFilter({ stances: ['denies'] })],
  ['a query', setFilter({ query: 'troops' })], ['a language', setSetting({ language: 'uk' })],
])('%s gives the same with what there was before and without it', (_, transition) => {
  const { wording: words, search: _search, ...one } = after(transition);
  const { wording, search: _other, ...other } = anew(transition);
  expect(one).toEqual(other);
  expect(words.title).toEqual(wording.title);
});

test('what another filter would leave is counted without setting it', () => {
  expect(countFor(opening, { ...NO_FILTER, stances: ['denies'] })).toBe(1);
  expect(countFor(opening, { ...NO_FILTER, speaker: 'kcna', kinds: ['metonym'] })).toBe(2);
  expect(countFor(opening, { ...NO_FILTER, stances: ['denies'] }, 'kursk')).toBe(1);
});

describe.each([
  ['kursk', kursk, kurskTranslations],
  ['danube', danube, danubeTranslations],
])('in %s', (_, story, translations) => {
  const first = derive(story, openingView(story), translations);

  test('every place has the statements that mention it, and no other', () => {
    expect([...first.visibleAt.keys()].toSorted()).toEqual(story.places.map(({ id }) => id).toSorted());
    for (const [place, statements] of first.visibleAt) {
      const mentioning = story.statements.filter(({ mentions }) => mentions.some((one) => one.place === place));
      expect(statements, place).toEqual(mentioning);
    }
  });

  test('whatever is chosen leads to places that are there, and leaves all else as it was', () => {
    const choices = [
      ...story.places.map(({ id }): Selection => ({ kind: 'place', id })),
      ...story.statements.map(({ id }): Selection => ({ kind: 'statement', id })),
    ];
    for (const choice of choices) {
      const chosen = derive(story, goTo(choice)(first.view), translations, first);
      expect(placesIn(chosen.links, chosen.view.selection).length, choice.kind).toBeGreaterThan(0);
      expect(chosen.visibleAt).toBe(first.visibleAt);
    }
  });

  test('a name in another language finds what is said of the place', () => {
    for (const { id, names } of story.places) {
      const query = names['uk'] ?? 'none';
      const found = derive(story, setFilter({ query })(first.view), translations);
      const said = first.visibleAt.get(id) ?? [];
      expect(said.filter((statement) => !found.visible.includes(statement)), `${id}: ${query}`).toEqual([]);
    }
  });
});
