import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stanceBy } from '../../../../src/draft/statements/said.ts';
import { findStatements } from '../../../../src/draft/statements/statements.ts';
import { readArticle } from '../../../../src/draft/text/article.ts';
import { stanceExamples, stanceFile, trainStances } from '../../../../src/draft/training/stances.ts';
import { readTexts } from '../../../../src/draft/training/texts.ts';
import { agree, f1, none } from './agreement.ts';

const source = (path: string) => readFileSync(new URL(`../../../../src/draft/${path}`, import.meta.url), 'utf8');
const texts = readTexts(source('training/texts.jsonl'));

test('the weights are those that the annotated texts make', async () => {
  expect(stanceFile(trainStances(await stanceExamples(texts)))).toBe(source('weights/stances.json'));
});

test('clues that were never seen leave it at a report', () => {
  expect(stanceBy(['word constructor', 'toString', 'word unheard-of'])).toBe('reports');
});

test('what was annotated is found', async () => {
  const sum = none();
  for (const { text, statements } of texts)
    agree(sum, statements, (await findStatements(await readArticle(text))).statements);
  expect(f1(sum.cue, sum)).toBeGreaterThan(0.9);
  expect(f1(sum.speaker, sum)).toBeGreaterThan(0.86);
  expect(f1(sum.span, sum)).toBeGreaterThan(0.8);
  expect(sum.sameOfDecided / sum.decided).toBeGreaterThan(0.8);
});
