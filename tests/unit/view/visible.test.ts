import { describe, expect, test } from 'vitest';
import { isFiltered, NO_FILTER, openingView, type Filter } from '../../../src/view/view.ts';
import { disputesAt, visibleByPlace, visibleStatements } from '../../../src/view/visible.ts';
import { link } from '../../../src/story/links.ts';
import { searchOf } from '../../../src/story/search.ts';
import { derive } from '../../../src/view/derive.ts';
import { kursk, rawStrait, storyOf } from '../stories.ts';

const links = link(kursk);
const search = searchOf(kursk, links);
const visible = (change: Partial<Filter>) =>
  visibleStatements({ story: kursk, links, search }, { ...NO_FILTER, ...change });
const ids = (change: Partial<Filter>) => visible(change).map(({ id }) => id);

describe('visibleStatements', () => {
  test('without a filter are all', () => {
    expect(visible({})).toEqual(kursk.statements);
  });

  test('a speaker: what it says and what it passes on', () => {
    expect(ids({ speaker: 'kcna' })).toEqual(['s1', 's3', 's10', 's11', 's12', 's13', 's14']);
    expect(ids({ speaker: 'bbc' })).toEqual(['s5']);
  });

  test('who speaks together with others is found alone', () => {
    const strait = storyOf(rawStrait());
    const derived = derive(strait, openingView(strait));
    for (const speaker of ['north-harbour', 'south-harbour'])
      expect(visibleStatements(derived, { ...NO_FILTER, speaker }).map(({ id }) => id), speaker).toEqual(['many']);
  });

  test('several stances: any of them', () => {
    expect(ids({ stances: ['denies', 'warns', 'withholds'] })).toEqual(['s7', 's8', 's14']);
  });

  test('kinds: a statement with a mention of the kind', () => {
    expect(ids({ kinds: ['metonym'] })).toEqual(['s3', 's4', 's10']);
  });

  test('contested: both sides of the dispute', () => {
    expect(ids({ contestedOnly: true })).toEqual(['s6', 's7']);
  });

  test.each(['  ', '…', ' “!?” ', '—', '\u0301'])('a query without a word, “%s”, is none', (query) => {
    expect(ids({ query })).toHaveLength(20);
    expect(isFiltered({ ...NO_FILTER, query })).toBe(false);
  });

  test('filters combine: each takes away', () => {
    expect(ids({ speaker: 'gerasimov' })).toEqual(['s4', 's6']);
    expect(ids({ speaker: 'gerasimov', stances: ['claims', 'denies'] })).toEqual(['s6']);
    expect(ids({ stances: ['denies'], contestedOnly: true, query: 'Ukraine' })).toEqual(['s7']);
    expect(ids({ speaker: 'gerasimov', stances: ['denies'] })).toEqual([]);
  });

  test('a query keeps the reading order', () => {
    expect(ids({ query: 'North Korean' })).toEqual(
      kursk.statements.map(({ id }) => id).filter((id) => search('North Korean').has(id)),
    );
  });
});

describe('visibleByPlace', () => {
  const at = (place: string, change: Partial<Filter>) =>
    visibleByPlace(links, visible(change), change.kinds ?? []).get(place)?.map(({ id }) => id);

  test('has every place, even one without statements', () => {
    expect([...visibleByPlace(links, [], []).entries()]).toEqual(links.readingOrder.map((id) => [id, []]));
  });

  test('without a filter has what mentions the place', () => {
    expect(at('kursk', {})).toEqual(['s3', 's6', 's7', 's14']);
  });

  test('has what a speaker says of the place', () => {
    expect(at('kursk', { speaker: 'kcna' })).toEqual(['s3', 's14']);
  });

  test('of a kind counts only where this place is mentioned so', () => {
    expect(at('pyongyang', { kinds: ['metonym'] })).toEqual(['s3', 's10']);
    expect(at('kursk', { kinds: ['metonym'] })).toEqual([]);
    expect(at('kursk', { kinds: ['implied'] })).toEqual(['s7']);
  });
});

describe('disputesAt', () => {
  const strait = storyOf(rawStrait());
  const at = (place: string, change: Partial<Filter> = {}) =>
    disputesAt(derive(strait, { ...openingView(strait), filter: { ...NO_FILTER, ...change } }), place)
      .map(({ by, of }) => [by.id, of.id]);

  test('has a dispute at each place that it is about, though a side may not mention it', () => {
    expect(at('strait')).toEqual([['few', 'many']]);
    expect(at('route')).toEqual([['few', 'many']]);
    expect(at('river')).toEqual([]);
  });

  test('of which the filter leaves both sides', () => {
    expect(at('route', { stances: ['claims'] })).toEqual([]);
    expect(at('route', { stances: ['denies'] })).toEqual([]);
    expect(at('strait', { kinds: ['name'] })).toEqual([]);
    expect(at('route', { stances: ['claims', 'denies'] })).toEqual([['few', 'many']]);
  });
});
