import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Story } from '../../../src/story/story.ts';
import { derive } from '../../../src/view/derive.ts';
import { NO_FILTER, openingView, type Filter } from '../../../src/view/view.ts';
import { voicesAt } from '../../../src/view/voices.ts';
import { danube } from '../danube.ts';
import { kursk } from '../stories.ts';

const derivedOf = (story: Story, filter: Partial<Filter> = {}) =>
  derive(story, { ...openingView(story), filter: { ...NO_FILTER, ...filter } });
const idsAt = (place: string, filter?: Partial<Filter>) =>
  Object.values(voicesAt(derivedOf(kursk, filter), place)).map((group: { id: string }[]) => group.map(({ id }) => id));

test.each([
  ['ukraine', 1, 3], ['kursk', 4, 0], ['united-kingdom', 1, 0], ['south-korea', 0, 1],
])('%s: others say %i about it, it says %i itself', (place, others, itself) => {
  const voices = voicesAt(derivedOf(kursk), place);
  expect([voices.others.length, voices.itself.length, voices.elsewhere.length]).toEqual([others, itself, 0]);
});

test('what a place says without mentioning itself stands apart', () => {
  expect(idsAt('north-korea')).toEqual([
    ['s2', 's4', 's5', 's8', 's15', 's16', 's17', 's19'], ['s1', 's3', 's11', 's12', 's13', 's14'], ['s10'],
  ]);
});

test('a filter leaves in each group what passes it', () => {
  expect(idsAt('north-korea', { stances: ['claims'] })).toEqual([[], ['s3', 's13'], ['s10']]);
  // A statement that mentions the place in another way than is asked for is not one without it.
  expect(idsAt('ukraine', { kinds: ['implied'] })).toEqual([[], [], []]);
});

test('others and itself are together what the ring counts, in every view of a large story', () => {
  const speakers = danube.speakers.map(({ id }) => id);
  const filter = fc.record({ speaker: fc.option(fc.constantFrom(...speakers)), contestedOnly: fc.boolean() });
  fc.assert(fc.property(filter, fc.constantFrom(...danube.places), (change, { id }) => {
    const derived = derivedOf(danube, change);
    const { others, itself, elsewhere } = voicesAt(derived, id);
    expect(others.length + itself.length).toBe(derived.visibleAt.get(id)?.length);
    expect(new Set([...others, ...itself, ...elsewhere]).size).toBe(others.length + itself.length + elsewhere.length);
  }));
});
