import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { link } from '../../../src/story/links.ts';
import { parseText } from '../../../src/story/parse.ts';

test('the complete small story in the README is one', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const example = /```json\n(.*?)```/s.exec(readme)?.[1] ?? '';
  const { story, problems } = parseText(example);
  expect(problems).toEqual([]);
  expect(story && [...link(story).contested]).toEqual(['bridge']);
});
