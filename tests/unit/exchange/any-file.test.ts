/** Files that were whole until somebody slipped: each is answered, and in sentences. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportStory, importStory, IMPORT_FORMATS } from '../../../src/exchange/formats.ts';
import { EMPTY_ATLAS } from '../../../src/geometry/atlas.ts';
import { printProblem } from '../../../src/story/problem.ts';
import { kursk, rawKursk } from '../stories.ts';

const FILES = Object.fromEntries(IMPORT_FORMATS.map((format) =>
  [format, exportStory(kursk, format, { atlas: EMPTY_ATLAS }).text]));
const SLIPS = [
  '', '"', ',', '\n', '{', '}', '[]', 'null', '0', '-1', '1e999', "'", '=', ';', '\ud83d', '{"__proto__":', 'ж',
];
const slip = fc.record({
  at: fc.double({ min: 0, max: 0.999, noNaN: true }), gone: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(300)),
  put: fc.constantFrom(...SLIPS),
});

test.each(IMPORT_FORMATS)('a file of %s with slips in it', (format) => {
  fc.assert(fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
    const text = slips.reduce((now, { at, gone, put }) => {
      const start = Math.floor(at * now.length);
      return now.slice(0, start) + put + now.slice(start + gone);
    }, FILES[format] ?? '');
    const { story, problems } = importStory(text, format, rawKursk());
    if (!story) expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(printProblem(problem)).toMatch(/^\S.*: .+, expected .+$/s);
  }), { numRuns: 80 });
});

/** A value of the page exchanged for something else, so that it is still JSON. */
test('annotations with other values in them', () => {
  const others = fc.constantFrom<unknown>(undefined, null, -1, 1e308, '', [], {}, [[]], 'kursk', '\u202e', ['s1']);
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(), others), { minLength: 1, maxLength: 4 }), (changes) => {
    const page = JSON.parse(FILES['annotations'] ?? '') as object;
    const holders: [Record<string, unknown>, string][] = [];
    for (const open: object[] = [page]; open.length > 0;) {
      const value = open.pop() as Record<string, unknown>;
      for (const key of Object.keys(value)) {
        holders.push([value, key]);
        const inside = value[key];
        if (typeof inside === 'object' && inside !== null) open.push(inside);
      }
    }
    for (const [at, value] of changes) {
      const [holder, key] = holders[at % holders.length] as [Record<string, unknown>, string];
      holder[key] = value;
    }
    const { story, problems } = importStory(JSON.stringify(page), 'annotations');
    if (!story) expect(problems.length).toBeGreaterThan(0);
  }), { numRuns: 150 });
});
