/** `npm run export` and `npm run import`, as somebody calls them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runImport } from '../../../src/cli/exchange/run-import.ts';
import { parseText } from '../../../src/story/parse.ts';
import { kursk } from '../stories.ts';
import { asScript, inProcess } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-exchange-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string) => join(folder, name);
const PATIENCE = 120_000;

test('a story leaves as annotations and comes back the same', { timeout: PATIENCE }, async () => {
  const [page, story] = [file('kursk.annotations.json'), file('story.json')];
  const exported = asScript('export', ['--story', 'kursk', '--format', 'annotations', '--out', page]);
  expect(exported.stderr).toBe('');
  expect(exported.stdout).toBe(`${page}: application/ld+json, 9 places, 20 statements\n`);
  const imported = await inProcess(runImport, ['--format', 'annotations', '--file', page, '--out', story]);
  expect([imported.stderr, imported.status]).toEqual(['', 0]);
  expect(parseText(readFileSync(story, 'utf8')).story).toEqual(kursk);
});

test('a table that is partly wrong is told of, and the rest is written', { timeout: PATIENCE }, () => {
  const table = file('table.csv');
  writeFileSync(table, 'statement,words\ns2,Never before had the country admitted in public\ns1,No\n');
  const [from, to] = [['--format', 'csv', '--file', table, '--story', 'kursk'], file('table.json')];
  const { status, stderr, stdout } = asScript('import', [...from, '--out', to]);
  expect(stderr).toMatch(/^statement "s1": the words "No" stand there \d+ times, expected words that stand there once/);
  expect([status, stdout]).toEqual([1, `${to}: 9 places, 1 statements\n`]);
});

test('a wrong call is told in a sentence', { timeout: PATIENCE }, async () => {
  expect(asScript('export', ['--format', 'kml'])).toMatchObject({
    status: 2, stderr: '--format: “kml” is not one of annotations, geojson, csv, text, story\n',
  });
  expect(await inProcess(runImport, ['--format', 'csv', '--file', 'x', '--out', 'y'])).toMatchObject({
    status: 2, stderr: '--story: the story that the table is of was expected; a table has no text\n',
  });
});
