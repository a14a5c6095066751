import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeWhole } from '../../../src/node/write.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-write-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a file is written, with the folders that it needs, and nothing beside it', () => {
  writeWhole(join(folder, 'a/b/c.svg'), '<svg/>');
  writeWhole(join(folder, 'a/b/c.png'), Uint8Array.of(1, 2, 255));
  expect(readFileSync(join(folder, 'a/b/c.svg'), 'utf8')).toBe('<svg/>');
  expect([...readFileSync(join(folder, 'a/b/c.png'))]).toEqual([1, 2, 255]);
  expect(readdirSync(join(folder, 'a/b')).sort()).toEqual(['c.png', 'c.svg']);
});

test('a file that is there is replaced in one step, never written over', () => {
  const [old, link] = [join(folder, 'old.svg'), join(folder, 'link.svg')];
  writeFileSync(old, 'a longer text than the new one');
  linkSync(old, link);
  writeWhole(old, 'new');
  expect(readFileSync(old, 'utf8')).toBe('new');
  expect(readFileSync(link, 'utf8')).toBe('a longer text than the new one');
});

test('what can’t be written leaves nothing behind', () => {
  mkdirSync(join(folder, 'taken/x.svg/full'), { recursive: true });
  expect(() => writeWhole(join(folder, 'taken/x.svg'), 'new')).toThrow();
  expect(readdirSync(join(folder, 'taken'))).toEqual(['x.svg']);
});
