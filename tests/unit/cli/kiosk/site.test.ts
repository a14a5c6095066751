import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followSite, readSite, type Site } from '../../../../src/cli/kiosk/site.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-site-'));
  mkdirSync(join(folder, 'assets'));
});
afterEach(() => { rmSync(folder, { recursive: true }); });

const write = (path: string, words: string) => writeFileSync(join(folder, path), words);
/** In the order in which a build writes. */
function build(version: string): void {
  write('index.html', version);
  write(`assets/main-${version}.js`, '');
  write('preview.png', '');
  write('sw.js', `c([{url:"index.html",revision:"${version}"},{url:"assets/main-${version}.js",revision:null}])`);
}
const page = (site: Site | undefined) => site && String(site.get('index.html'));

describe('a whole build', () => {
  test('is read with every file', () => {
    build('first');
    expect([...(readSite(folder)?.keys() ?? [])].sort()).toEqual([
      'assets/main-first.js',
      'index.html',
      'preview.png',
      'sw.js',
    ]);
  });

  test.each<[string, () => void]>([
    ['a folder that is not there', () => rmSync(folder, { recursive: true })],
    ['a build that has not written its worker', () => rmSync(join(folder, 'sw.js'))],
    ['a folder whose emptying has begun', () => rmSync(join(folder, 'assets'), { recursive: true })],
    ['a worker of which half is written', () => write('sw.js', 'c([{ur')],
  ])('is not %s', (_, spoil) => {
    build('first');
    spoil();
    expect(readSite(folder)).toBeUndefined();
    mkdirSync(folder, { recursive: true });
  });
});

describe('a later build', () => {
  let taken: (string | undefined)[];
  let stop: () => void;
  beforeEach(() => {
    vi.useFakeTimers();
    build('first');
    taken = [];
    const site = readSite(folder);
    stop = site ? followSite(folder, site, (later) => taken.push(page(later))) : () => {};
  });
  afterEach(() => {
    stop();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
  const looks = (count: number) => vi.advanceTimersByTime(5_000 * count);

  test('is taken once, when it has lain still for two looks', () => {
    looks(3);
    build('second');
    looks(1);
    expect(taken).toEqual([]);
    looks(1);
    expect(taken).toEqual(['second']);
    looks(9);
    build('third');
    looks(2);
    expect(taken).toEqual(['second', 'third']);
  });

  test('waits until it is whole, however long that takes', () => {
    rmSync(join(folder, 'sw.js'));
    write('index.html', 'second');
    looks(20);
    expect(taken).toEqual([]);
    build('second');
    rmSync(join(folder, 'assets/main-second.js'));
    looks(20);
    expect(taken).toEqual([]);
    write('assets/main-second.js', '');
    looks(1);
    expect(taken).toEqual(['second']);
  });

  test('may be the same as before', () => {
    rmSync(join(folder, 'sw.js'));
    looks(2);
    build('first');
    looks(9);
    expect(taken).toEqual([]);
  });

  test('that follows another too soon is waited for', () => {
    build('second');
    looks(1);
    build('third');
    looks(1);
    expect(taken).toEqual([]);
    looks(1);
    expect(taken).toEqual(['third']);
  });
});
