/** Each bad story in `tests/stories/bad` beside the lines that `npm run check` is to print for it. */
import { expect, test } from 'vitest';
import { parseText } from '../../../src/story/parse.ts';
import { printProblem } from '../../../src/story/problem.ts';
import { STANCES } from '../../../src/story/schema.ts';
import { linesOf, storiesIn, textOf } from '../stories.ts';

const bad = storiesIn('bad');
/** Stands in for the bundled layers. */
const REFS = new Map([['country:AT', 'Austria'], ['country:BO', 'Bolivia']]);

test('there are bad stories to try', () => {
  expect(bad.length).toBeGreaterThan(20);
});

test.each(bad)('%s', (name) => {
  const { problems } = parseText(textOf(`tests/stories/bad/${name}.json`), REFS);
  const stances = STANCES.map((stance) => JSON.stringify(stance)).join(' or ');
  const lines = linesOf(`tests/stories/bad/${name}.txt`).map((line) => line.replace('{stances}', stances));
  expect(problems.map(printProblem)).toEqual(lines);
});
