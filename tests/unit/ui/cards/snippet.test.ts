import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedAddress, snippet } from '../../../../src/ui/cards/snippet.ts';
import { printAddress, readAddress } from '../../../../src/view/address.ts';
import { openingView, type View } from '../../../../src/view/view.ts';
import { kursk } from '../../stories.ts';

const ENTITIES: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&#39;': '\'', '&lt;': '<', '&gt;': '>' };

/** The attributes of a snippet as a browser reads them. */
function attributesOf(code: string): Record<string, string> {
  const [, list = ''] = /^<iframe ((?:[a-z]+="[^"<>]*" )+)allowfullscreen><\/iframe>$/.exec(code) ?? [];
  const read = (text: string) => text.replace(/&(amp|quot|#39|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
  return Object.fromEntries(
    [...list.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, read(value)]),
  );
}

const frame = {
  address: 'https://example.org/map/?place=kursk&lang=uk#map=4/50/30',
  title: 'A story',
  width: 640,
  height: 480,
};

test('a frame of one size', () => {
  expect(snippet(frame)).toBe(
    '<iframe src="https://example.org/map/?mode=embed&amp;place=kursk&amp;lang=uk#map=4/50/30" title="A story" ' +
      'width="640" height="480" loading="lazy" style="border:0" allowfullscreen></iframe>',
  );
});

test('a frame as wide as the page gives room', () => {
  expect(attributesOf(snippet({ ...frame, width: null }))).toMatchObject({
    height: '480',
    style: 'border:0;width:100%',
  });
  expect(snippet({ ...frame, width: null })).not.toMatch(/ width="/);
});

test('whatever the title is, it stays a title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      expect(attributesOf(snippet({ ...frame, title }))).toEqual({ ...attributesOf(snippet(frame)), title });
    }),
  );
  expect(attributesOf(snippet({ ...frame, title: '"><script>alert(1)</script>' }))['title']).toBe(
    '"><script>alert(1)</script>',
  );
});

test.each([
  ['https://example.org/?', 'https://example.org/?mode=embed'],
  ['https://example.org/', 'https://example.org/?mode=embed'],
  ['https://example.org/?#map=1/2/3', 'https://example.org/?mode=embed#map=1/2/3'],
  ['https://example.org/?q=a%3Fb%26c', 'https://example.org/?mode=embed&q=a%3Fb%26c'],
])('%s in a frame is %s', (address, framed) => {
  expect(embedAddress(address)).toBe(framed);
});

test('the address of a frame brings the same view', () => {
  const view: View = {
    ...openingView(kursk),
    selection: { kind: 'statement', id: 's7' },
    language: 'ko',
    theme: 'dark',
    projection: 'mercator',
    camera: { zoom: 4, lat: 50, lon: 30 },
    filter: {
      speaker: 'kcna',
      stances: ['claims', 'denies'],
      kinds: ['name'],
      contestedOnly: true,
      query: 'a & b = “c”?',
    },
  };
  const { search, hash } = new URL(
    embedAddress(new URL(printAddress(view, kursk, 'kursk'), 'https://example.org/').href),
  );
  expect(new URLSearchParams(search).get('mode')).toBe('embed');
  expect(readAddress(search, hash, kursk)).toEqual({ view, notices: [] });
});
