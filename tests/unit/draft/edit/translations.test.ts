/** Translations of a draft: what there is to translate, and that a translated draft is published whole. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { decide } from '../../../../src/draft/edit/records.ts';
import {
  removeTranslation, translate, translationRows, type Translatable,
} from '../../../../src/draft/edit/translations.ts';
import { addOwnShape } from '../../../../src/draft/edit/places.ts';
import { printDraft, type Draft } from '../../../../src/draft/format/draft.ts';
import { draftOfStory } from '../../../../src/draft/format/from-story.ts';
import { parseDraftText } from '../../../../src/draft/format/parse.ts';
import { publish } from '../../../../src/draft/format/publish.ts';
import { parseText } from '../../../../src/story/parse.ts';
import { parseTranslation } from '../../../../src/story/translation.ts';
import { TranslationSchema } from '../../../../src/story/translation-schema.ts';

const read = (name: string) => readFileSync(`public/stories/kursk/${name}`, 'utf8');
const story = parseText(read('story.json')).story!;
const UKRAINIAN = v.parse(TranslationSchema, JSON.parse(read('translation.uk.json')));
const bare = draftOfStory(story);
const draft = draftOfStory(story, { uk: UKRAINIAN });

const missing = (one: Draft) => translationRows(one, 'uk').filter(({ translation }) => translation === '');

test('the built-in story has all its words in Ukrainian, and in the order of the page', () => {
  const rows = translationRows(draft, 'uk');
  expect(missing(draft)).toEqual([]);
  expect(rows.slice(0, 2).map(({ kind }) => kind)).toEqual(['title', 'summary']);
  expect(rows.filter(({ kind }) => kind === 'statement')).toHaveLength(draft.statements.length);
  const starts = rows.flatMap(({ kind, id }) => (kind === 'statement'
    ? draft.statements.find((one) => one.id === id)!.spans.slice(0, 1) : []));
  expect(starts).toEqual(starts.toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start));
});

test('translated row by row it is the file that it was, and is published without a problem', () => {
  const words = translationRows(draft, 'uk');
  const again = words.reduce((one, row) => translate(one, 'uk', row, row.translation), bare);
  expect(again.translations.uk).toMatchObject({ title: UKRAINIAN.title, statements: UKRAINIAN.statements });
  expect(missing(again)).toEqual([]);
  const { translations, story: published, problems } = publish(again);
  expect(problems).toEqual([]);
  expect(published?.translations).toEqual(['uk']);
  expect(parseTranslation(JSON.stringify(translations.uk), published!, 'uk').problems).toEqual([]);
  expect(parseDraftText(printDraft(again))).toEqual({ draft: again, problems: [] });
});

test('what is rejected is not published in any language, and its words come back with it', () => {
  const [{ id }] = draft.statements as [Draft['statements'][number]];
  const without = decide(draft, [{ list: 'statements', id }], 'rejected');
  const { translations, story: published } = publish(without);
  expect(Object.keys((translations.uk as Draft['translations']['uk'])!.statements)).not.toContain(id);
  expect(parseTranslation(JSON.stringify(translations.uk), published!, 'uk').problems).toEqual([]);
  const back = decide(without, [{ list: 'statements', id }], 'accepted');
  expect(missing(back)).toEqual([]);
});

test('an article in Ukrainian is not published in Ukrainian beside itself', () => {
  expect(publish({ ...draft, language: 'uk' }).translations).toEqual({});
});

test('empty words are none, and a translation without words is none', () => {
  const title: Translatable = { kind: 'title', id: '' };
  const begun = translate(bare, 'ko', title, '제목');
  expect(begun.translations.ko?.title).toBe('제목');
  expect(translate(begun, 'ko', title, '').translations).toEqual({});
  expect(removeTranslation(draft, 'uk').translations).toEqual({});
});

test('a role alone leaves the name as it is, and without either the speaker is not translated', () => {
  const { id, name } = bare.speakers.find(({ role }) => role !== undefined)!;
  const role: Translatable = { kind: 'role', id };
  const one = translate(bare, 'ko', role, '정부');
  expect(one.translations.ko?.speakers).toEqual({ [id]: { name, role: '정부' } });
  expect(translate(one, 'ko', role, '').translations.ko?.speakers ?? {}).toEqual({ [id]: { name } });
  const named = translate(bare, 'ko', { kind: 'speaker', id }, '이름');
  expect(translate(named, 'ko', { kind: 'speaker', id }, '').translations).toEqual({});
});

test('a place of one’s own is named in both languages; a term may be any word', () => {
  const [withPlace, id] = addOwnShape(bare, { name: 'The camp', geometry: { type: 'Point', coordinates: [36, 51] } });
  const row = translationRows(withPlace, 'uk').find(({ kind }) => kind === 'place')!;
  expect(row).toMatchObject({ id, original: 'The camp', translation: '' });
  const named = translate(withPlace, 'uk', row, 'Табір');
  expect(named.places.find((place) => place.id === id)?.names).toEqual({ en: 'The camp', uk: 'Табір' });
  const sided = { ...bare, speakers: bare.speakers.map((one) => ({ ...one, side: 'constructor' })) };
  expect(translationRows(sided, 'uk').find(({ id: words }) => words === 'constructor')?.translation).toBe('');
});
