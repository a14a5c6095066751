import { afterEach, expect, test, vi } from 'vitest';
import { canOpen } from '../../../src/assets/load.ts';
import { textOf } from '../stories.ts';

const DAM = textOf('tests/stories/good/dam.json');

/** A host with a page and one story file. */
function host(storyFile: () => Response | Promise<Response>, page = () => new Response('')) {
  vi.stubGlobal('document', { baseURI: 'https://example.org/', querySelector: () => null });
  vi.stubGlobal('location', { href: 'https://example.org/' });
  vi.stubGlobal('fetch', async (url: string) => {
    switch (url) {
      case 'https://example.org/': return page();
      case 'https://example.org/stories/dam/story.json': return storyFile();
      default: return new Response('', { status: 404 });
    }
  });
}
afterEach(() => { vi.unstubAllGlobals(); });

test('a page and a story that are there can be opened', async () => {
  host(() => new Response(DAM));
  expect([await canOpen('dam'), await canOpen('bridge'), await canOpen('../dam')]).toEqual([true, false, false]);
});

test.each<[string, () => Response | Promise<Response>]>([
  ['fails', () => new Response('', { status: 500 })],
  ['is missing', () => new Response('', { status: 404 })],
  ['is broken', () => new Response('{"format":')],
  ['is out of reach', () => Promise.reject(new TypeError('no network'))],
  ['is another’s', () => new Response(DAM.replace('"id": "dam"', '"id": "bridge"'))],
])('a story file that %s can’t be opened', async (_, answer) => {
  host(answer);
  expect(await canOpen('dam')).toBe(false);
});

test('nor can a story whose page is not there', async () => {
  host(() => new Response(DAM), () => new Response('', { status: 500 }));
  expect(await canOpen('dam')).toBe(false);
});
