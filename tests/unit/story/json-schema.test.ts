import { expect, test } from 'vitest';
import { draftSchemaFile } from '../../../src/draft/format/json-schema.ts';
import { storySchemaFile, translationSchemaFile } from '../../../src/story/json-schema.ts';
import { kursk, rawKursk, rawTranslation, textOf } from '../stories.ts';

interface Schema {
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: unknown;
  items?: Schema;
}
const [story, translation] = [storySchemaFile(), translationSchemaFile()];
const schema = JSON.parse(story.text) as Schema;

test.each([
  [story.path, story, 'dateline/story@1'],
  [translation.path, translation, 'dateline/translation@1'],
  [draftSchemaFile().path, draftSchemaFile(), 'dateline/draft@1'],
])('%s is the generated one: npm run schema', (path, { text }, format) => {
  expect(textOf(path)).toBe(text);
  expect((JSON.parse(text) as { title: string }).title).toContain(format);
});

test.each(kursk.translations)('the kursk story’s translation %s has only keys that its schema has', (language) => {
  const { properties = {}, additionalProperties } = JSON.parse(translation.text) as Schema;
  expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(rawTranslation(language))));
  expect(additionalProperties).toBe(false);
});

test('the kursk story has all the keys it requires and none that it bars', () => {
  const raw = rawKursk();
  expect(Object.keys(raw)).toEqual(expect.arrayContaining(schema.required ?? ['nothing is required']));
  expect(Object.keys(schema.properties ?? {})).toEqual(expect.arrayContaining(Object.keys(raw)));
  expect(schema.additionalProperties).toBe(false);
});

test('what parse fills in, an editor may leave out', () => {
  const statement = schema.properties?.['statements']?.items;
  expect(statement?.required).toEqual(['id', 'speaker', 'stance', 'mode', 'anchors', 'mentions']);
  expect(Object.keys(statement?.properties ?? {})).toEqual(
    expect.arrayContaining(['via', 'quotes', 'quantities', 'movement']),
  );
});

test('the kursk story leads to it', () => {
  expect(new URL(rawKursk().$schema ?? '', 'file:///public/stories/kursk/story.json').pathname).toBe(`/${story.path}`);
});
