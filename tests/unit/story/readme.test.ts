import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as limits from '../../../src/story/limits.ts';
import { link } from '../../../src/story/links.ts';
import { parseText } from '../../../src/story/parse.ts';
import { parseTranslation } from '../../../src/story/translation.ts';

const readme = readFileSync(new URL('../../../src/story/README.md', import.meta.url), 'utf8');
const [example = '', translated = ''] = Array.from(readme.matchAll(/```json\n(.*?)```/gs), ([, json = '']) => json);
const { story, problems } = parseText(example);

test('the complete small story in the guide is one', () => {
  expect(problems).toEqual([]);
  expect(story && [...link(story).contested]).toEqual(['bridge']);
});

test('the translation in the guide is one of that story', () => {
  if (!story) throw new Error('the guide’s story can’t be opened');
  const parsed = parseTranslation(translated, story, 'uk');
  expect(parsed.problems).toEqual([]);
  expect(parsed.translation?.terms.get('Kharkiv')).toBe('Харків');
});

test('the guide states the limits of a file', () => {
  const [, section = ''] = /## How much a story may hold\n([^]*?)(?=\n## |$)/.exec(readme) ?? [];
  const { MAX_PROBLEMS: _told, MAX_EXPLAINED: _explained, ...ofFile } = limits;
  for (const [name, most] of Object.entries(ofFile))
    expect(section, name).toMatch(new RegExp(`(?<!\\d|\\d,)${most.toLocaleString('en')}(?!,?\\d)`));
});
