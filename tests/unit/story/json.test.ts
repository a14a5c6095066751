/** Where a text stops being JSON, for who has to mend it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultIn, readJson } from '../../../src/story/json.ts';
import { MAX_FILE_LENGTH } from '../../../src/story/limits.ts';
import { printProblem } from '../../../src/story/problem.ts';
import { KURSK_FILE, textOf } from '../stories.ts';

const lineOf = (text: string) => {
  const { problem } = readJson(text, 'story');
  return problem && printProblem(problem);
};

describe('what is wrong is said with its line and column', () => {
  test.each([
    ['{ "a": 1,\n  "b": 2,\n}',
      'line 3, column 1: not JSON: } (U+007D), expected a key in straight quotation marks; '
      + 'after the last one there is no comma'],
    ['{ "a": 1\n  "b": 2 }', 'line 2, column 3: not JSON: " (U+0022), expected a comma, or }'],
    ['[1 2]', 'line 1, column 4: not JSON: 2 (U+0032), expected a comma, or ]'],
    ['{ “a”: 1 }', 'line 1, column 3: not JSON: “ (U+201C), expected a key in straight quotation marks, or }'],
    ['{ "a" 1 }', 'line 1, column 7: not JSON: 1 (U+0031), expected a colon between the key and its value'],
    ['{ "a": "one\ntwo" }',
      'line 1, column 12: not JSON: a line break (U+000A), expected text on one line, '
      + 'with \\n for a line break and \\t for a tab'],
    ['{ "a": "C:\\x" }',
      'line 1, column 11: not JSON: \\ (U+005C), expected another character after the backslash; '
      + '\\\\ is a backslash itself'],
    ['{ "a": "one', 'line 1, column 12: not JSON: the file ends inside text, expected its closing quotation mark'],
    ['{}\n// note', 'line 2, column 1: not JSON: / (U+002F), expected nothing more after the end of the value'],
    ['{ "a": \u001b[2J }',
      'line 1, column 8: not JSON: a hidden character (U+001B), '
      + 'expected a value: text in straight quotation marks, a number, true, false, null, [ or {'],
  ])('%j', (text, line) => {
    expect(lineOf(text)).toBe(`story, ${line}`);
  });
});

test('a byte order mark is no part of the text, and is not counted', () => {
  expect(readJson('\ufeff{"a":1}', 'story')).toEqual({ value: { a: 1 } });
  expect(lineOf('\ufeff{]')).toMatch(/^story, line 1, column 2: /);
});

test('a file that is too large is not read at all', () => {
  expect(lineOf(`"${'a'.repeat(MAX_FILE_LENGTH)}"`)).toBe(
    `story: ${MAX_FILE_LENGTH + 2} characters, expected a file of at most ${MAX_FILE_LENGTH} characters`,
  );
});

test('a million brackets that are never closed end in a sentence', () => {
  expect(lineOf('['.repeat(1e6))).toMatch(/^story, line 1, column 1000001: not JSON: the file ends/);
});

test('it finds a fault just where the engine does not read a text', () => {
  const kursk = textOf(KURSK_FILE);
  const cut = fc.record({
    at: fc.nat(kursk.length),
    gone: fc.nat(3),
    put: fc.constantFrom('', '"', '}', ']', ',', ':', '\\', '1', 'e', '-'),
  }).map(({ at, gone, put }) => kursk.slice(0, at) + put + kursk.slice(at + gone));
  const signs = fc.constantFrom(...Array.from('{}[]",:01.eE+-\\utrue '));
  const anything = fc.oneof(cut, fc.json(), fc.string(), fc.string({ unit: signs }));
  fc.assert(fc.property(anything, (text) => {
    const isRead = (() => { try { JSON.parse(text); return true; } catch { return false; } })();
    expect(faultIn(text) === undefined).toBe(isRead);
  }), { numRuns: 500 });
});
