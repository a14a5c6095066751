/** What the story says, in a language: translated where it can be, and never without saying in which language. */
import { describe, expect, test } from 'vitest';
import { link } from '../../../src/story/links.ts';
import type { Translation } from '../../../src/story/translation.ts';
import { rolesIn, wordingOf } from '../../../src/story/wording.ts';
import { wordsOf } from '../../../src/story/story.ts';
import { kursk, rawStrait, statementOf, storyOf } from '../stories.ts';

const links = link(kursk);
const NONE: Translation = {
  language: 'uk',
  title: undefined,
  summary: undefined,
  speakers: new Map(),
  statements: new Map(),
  terms: new Map(),
};
const own = (text: string) => ({ text, language: 'en', isTranslated: false });
const ours = (text: string) => ({ text, language: 'uk', isTranslated: true });
const [s7, usa] = [statementOf(kursk, 's7'), 'united-states'];

describe.each([['without a translation', undefined], ['with an empty one', NONE]])('%s', (_, translation) => {
  const wording = wordingOf(kursk, links, translation);

  test('everything is as it stands in the story', () => {
    expect(wording.title).toEqual(own(kursk.title));
    expect(wording.summary).toEqual(own(kursk.summary ?? ''));
    expect(wording.speaker('kcna')).toEqual({ ...own('KCNA'), plural: false });
    expect(wording.speaker('experts')).toMatchObject({ text: 'Military experts', plural: true });
    expect(wording.role('kcna')).toEqual(own('North Korean state news agency'));
    expect(wording.statement(s7)).toEqual(own(wordsOf(kursk, s7)));
    expect(wording.term('killed')).toEqual(own('killed'));
  });
});

describe('with a translation', () => {
  const wording = wordingOf(kursk, links, {
    ...NONE,
    title: 'Заголовок',
    summary: 'Підсумок',
    statements: new Map([['s7', 'Це не так']]),
    terms: new Map([['killed', 'загиблих']]),
    speakers: new Map([
      ['kcna', { name: 'ЦТАК' }],
      [usa, { name: 'Сполучені Штати', plural: true, role: 'уряд' }],
      ['experts', { name: 'Експерти' }],
    ]),
  });

  test('what it has is in its language', () => {
    expect(wording.title).toEqual(ours('Заголовок'));
    expect(wording.summary).toEqual(ours('Підсумок'));
    expect(wording.statement(s7)).toEqual(ours('Це не так'));
    expect(wording.term('killed')).toEqual(ours('загиблих'));
    expect(wording.role(usa)).toEqual(ours('уряд'));
  });

  test('what it leaves out is in the story’s', () => {
    expect(wording.statement(statementOf(kursk, 's6')).language).toBe('en');
    expect(wording.speaker('kim')).toEqual({ ...own('Kim Jong Un'), plural: false });
    expect(wording.role('kcna')).toEqual(own('North Korean state news agency'));
    expect(wording.term('deployed')).toEqual(own('deployed'));
  });

  test('whether a speaker is one or many goes by the name’s own language', () => {
    expect(wording.speaker(usa)).toEqual({ ...ours('Сполучені Штати'), plural: true });
    expect(wording.speaker('experts')).toEqual({ ...ours('Експерти'), plural: true });
    expect(wording.speaker('kcna')).toEqual({ ...ours('ЦТАК'), plural: false });
  });
});

test('a story without summary and roles does not get them', () => {
  const { summary: _, ...rest } = kursk;
  const bare = { ...rest, speakers: kursk.speakers.map(({ role: __, ...speaker }) => speaker) };
  const wording = wordingOf(bare, link(bare), {
    ...NONE,
    summary: 'Підсумок',
    speakers: new Map([['kcna', { name: 'ЦТАК', role: 'агентство' }]]),
  });
  expect(wording.summary).toBeUndefined();
  expect(wording.role('kcna')).toBeUndefined();
});

describe('who speaks together', () => {
  const strait = storyOf(rawStrait());
  const many = statementOf(strait, 'many');
  const translated: Translation = {
    ...NONE,
    speakers: new Map([['north-harbour', { name: 'Порт', role: 'управа' }], ['south-harbour', { name: 'Гавань' }]]),
  };

  test('is joined as the language does it, and is many', () => {
    const { who } = wordingOf(strait, link(strait));
    expect(who(many)).toEqual({ ...own('Harbour of Northmouth and Harbour of Southmouth'), plural: true });
    expect(who(many, 'uk').text).toBe('Harbour of Northmouth і Harbour of Southmouth');
    expect(who(statementOf(strait, 'few'))).toEqual({ ...own('Fishers'), plural: true });
  });

  test('is translated where every name is', () => {
    expect(wordingOf(strait, link(strait), translated).who(many)).toEqual({ ...ours('Порт і Гавань'), plural: true });
    const half = { ...NONE, speakers: new Map([['north-harbour', { name: 'Порт' }]]) };
    expect(wordingOf(strait, link(strait), half).who(many))
      .toEqual({ ...own('Порт and Harbour of Southmouth'), plural: true });
  });

  test('has each role beside its name', () => {
    expect(rolesIn(wordingOf(strait, link(strait)), many)).toEqual([own('Harbour of Northmouth: its office')]);
    expect(rolesIn(wordingOf(kursk, links), s7)).toEqual([own('the government')]);
  });
});
