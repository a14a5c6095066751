import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isPlural, placeholdersIn, type Entry } from '../../../src/locales/format.ts';
import LANGUAGE_NAMES from '../../../src/locales/language-names.json' with { type: 'json' };
import { markerLabel, markerName, messagesIn, verbOf } from '../../../src/locales/messages.ts';
import { STUDIO_SHAPE } from '../../../src/locales/studio/shape.ts';
import { SHAPE } from '../../../src/locales/shape.ts';
import { LANGUAGES, STANCES, type Language } from '../../../src/story/schema.ts';

type Table = { readonly [key: string]: Entry };
const tableOf = (language: Language, folder = '') => JSON.parse(
  readFileSync(new URL(`../../../src/locales/${folder}${language}.json`, import.meta.url), 'utf8'),
) as Table;

/** What keeps a table from being complete, a line each. */
function faultsOf(table: Entry | undefined, shape: unknown, language: string, path = ''): string[] {
  if (table === undefined) return [`${path} is missing`];
  if (shape === 'list') return Array.isArray(table) && table.length > 0 ? [] : [`${path} is no list`];
  if (!Array.isArray(shape)) {
    if (typeof table === 'string' || Array.isArray(table)) return [`${path} is a text, not a group`];
    const keys = new Set([...Object.keys(shape as object), ...Object.keys(table)]);
    return [...keys].flatMap((key) => {
      const at = path === '' ? key : `${path}.${key}`;
      const inner = (shape as Record<string, unknown>)[key];
      return inner === undefined ? [`${at} is not known`] : faultsOf((table as Table)[key], inner, language, at);
    });
  }
  const isCounted = shape.includes('count');
  const forms = typeof table === 'string' ? { text: table } : isPlural(table) ? table : null;
  if (!forms || (isPlural(table) && !isCounted)) return [`${path} is no text`];
  const wanted = isPlural(table) ? new Intl.PluralRules(language).resolvedOptions().pluralCategories : ['text'];
  return [
    ...wanted.filter((form) => !(form in forms)).map((form) => `${path} lacks the form “${form}”`),
    ...Object.keys(forms)
      .filter((form) => !wanted.includes(form as 'other'))
      .map((form) => `${path} has the form “${form}”`),
    ...Object.values(forms).flatMap((text) => {
      const found = placeholdersIn(text);
      return [
        ...(text.trim() === '' ? [`${path} is empty`] : []),
        ...(shape as string[]).filter((name) => !found.includes(name)).map((name) => `${path} lacks {${name}}`),
        ...found.filter((name) => !shape.includes(name)).map((name) => `${path} does not know {${name}}`),
      ];
    }),
  ];
}

/** Each text by its path. */
const textsOf = (table: Entry, path = ''): [path: string, text: string][] => (typeof table === 'string'
  ? [[path, table]]
  : Object.entries(table).flatMap(([key, one]) => textsOf(one as Entry, path === '' ? key : `${path}.${key}`)));

const OTHERS = LANGUAGES.filter((language) => language !== 'en');
/** The page's words, and the studio's. */
const TABLES = [['', SHAPE, 200], ['studio/', STUDIO_SHAPE, 80]] as const;
/** Names that are written in Latin letters everywhere. */
const NAMES = new RegExp([
  'Natural Earth|GeoNames|Unicode|CLDR|CC BY|Source (Serif|Sans)|Noto Sans KR|SIL|Open Font|MapLibre GL JS|BSD|Clause',
  'https?://|pt-BR|«(en|uk|ru)»|‘(en|ko)’|(story|draft)\\.json|\\.(txt|md|html|docx|geojson|kml|gpx|csv)|UTF-8|Word|MB',
  'GeoJSON|KML|GPX|CSV|zip|Shift',
  '\\?story=',
  'MIT|Dateline|WebGL|PNG|SVG|PDF|Enter|A4|km²|\\{[^{}]*\\}|1200x675',
].join('|'), 'g');

test.each(LANGUAGES)('%s says just what there is to say', (language) => {
  for (const [folder, shape] of TABLES) expect(faultsOf(tableOf(language, folder), shape, language)).toEqual([]);
});

describe('a table that is not complete is refused', () => {
  const { close: _, ...withoutClose } = tableOf('uk');
  const uk = tableOf('uk') as { filter: Table; statements: Record<string, string> } & Table;
  test.each<[string, Table, string]>([
    ['a missing text', withoutClose, 'close is missing'],
    ['one too many', { ...uk, shout: 'Агов' }, 'shout is not known'],
    ['an empty one', { ...uk, close: ' ' }, 'close is empty'],
    ['a missing placeholder', { ...uk, through: 'через' }, 'through lacks {name}'],
    ['an unknown placeholder', { ...uk, close: 'Закрити {name}' }, 'close does not know {name}'],
    [
      'a missing plural form',
      { ...uk, statements: { one: '{count} заява', other: '{count} заяви' } },
      'statements lacks the form “few”',
    ],
    [
      'a form that the language has not',
      { ...uk, statements: { ...uk.statements, two: '{count} заяви' } },
      'statements has the form “two”',
    ],
    [
      'forms where nothing is counted',
      { ...uk, close: { one: 'а', few: 'б', many: 'в', other: 'г' } },
      'close is no text',
    ],
    ['a text for a group', { ...uk, filter: 'Фільтр' }, 'filter is a text, not a group'],
  ])('%s', (_case, table, fault) => {
    expect(faultsOf(table, SHAPE, 'uk')).toContain(fault);
  });
});

const OF_OTHERS = OTHERS.flatMap((language) => TABLES.map(([folder, , least]) => [language, folder, least] as const));

describe.each(OF_OTHERS)('%s, in %s.', (language, folder, least) => {
  const english = new Map(textsOf(tableOf('en', folder)));
  const texts = textsOf(tableOf(language, folder));

  test('says it in other words than English', () => {
    expect(texts.length).toBeGreaterThan(least);
    const isName = (text: string) => text.replace(NAMES, '').replace(/[\s\d.,:;·()–×%~]/g, '') === '';
    expect(texts.filter(([path, text]) => text === english.get(path) && !isName(text))).toEqual([]);
  });

  test('has no English word but names', () => {
    expect(texts.filter(([, text]) => /[A-Za-z]{2}/.test(text.replace(NAMES, '')))).toEqual([]);
  });

  test('is written in its own letters', () => {
    const foreign = { uk: /[ыэёъ]|\p{Script=Hangul}/iu, ru: /[іїєґ]|\p{Script=Hangul}/iu, ko: /\p{Script=Cyrillic}/u };
    expect(texts.filter(([, text]) => foreign[language as Exclude<Language, 'en'>].test(text))).toEqual([]);
  });
});

test('English is written in Latin letters', () => {
  const texts = TABLES.flatMap(([folder]) => textsOf(tableOf('en', folder)));
  expect(texts.filter(([, text]) => /\p{Script=Cyrillic}|\p{Script=Hangul}/u.test(text))).toEqual([]);
});

test('every language has its own name', () => {
  expect(Object.keys(LANGUAGE_NAMES)).toEqual([...LANGUAGES]);
});

test.each(LANGUAGES)('%s: each stance and each sign of a figure has words of its own', (language) => {
  const {
    stances,
    about,
    contested,
    mentioned,
    moved,
    disputedBorder,
    figure: { more: _, ...figure },
  } = messagesIn(language);
  const all = [
    about,
    contested,
    mentioned,
    moved,
    disputedBorder,
    ...Object.values(figure),
    ...STANCES.map((stance) => stances[stance]),
  ];
  expect(new Set(all).size).toBe(all.length);
  for (const source of ['Natural Earth', 'GeoNames']) expect(figure.borders).toContain(source);
});

const COUNTS: Record<Language, readonly (readonly [count: number, said: string])[]> = {
  en: [[0, '0 statements'], [1, '1 statement'], [2, '2 statements'], [21, '21 statements'], [1200, '1,200 statements']],
  uk: [
    [0, '0 заяв'], [1, '1 заява'], [2, '2 заяви'], [5, '5 заяв'], [11, '11 заяв'], [12, '12 заяв'], [21, '21 заява'],
    [24, '24 заяви'], [111, '111 заяв'],
  ],
  ru: [
    [0, '0 заявлений'], [1, '1 заявление'], [2, '2 заявления'], [5, '5 заявлений'], [11, '11 заявлений'],
    [21, '21 заявление'], [24, '24 заявления'], [112, '112 заявлений'],
  ],
  ko: [[1, '진술 1건'], [2, '진술 2건'], [21, '진술 21건']],
};
const counted = LANGUAGES.flatMap((language) => COUNTS[language].map(([count, said]) => ({ language, count, said })));

test.each(counted)('$language: $count is “$said”', ({ language, count, said }) => {
  expect(messagesIn(language).statements({ count })).toBe(said);
});

test.each(LANGUAGES)('%s: what a figure leaves out is counted in the same form', (language) => {
  const noun = (text: string) => text.split(/\s/).find((word) => /statement|заяв|진술/.test(word));
  const { statements, figure: { more } } = messagesIn(language);
  for (const count of [1, 2, 5, 11, 21]) {
    expect(more({ count })).toContain(String(count));
    // English puts another word between, and no language another form.
    expect(noun(more({ count }))?.replace(/,$/, '')).toBe(noun(statements({ count })));
  }
});

test.each([
  ['en', '3 of 21 statements'], ['uk', '3 з 21 заяви'], ['ru', '3 из 21 заявления'], ['ko', '진술 21건 중 3건'],
] as const)('%s: “%s”', (language, said) => {
  expect(messagesIn(language).someOf({ shown: 3, count: 21 })).toBe(said);
});

test.each([
  ['en', '12,300 km²'], ['uk', '12\u00a0300 км²'], ['ru', '12\u00a0300 км²'], ['ko', '12,300km²'],
] as const)('%s: thousands are separated as usual there', (language, said) => {
  expect(messagesIn(language).area(12_300)).toBe(said);
});

test.each([
  ['en', 'denies', 'deny'], ['uk', 'заперечує', 'заперечують'], ['ru', 'отрицает', 'отрицают'], ['ko', '부인', '부인'],
] as const)('%s: one speaker %s, several %s', (language, one, many) => {
  const messages = messagesIn(language);
  expect(verbOf(messages, 'denies', false)).toBe(one);
  expect(verbOf(messages, 'denies', true)).toBe(many);
});

test('several speakers dispute in the plural', () => {
  const [one, many] = [
    { name: 'KCNA', inside: 'KCNA', plural: false }, { name: 'Experts', inside: 'experts', plural: true },
  ];
  expect(messagesIn('uk').relations.disputes.from({ who: many })).toBe('Оспорює те, що кажуть experts');
  expect(messagesIn('ru').dispute.pair({ by: many, of: one })).toBe('Experts оспаривают то, что говорит KCNA');
});

test('what is put in is words, whatever it looks like', () => {
  expect(messagesIn('en').through({ name: '{name} & $& <b>' })).toBe('through {name} & $& <b>');
});

test('a marker’s name counts its statements', () => {
  expect(markerName(messagesIn('uk'), 'Курська область', 4)).toBe('Курська область, 4 заяви');
});

test('a marker of many places names the first of them, and says how many more there are', () => {
  const told = (count: number) => markerLabel(messagesIn('en'), {
    name: null, names: Array.from({ length: count }, (_, i) => `P${i + 1}`), stances: ['claims'], isContested: false,
  }).replaceAll(/[\u2068\u2069]/g, '');
  expect(told(7)).toBe('P1 and 6 more: P2, P3, P4, P5, P6, P7; 1 claim');
  expect(told(40)).toBe('P1 and 39 more: P2, P3, P4, P5, P6 and 34 more; 1 claim');
});
