import { expect, test } from 'vitest';
import { readSettings, withOneLanguage } from '../../../../src/apps/kiosk/settings.ts';

const read = (search: string) => readSettings(search, 'kursk');

test('an address that says nothing gives the defaults', () => {
  expect(read('?mode=kiosk')).toEqual({
    settings: {
      idle: 90_000,
      dwell: 12_000,
      tour: 'auto',
      languages: ['en', 'uk', 'ru', 'ko'],
      isStill: false,
      ppi: 96,
      stories: ['kursk'],
      isStatusOpen: false,
    },
    remarks: [],
  });
});

test('each setting is read', () => {
  expect(
    read('?idle=30&dwell=5&tour=off&lang=ko,en&motion=reduced&ppi=163&stories=kursk,other&status=1').settings,
  ).toEqual({
    idle: 30_000,
    dwell: 5000,
    tour: 'off',
    languages: ['ko', 'en'],
    isStill: true,
    ppi: 163,
    stories: ['kursk', 'other'],
    isStatusOpen: true,
  });
});

test.each([
  ['idle=29', 'idle', '29', 'a number from 30 to 600'],
  ['idle=601', 'idle', '601', 'a number from 30 to 600'],
  ['idle=', 'idle', '', 'a number from 30 to 600'],
  ['dwell=soon', 'dwell', 'soon', 'a number from 3 to 120'],
  ['ppi=-1', 'ppi', '-1', 'a number from 30 to 400'],
  ['tour=on', 'tour', 'on', 'auto or off'],
  ['motion=none', 'motion', 'none', 'full or reduced'],
  ['lang=en,xx', 'lang', 'en,xx', 'a list of en, uk, ru, ko'],
])('a wrong %s gives the default and one line', (search, key, value, expected) => {
  const { settings, remarks } = read(`?${search}`);
  expect(settings).toEqual(read('').settings);
  expect(remarks).toEqual([`The address asks for ${key} “${value}”; ${expected} was expected.`]);
});

test('the page reads the first of the languages, and everything else as it was', () => {
  expect(withOneLanguage('?mode=kiosk&lang=ko%2Cen&theme=dark', ['ko', 'en'])).toBe('?mode=kiosk&lang=ko&theme=dark');
  expect(withOneLanguage('?mode=kiosk', ['en', 'uk'])).toBe('?mode=kiosk');
});
