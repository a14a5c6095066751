import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('no style sheet asks for what is not yet in the page', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(10);
  // Asked of an element around others, it has the styles of all of them computed anew whenever one comes or goes:
  // measuring a marker's name took 3 ms instead of 0.2.
  const rulesOf = (sheet: string) => readFileSync(`src/${sheet}`, 'utf8').replace(/\/\*.*?\*\//gs, '');
  const asking = sheets.filter((sheet) => /:not\([^)]*:has\(/.test(rulesOf(sheet)));
  expect(asking).toEqual([]);
});
