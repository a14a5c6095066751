import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createStore, type Store } from '../../../src/store/store.ts';
import { openingView } from '../../../src/view/view.ts';
import { kursk } from '../stories.ts';

const src = new URL('../../../src/', import.meta.url);
const signals = Object.entries(createStore(kursk, openingView(kursk)))
  .filter(([, value]) => typeof value === 'object' && 'subscribe' in value).map(([name]) => name);
const WRITES = new RegExp(String.raw`\b(${signals.join('|')})\.value\s*([-+|&?]{0,2}=)(?!=)`);

test('nobody outside store/ writes a signal of it, by types that are cast or not', () => {
  expect(signals.length).toBeGreaterThan(15);
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.tsx?$/.test(path) && !path.startsWith('store'),
  );
  const writing = files
    .filter((path) => /from '.*\/store\//.test(readFileSync(new URL(path, src), 'utf8')))
    .filter((path) => WRITES.test(readFileSync(new URL(path, src), 'utf8')));
  expect(writing).toEqual([]);
  expect(WRITES.test('store.hover.value = target;')).toBe(true);
  expect(WRITES.test('if (store.hover.value === target)')).toBe(false);
});

test('the compiler refuses it too', () => {
  const write = (store: Store) => {
    // @ts-expect-error: read-only
    store.hover.value = { kind: 'none' };
  };
  expect(write).toBeTypeOf('function');
});
