import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listStories, readStories, readStory } from '../../../src/node/stories.ts';
import { dam, textOf } from '../stories.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-stories-'));
  put('dam');
});
afterEach(() => rmSync(root, { recursive: true }));

function put(folder: string, text = textOf('tests/stories/good/dam.json')): void {
  mkdirSync(join(root, 'public/stories', folder), { recursive: true });
  writeFileSync(join(root, 'public/stories', folder, 'story.json'), text);
}

test('every folder is a story, in the order of their names', () => {
  put('a-dam', textOf('tests/stories/good/dam.json').replace('"id": "dam"', '"id": "a-dam"'));
  expect(readStories(join(root, 'public'))).toEqual([{ ...dam, id: 'a-dam' }, dam]);
});

test('a folder without a story is told in a sentence', () => {
  mkdirSync(join(root, 'public/stories/empty'));
  const sentence =
    'story empty: there is no public/stories/empty/story.json, which the build expects; a draft may lie anywhere else';
  expect(() => readStories(join(root, 'public'))).toThrow(sentence);
  expect(() => readStory(join(root, 'public'), 'empty')).toThrow(sentence);
});

test.each([
  [
    'that is not whole',
    (text: string) => text.replace('"claims"', '"hopes"'),
    'story bad:\nstatements[0] (s1).stance: found "hopes"',
  ],
  ['in the folder of another', (text: string) => text, 'story bad: its id is dam, expected the name of its folder'],
  [
    'without its translation',
    (text: string) => text.replace('"language": "en",', '"language": "en", "translations": ["uk"],'),
    'story bad:\ntranslation.uk.json: can’t be read',
  ],
])('a story %s ends the build', (_, change, told) => {
  put('bad', change(textOf('tests/stories/good/dam.json')));
  expect(() => readStories(join(root, 'public'))).toThrow(told);
});

test('the list has the newest first, those without a date last, and titles in the languages that there are', () => {
  const source = textOf('tests/stories/good/dam.json');
  const dated = (id: string, day: string) => source.replace('"id": "dam"', `"id": "${id}"`)
    .replace('"rights": "MIT"', `"rights": "MIT", "published": "${day}"`);
  put('older', dated('older', '2024-12-31'));
  put('newer', dated('newer', '2025-01-01').replace('"language": "en",', '"language": "en", "translations": ["uk"],'));
  writeFileSync(join(root, 'public/stories/newer/translation.uk.json'), JSON.stringify({
    format: 'dateline/translation@1', language: 'uk', title: 'Гребля', speakers: [], statements: [], terms: [],
  }));
  const counts = { language: 'en', title: 'A dam between two rivers', places: 3, statements: 3 };
  expect(listStories(join(root, 'public'))).toEqual([
    { ...counts, id: 'newer', titles: { uk: 'Гребля' }, published: '2025-01-01' },
    { ...counts, id: 'older', titles: {}, published: '2024-12-31' },
    { ...counts, id: 'dam', titles: {} },
  ]);
});
