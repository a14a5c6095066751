/** Faults seen in the field: each file of `tests/stories/cases` that lists its problems, with what is said of it. */
import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseText } from '../../../src/story/parse.ts';
import { printProblem } from '../../../src/story/problem.ts';
import { textOf } from '../stories.ts';

const CASES = 'tests/stories/cases';
const cases = readdirSync(new URL(`../../../${CASES}`, import.meta.url))
  .filter((name) => existsSync(new URL(`../../../${CASES}/${name}/problems.txt`, import.meta.url)));

test('there are such cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(12);
});

test.each(cases)('%s', (name) => {
  const { story, problems } = parseText(textOf(`${CASES}/${name}/story.json`));
  expect(problems.map((problem) => `${printProblem(problem)}\n`).join(''))
    .toBe(textOf(`${CASES}/${name}/problems.txt`));
  // Only a title of blanks costs the whole story.
  expect(story === null).toBe(name === 'e-space');
});

test('names of blanks are refused like a title of them, and so are anchors', () => {
  const raw = JSON.parse(textOf(`${CASES}/e-space/story.json`)) as { title: string };
  const { problems } = parseText(JSON.stringify({ ...raw, title: 'A title' }));
  expect(problems.map(printProblem)).toEqual([
    'places[0] (a).names.en: found " ", expected text that is not empty',
    'speakers[0] (mayor).name: found " ", expected text that is not empty',
    'statements[0] (one).anchors[0].exact: found " ", expected text that is not empty',
  ]);
});

test('what leaves no mark is blank, in whatever way it does so', () => {
  const raw = JSON.parse(textOf(`${CASES}/t-bom/story.json`).replace(/^\ufeff/, '')) as object;
  for (const title of ['\u00a0', '\u200b\u00ad', '\u3164', '\u2800', '\n\t'])
    expect(parseText(JSON.stringify({ ...raw, title })).problems.map(({ path }) => path), title).toEqual(['title']);
});

test.each<[string, string, string]>([
  ['a command to a terminal', 'Red \u001b[31m', 'a hidden character (U+001B) is its character 5'],
  ['an override', 'Left \u202eright', 'a hidden character (U+202E) is its character 6'],
  ['an isolate that may stay open', '\u2067x', 'a hidden character (U+2067) is its character 1'],
  ['half a character', 'x\ud83d', 'a hidden character (U+D83D) is its character 2'],
])('%s is refused in a title, and shown as what it is', (_, title, found) => {
  const raw = JSON.parse(textOf(`${CASES}/t-bom/story.json`).replace(/^\ufeff/, '')) as object;
  expect(parseText(JSON.stringify({ ...raw, title })).problems.map(printProblem)).toEqual([
    `title: ${found}, expected text without controls, halves of characters and turns of direction`,
  ]);
});

test('no message holds a control, wherever it stands in the file', () => {
  const evil = '\u001b[2J\u202e\u009b\u2028';
  const raw = JSON.parse(textOf(`${CASES}/t-bom/story.json`).replace(/^\ufeff/, '')) as Record<string, object[]>;
  const files: object[] = [
    { ...raw, title: evil }, { ...raw, paragraphs: [evil] }, { ...raw, [evil]: 1 },
    { ...raw, id: evil }, { ...raw, focus: [evil] },
    ...['places', 'speakers', 'statements'].flatMap((list) => Object.keys(raw[list]?.[0] ?? {}).flatMap((key) => [
      { ...raw, [list]: [{ ...raw[list]?.[0], [key]: evil }] },
      { ...raw, [list]: [{ ...raw[list]?.[0], [key]: { [evil]: evil } }] },
      { ...raw, [list]: [{ ...raw[list]?.[0], [key]: [{ exact: evil, paragraph: 1 }] }] },
    ])),
  ];
  for (const file of files) {
    const lines = parseText(JSON.stringify(file)).problems.map(printProblem);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join('')).not.toMatch(/[\p{Cc}\u202e\u2028]/u);
  }
  expect(parseText(`{ "a": ${evil} }`).problems.map(printProblem).join('')).not.toMatch(/[\p{Cc}\u202e]/u);
});
