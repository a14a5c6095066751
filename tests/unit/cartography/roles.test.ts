import { expect, test } from 'vitest';
import { rolesOf, type Role } from '../../../src/cartography/roles.ts';
import { kursk, rawKursk, storyOf } from '../stories.ts';

const roles = rolesOf(kursk);

test.each<[string, Role]>([
  ['kursk', 'subject'],
  ['north-korea', 'sideA'],
  ['russia', 'sideA'],
  ['ukraine', 'sideB'],
  ['united-states', 'sideB'],
  ['south-korea', 'sideB'],
  ['united-kingdom', 'mentioned'],
  ['moscow', 'mentioned'],
  ['pyongyang', 'mentioned'],
])('%s is %s', (place, role) => {
  expect(roles.of.get(place)).toBe(role);
});

test('the sides come in the order in which they first speak', () => {
  expect(roles.sides).toEqual(['Russia and North Korea', 'Ukraine, the United States and South Korea']);
});

test('what the story is about is the subject even where a side speaks for it', () => {
  expect(rolesOf({ ...kursk, focus: ['ukraine', 'kursk'] }).of.get('ukraine')).toBe('subject');
});

test('a third side gets no hue', () => {
  const raw = rawKursk();
  raw.speakers = raw.speakers.map((speaker) =>
    speaker.id === 'united-states' ? { ...speaker, side: 'Onlookers' } : speaker,
  );
  const { of, sides } = rolesOf(storyOf(raw));
  expect(of.get('united-states')).toBe('mentioned');
  expect(sides).toHaveLength(2);
});

test('a side that never speaks gets no hue', () => {
  const raw = rawKursk();
  raw.speakers.unshift({ id: 'china', name: 'China', side: 'Bystanders', place: 'united-kingdom' });
  const { of, sides } = rolesOf(storyOf(raw));
  expect(sides).toEqual(roles.sides);
  expect(of.get('united-kingdom')).toBe('mentioned');
});

test('every place has a role', () => {
  expect([...roles.of.keys()].sort()).toEqual(kursk.places.map(({ id }) => id).sort());
});
