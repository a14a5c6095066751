import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fileSource } from '../../../src/node/figure-source.ts';
import { storyFile } from '../../../src/node/files.ts';
import { openingView } from '../../../src/view/view.ts';
import { kursk } from '../stories.ts';

const opening = openingView(kursk);

test('layers are read once, and the detail lies upon the overview', async () => {
  const { atlas } = fileSource({ story: kursk, path: storyFile('kursk'), onProblem: () => {} });
  const [overview, detail] = [await atlas('overview'), await atlas('detail')];
  expect(await atlas('overview')).toBe(overview);
  expect(await atlas('detail')).toBe(detail);
  expect(detail).not.toBe(overview);
  expect(detail.layers.settlements).toBe(overview.layers.settlements);
  expect(detail.layers.countries).not.toBe(overview.layers.countries);
});

test('translations are read for the language of the view, and for all where it is searched', async () => {
  const { translations } = fileSource({ story: kursk, path: storyFile('kursk'), onProblem: () => {} });
  expect(await translations(opening)).toEqual([]);
  const [uk] = await translations({ ...opening, language: 'uk' });
  expect(uk?.language).toBe('uk');
  const all = await translations({ ...opening, filter: { ...opening.filter, query: 'Kursk' } });
  expect(all.map(({ language }) => language).sort()).toEqual([...kursk.translations].sort());
  expect(all).toContain(uk);
});

test('what is wrong with a translation is told once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-source-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'translation.uk.json'), '{');
  const told: string[] = [];
  const { translations } = fileSource({
    story: kursk, path: join(folder, 'story.json'), onProblem: ({ path }) => told.push(path),
  });
  expect(await translations({ ...opening, language: 'uk' })).toEqual([]);
  const first = told.length;
  expect(first).toBeGreaterThan(0);
  await translations({ ...opening, language: 'uk' });
  expect(told.length).toBe(first);
});
