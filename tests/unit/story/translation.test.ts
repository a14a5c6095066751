/** Translations at the door: what is kept, what is set aside, and what is said of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printProblem } from '../../../src/story/problem.ts';
import { parseTranslation, termsOf, type Translation } from '../../../src/story/translation.ts';
import { dam, linesOf, storiesIn, textOf } from '../stories.ts';

const read = (value: unknown) => parseTranslation(JSON.stringify(value), dam, 'uk');
const GOOD = {
  format: 'dateline/translation@1',
  language: 'uk',
  title: 'Гребля',
  summary: 'Про греблю',
  speakers: { atland: { name: 'Атландія' } },
  statements: { s1: 'Гребля безпечна', s2: 'Це не так' },
  terms: { Builders: 'Будівельники' },
};
const partsOf = (one: Translation | null) =>
  one && [one.title, [...one.speakers.keys()], [...one.statements.keys()], [...one.terms.keys()]];

describe('each bad translation, beside the lines that are to be printed for it', () => {
  const bad = storiesIn('bad-translations');

  test('there are some', () => {
    expect(bad.length).toBeGreaterThan(10);
  });

  test.each(bad)('%s', (name) => {
    const { problems } = parseTranslation(textOf(`tests/stories/bad-translations/${name}.json`), dam, 'uk');
    expect(problems.map(printProblem)).toEqual(linesOf(`tests/stories/bad-translations/${name}.txt`));
  });
});

test('a good one is kept whole', () => {
  const { translation, problems } = read(GOOD);
  expect(problems).toEqual([]);
  expect(partsOf(translation)).toEqual(['Гребля', ['atland'], ['s1', 's2'], ['Builders']]);
  expect(translation?.summary).toBe('Про греблю');
});

test('everything may be left out', () => {
  const { translation, problems } = read({ format: 'dateline/translation@1', language: 'uk' });
  expect(problems).toEqual([]);
  expect(partsOf(translation)).toEqual([undefined, [], [], []]);
});

test('a bad record costs only itself', () => {
  const { translation } = read({
    ...GOOD,
    title: '',
    speakers: { ...GOOD.speakers, borland: { name: 7 } },
    statements: { s1: '', s2: 'Це не так', s9: 'Немає' },
    terms: { Builders: null },
  });
  expect(partsOf(translation)).toEqual([undefined, ['atland'], ['s2'], []]);
});

test('what is not JSON is told with its line and column, and gives no translation', () => {
  const { translation, problems } = parseTranslation('{"title":', dam, 'uk');
  expect(translation).toBeNull();
  expect(problems.map(printProblem)).toEqual([
    'translation.uk.json: translation, line 1, column 10: not JSON: the file ends, '
      + 'expected a value: text in straight quotation marks, a number, true, false, null, [ or {',
  ]);
});

test.each([
  ['no object', '[]'],
  ['null', 'null'],
])('what is %s gives one problem and no translation', (_, text) => {
  const { translation, problems } = parseTranslation(text, dam, 'uk');
  expect(translation).toBeNull();
  expect(problems).toMatchObject([{ path: 'translation.uk.json: translation', expected: 'a JSON object' }]);
});

test('a translation into another language than the file’s name says is none', () => {
  expect(parseTranslation(JSON.stringify(GOOD), dam, 'ru').translation).toBeNull();
});

test('whatever is in the file, it does not throw, and every id that is kept is the story’s', () => {
  const id = fc.constantFrom('atland', 's1', 's9', 'Builders', '__proto__', 'constructor', 'toString');
  const records = fc.dictionary(id, fc.oneof(fc.string(), fc.record({ name: fc.string() }), fc.jsonValue()), {
    noNullPrototype: true,
  });
  const any = fc.record(
    { title: fc.jsonValue(), speakers: records, statements: records, terms: records },
    { requiredKeys: [] },
  );
  const ids = [dam.speakers, dam.statements].map((all) => new Set(all.map((one) => one.id))) as [
    Set<string>,
    Set<string>,
  ];
  let kept = 0;
  fc.assert(fc.property(any, (change) => {
    const { translation, problems } = read({ ...GOOD, ...change });
    expect(translation === null && problems.length === 0).toBe(false);
    if (!translation) return;
    kept += 1;
    expect([...translation.speakers.keys()].every((one) => ids[0].has(one))).toBe(true);
    expect([...translation.statements.keys()].every((one) => ids[1].has(one))).toBe(true);
    expect([...translation.terms.keys()].every((one) => termsOf(dam).includes(one))).toBe(true);
  }));
  expect(kept).toBeGreaterThan(30);
});
