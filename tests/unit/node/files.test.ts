import { expect, test } from 'vitest';
import { withNames } from '../../../src/node/files.ts';
import { kursk, rawStrait, storyOf } from '../stories.ts';

test('a ref without names has those of the layers, in every language', () => {
  const raw = rawStrait();
  raw.places.push({ id: 'sumy', ref: 'region:UA-59' }, { id: 'kyiv', ref: 'city:703448' });
  const names = new Map(withNames(storyOf(raw)).places.map((place) => [place.id, place.names]));
  expect(names.get('iceland')).toEqual({ en: 'Iceland', uk: 'Ісландія', ru: 'Исландия', ko: '아이슬란드' });
  expect(names.get('sumy')?.['uk']).toBe('Сумська область');
  expect(names.get('kyiv')?.['en']).toBe('Kyiv');
});

test('a story with all its names stays as it is', () => {
  expect(withNames(kursk)).toBe(kursk);
});
