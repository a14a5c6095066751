/** Two thousand files that were whole until somebody slipped: each is answered, and in sentences. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { link } from '../../../src/story/links.ts';
import { parseText } from '../../../src/story/parse.ts';
import { printProblem } from '../../../src/story/problem.ts';
import { segment } from '../../../src/story/segments.ts';
import { DANUBE_FILE } from '../danube.ts';
import { KURSK_FILE, storiesIn, textOf } from '../stories.ts';

/** Small ones more often, since each is read in a millisecond. */
const FILES = [...storiesIn('good').map((name) => `tests/stories/good/${name}.json`), KURSK_FILE, DANUBE_FILE]
  .map(textOf);
const file = fc.oneof(...FILES.map((text) => ({ arbitrary: fc.constant(text), weight: text.length < 20_000 ? 9 : 1 })));

/** What fingers, editors and programs put in, take out or leave behind. */
const SLIPS = [
  '', ' ', '"', '\\', '\n', '\r\n', ',', ':', '{', '}', '[', ']', '0', '-', '1e999', 'null', 'true', '“', '’',
  '\u00a0', '\u00ad', '\u200b', '\u202e', '\u001b[2J', '\ud83d', '\\ud83d', '\\u0000', '👩\u200d', 'e\u0301',
  '[[[[', '{"__proto__":', '[0,0],', 'ж', '北',
];
const slip = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
  put: fc.oneof(fc.constantFrom(...SLIPS), fc.string({ unit: 'binary', maxLength: 5 })),
});

/** Inside the text of a value or between values: anywhere. */
const slipped = fc.tuple(file, fc.array(slip, { minLength: 1, maxLength: 3 })).map(([text, slips]) =>
  slips.reduce((now, { at, gone, put }) => {
    const start = Math.floor(at * now.length);
    return now.slice(0, start) + put + now.slice(start + gone);
  }, text));

/** Whole values exchanged for others of the file, or for something else, so that it is still JSON. */
const confused = fc.tuple(file, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(
  undefined, null, 1e308, -1, '', ' ', '\u202e', [], {}, [[]], 'kursk', 'a'.repeat(1e4),
)), { minLength: 1, maxLength: 4 })).map(([text, changes]) => {
  const raw: unknown = JSON.parse(text);
  const holders: Record<string, unknown>[] = [];
  for (const open = [raw]; open.length > 0;) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    holders.push(value as Record<string, unknown>);
    open.push(...Object.values(value));
  }
  for (const [one, other, value] of changes) {
    const [to, from] = [holders[one % holders.length] ?? {}, holders[other % holders.length] ?? {}];
    const [key = 'x'] = Object.keys(to).slice(other % Object.keys(to).length);
    to[key] = value === undefined ? structuredClone(Object.values(from)[one % Object.keys(from).length]) : value;
  }
  return JSON.stringify(raw);
});

test('two thousand broken files: each is a story, or has problems, and each problem is a sentence', {
  timeout: 120_000,
}, () => {
  let [kept, refused] = [0, 0];
  fc.assert(fc.property(fc.oneof(slipped, confused), (text) => {
    const { story, problems } = parseText(text);
    if (story) kept += 1;
    else refused += 1;
    expect(story === null && problems.length === 0).toBe(false);
    for (const line of problems.map(printProblem)) {
      expect(line).toMatch(/^[\w[].*: .+, expected .+$/u);
      expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u202e]|\[object|undefined|NaN/u);
      expect(line.length).toBeLessThan(600);
    }
    if (story)
      expect([segment(story).length, link(story).places.size]).toEqual([story.paragraphs.length, story.places.length]);
  }), { numRuns: 2000 });
  expect(Math.min(kept, refused)).toBeGreaterThan(200);
});
