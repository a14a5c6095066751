/**
 * The specs of the browser tests say what a reader does and sees: only the driver knows selectors, and nobody waits for
 * a fixed time.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = new URL('../browser/', import.meta.url);
const NOT_FOR_SPECS: readonly [what: RegExp, why: string][] = [
  [/\b(frameL|l)ocator\(|querySelector|getElement|\.closest\(|\.matches\(|\$\$?\(/, 'a selector'],
  [/waitForTimeout|setTimeout/, 'a fixed wait'],
];

const breaches = (text: string) => text.split('\n').flatMap((line, at) =>
  NOT_FOR_SPECS.flatMap(([what, why]) => (what.test(line) ? [`line ${at + 1}: ${why}: ${line.trim()}`] : [])));

const SPECS = readdirSync(FOLDER).filter((name) => name.endsWith('.spec.ts'));

test('there are specs', () => {
  expect(SPECS.length).toBeGreaterThan(20);
});

test.each(SPECS)('%s', (name) => {
  expect(breaches(readFileSync(new URL(name, FOLDER), 'utf8'))).toEqual([]);
});

test.each([
  ["page.locator('.card')", 'a selector'],
  ["document.querySelector('main')", 'a selector'],
  ["marker.closest('[lang]')", 'a selector'],
  ['await page.waitForTimeout(500);', 'a fixed wait'],
  ['setTimeout(resolve, 700)', 'a fixed wait'],
])('but not with %s in it', (line, why) => {
  expect(breaches(line)).toEqual([`line 1: ${why}: ${line}`]);
});
