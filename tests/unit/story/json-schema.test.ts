import { expect, test } from 'vitest';
import { SCHEMA_FILE, storyJsonSchema } from '../../../src/story/json-schema.ts';
import { rawKursk, textOf } from '../stories.ts';

interface Schema { properties?: Record<string, Schema>; required?: string[]; additionalProperties?: unknown; items?: Schema }
const schema = JSON.parse(storyJsonSchema()) as Schema & { title: string };

test('the committed schema is the generated one: npm run schema', () => {
  expect(textOf(SCHEMA_FILE)).toBe(storyJsonSchema());
});

test('it is named after the format', () => {
  expect(schema.title).toContain('dateline/story@1');
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
  expect(Object.keys(statement?.properties ?? {})).toEqual(expect.arrayContaining(['via', 'quotes', 'quantities', 'movement']));
});

test('the kursk story leads to it', () => {
  expect(new URL(rawKursk().$schema ?? '', 'file:///public/stories/kursk/story.json').pathname).toBe(`/${SCHEMA_FILE}`);
});
