import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { fromIssue, printPath, printProblem, recordPath, shown } from '../../../src/story/problem.ts';
import { parse } from '../../../src/story/parse.ts';
import { rawKursk } from '../stories.ts';

test('a problem is one line: where, what, what instead', () => {
  expect(printProblem({ path: 'title', found: 'missing', expected: 'text' })).toBe('title: missing, expected text');
});

describe('printPath', () => {
  test.each([
    [[], 'story'],
    [['title'], 'title'],
    [['statements', 3, 'anchors', 0, 'exact'], 'statements[3].anchors[0].exact'],
    [['source', 'address'], 'source.address'],
    [['speakers', 'the-mayor', 'name'], 'speakers["the-mayor"].name'],
    [['places', 'a\u202eb\u001b[2J', 'names'], 'places["a\\u202eb\\u001b[2J"].names'],
  ])('%j is %s', (path, printed) => {
    expect(printPath(path)).toBe(printed);
  });

  test.each<[unknown, string]>([
    [{ id: 'tripoli' }, 'list[25] (tripoli).ref'],
    [{ from: 's1', to: 's2' }, 'list[25] (s1 to s2).ref'],
    [{ from: 's1' }, 'list[25].ref'],
    [{ id: 'no id\u001b' }, 'list[25].ref'],
    [{ id: 7 }, 'list[25].ref'],
    [null, 'list[25].ref'],
  ])('names a record like %j beside its index', (record, printed) => {
    expect(printPath([...recordPath('list', 25, record), 'ref'])).toBe(printed);
  });
});

describe('shown', () => {
  test.each([
    [undefined, 'nothing'],
    [null, 'null'],
    ['a', '"a"'],
    [7, '7'],
    [[1], '[1]'],
    [{ a: [null, {}], b: 'c' }, '{"a":[null,{}],"b":"c"}'],
    [Infinity, 'Infinity'],
    ['\u001b[2J\u202e\u00a0\u200b\ud83d', '"\\u001b[2J\\u202e\\u00a0\\u200b\\ud83d"'],
    ['👩\u200d👧', '"👩\u200d👧"'],
  ])('%j is shown as %s', (value, text) => {
    expect(shown(value)).toBe(text);
  });

  test('a long value is cut to fit into a sentence', () => {
    expect(shown('x'.repeat(500))).toBe(`"${'x'.repeat(56)}…`);
  });

  test('a value that fits is not cut', () => {
    expect(shown('x'.repeat(58))).toBe(`"${'x'.repeat(58)}"`);
  });

  test('a value of a million brackets or keys is shown like any other', () => {
    const deep = JSON.parse('['.repeat(1e6) + ']'.repeat(1e6)) as unknown;
    expect(shown(deep)).toBe(`${'['.repeat(57)}…`);
    expect(shown(Array.from({ length: 1e6 }, () => ({})))).toBe(`[${'{},'.repeat(18)}{}…`);
  });

  test('what JSON can’t write is named by its type', () => {
    expect(shown(() => 1)).toBe('function');
  });
});

test('an issue of the schema is put under its base', () => {
  const { issues } = v.safeParse(v.object({ name: v.string() }), { name: 3 });
  expect(issues?.map((issue) => printProblem(fromIssue(issue, ['speakers', 2])))).toEqual([
    'speakers[2].name: found 3, expected text, in quotation marks',
  ]);
});

const printed = (raw: unknown) => parse(raw).problems.map(printProblem);

describe('what was expected is said in words', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['an empty text', { title: '' }, 'title: found "", expected text that is not empty'],
    ['an empty list', { focus: [] }, 'focus: found [], expected at least 1 of them'],
    [
      'a date',
      { source: { ...rawKursk().source, published: 'May' } },
      'source.published: found "May", expected a date such as 2026-04-28',
    ],
    ['a language that only looks like one', { language: 'en-GB-GB' },
      'language: found "en-GB-GB", expected a language tag such as en or pt-BR'],
    ['a language', { language: 'English' }, 'language: found "English", expected a language tag such as en or pt-BR'],
    ['a list', { places: 'none' }, 'places: found "none", expected a list, in square brackets'],
    ['an object', { source: 'The Example' }, 'source: found "The Example", expected keys with their values, in braces'],
    ['a text', { title: 1 }, 'title: found 1, expected text, in quotation marks'],
  ])('%s', (_, change, line) => {
    expect(printed({ ...rawKursk(), ...change })).toEqual([line]);
  });

  test.each<[string, object, string]>([
    ['a paragraph too low', { paragraph: 0, exact: 'x' }, 'paragraph: found 0, expected at least 1'],
    [
      'a paragraph in quotation marks',
      { paragraph: '1', exact: 'x' },
      'paragraph: found "1", expected a number, without quotation marks',
    ],
    ['half a paragraph', { paragraph: 1.5, exact: 'x' }, 'paragraph: found 1.5, expected a whole number'],
  ])('%s', (_, anchor, line) => {
    const raw = rawKursk();
    const statements = raw.statements.map((statement, i) =>
      i === 1 ? { ...statement, anchors: [anchor] } : statement,
    );
    expect(printed({ ...raw, statements })).toEqual([`statements[1] (s2).anchors[0].${line}`]);
  });

  test.each<[string, object, string]>([
    [
      'a yes or no',
      { plural: 'yes' },
      'speakers[0] (article).plural: found "yes", expected true or false, without quotation marks',
    ],
    ['a text', { role: 1 }, 'speakers[0] (article).role: found 1, expected text, in quotation marks'],
  ])('%s of a speaker', (_, change, line) => {
    const raw = rawKursk();
    expect(
      printed({
        ...raw,
        speakers: raw.speakers.map((speaker, i) => (i === 0 ? { ...speaker, ...change } : speaker)),
      })[0],
    ).toBe(line);
  });
});
