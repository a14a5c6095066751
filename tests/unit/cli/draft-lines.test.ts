import { expect, test } from 'vitest';
import { LONGEST_TEXT, readTextLine } from '../../../src/cli/draft-lines.ts';

test.each([
  ['{"id":1,"text":"Aden"}', { id: 1, text: 'Aden' }],
  ['Aden', { error: 'no JSON; an object with "id" and "text" was expected' }],
  ['null', { id: undefined, error: '"text" is missing; a text was expected' }],
  ['{"id":"a","text":5}', { id: 'a', error: '"text" is missing; a text was expected' }],
])('%s', (line, expected) => {
  expect(readTextLine(line)).toEqual(expected);
});

test('a text that is far too long is refused with its length', () => {
  expect(readTextLine(JSON.stringify({ id: 1, text: 'a'.repeat(LONGEST_TEXT + 1) })).error).toContain('1000001 characters');
});
