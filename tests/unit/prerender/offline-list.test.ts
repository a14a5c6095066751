import { expect, test } from 'vitest';
import { offlineList, withOfflineList } from '../../../src/prerender/offline-list.ts';

/** As Workbox writes it. */
const WORKER = 'const s=["a","b"];k([{url:"assets/main-1.js",revision:null},{url:"index.html",revision:"c1f1"},'
  + '{url:"stories/kursk/story.json",revision:"b4f7"}],{ignoreURLParametersMatching:[/./]}),self.go([]);';

test('of the files that sites share it keeps what it kept, and of a story the texts as they are', () => {
  const own = { 'index.html': '<html>', 'stories/dam/story.json': '{}' };
  const made = withOfflineList(WORKER, ['assets/main-1.js', 'licenses.md'], own);
  const list = offlineList(made);
  expect(list.map(({ url }) => url)).toEqual(['assets/main-1.js', 'index.html', 'stories/dam/story.json']);
  expect(list[0]?.revision).toBeNull();
  expect(made.startsWith('const s=["a","b"];k([{')).toBe(true);
  expect(made.endsWith('],{ignoreURLParametersMatching:[/./]}),self.go([]);')).toBe(true);
  // What has changed is fetched anew.
  const later = offlineList(withOfflineList(WORKER, ['assets/main-1.js'], { ...own, 'index.html': '<html lang>' }));
  expect(later[1]?.revision).not.toBe(list[1]?.revision);
  expect(later[2]).toEqual(list[2]);
});

test.each([['no list', 'self.go([]);'], ['two lists', WORKER + WORKER]])('%s is refused', (_, worker) => {
  expect(() => offlineList(worker)).toThrow('one list of files to keep was expected');
});
