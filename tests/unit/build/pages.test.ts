import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageAt } from '../../../src/build/dev-pages.ts';
import { builtPage, filled } from '../../../src/build/pages.ts';
import { shareTags, siteUrl } from '../../../src/build/tags.ts';
import { DEFAULT_STORY } from '../../../src/site.ts';

const SOURCE = readFileSync('index.html', 'utf8');
const filling = { title: 'A “dam” & $& more', summary: 'It says <so>', language: 'uk', body: '<p>./here $1</p>' };

test('every place of index.html is filled, and words stay words', () => {
  const page = filled(SOURCE, filling);
  expect(page).not.toContain('<!--');
  expect(page).toContain('<title>A “dam” &amp; $&amp; more · Dateline</title>');
  expect(page).toContain('<meta property="og:description" content="It says &lt;so&gt;" />');
  expect(page).toContain('<html lang="uk"');
  expect(page).toContain('<div id="app"><p>./here $1</p></div>');
});

test('in a folder of its own a page finds the site’s files, and says where the site is', () => {
  const template = SOURCE.replace('</head>', '  <style>b{src:url(./fonts/x.woff2)}</style>\n  </head>')
    .replace('"/icon.svg"', '"./icon.svg"');
  const page = builtPage(template, {
    ...filling, up: '../../', story: 'dam', head: ['<meta name="version" content="1">'], foot: ['<link rel="x">'],
  });
  expect(page).toContain('href="../../manifest.webmanifest"');
  expect(page).toContain('href="../../icon.svg"');
  const style = 'b{src:url(../../fonts/x.woff2)}';
  expect(page).toContain(`<style>${style}</style>`);
  // The policy allows the style as it now is, and stands before whatever it is to hold for.
  const hash = createHash('sha256').update(style).digest('base64');
  expect(page.indexOf('Content-Security-Policy')).toBe(page.indexOf('http-equiv="') + 'http-equiv="'.length);
  expect(page).toMatch(/<head>\n    <meta http-equiv="Content-Security-Policy"/);
  expect(page).toContain(`sha256-${hash}`);
  expect(page).toContain('<meta name="root" content="../../">');
  expect(page).toContain('<meta name="story" content="dam">');
  expect(page).toMatch(/<link rel="x">\n {2}<\/body>/);
  // What the story says is left as it is.
  expect(page).toContain('<p>./here $1</p>');
});

test('the first page lies in the site’s folder, and the list of stories has none of its own', () => {
  const page = { ...filling, head: [], foot: [] };
  const first = builtPage(SOURCE, { ...page, up: './', story: 'dam' });
  expect(first).not.toContain('name="root"');
  expect(first).toContain('href="./manifest.webmanifest"');
  expect(builtPage(SOURCE, { ...page, up: '../', story: null })).not.toContain('name="story"');
});

test('a shared link shows its own story, with whole addresses where the site’s is known', () => {
  expect(shareTags('dam', '../../', undefined)).toContain(
    '<meta property="og:image" content="../../stories/dam/share.png">',
  );
  expect(shareTags('dam', '../../', undefined).join()).not.toContain('canonical');
  expect(shareTags('dam', './', siteUrl('https://example.org/map'))).toEqual(expect.arrayContaining([
    '<link rel="canonical" href="https://example.org/map/stories/dam/">',
    '<meta property="og:url" content="https://example.org/map/stories/dam/">',
    '<meta property="og:image" content="https://example.org/map/stories/dam/share.png">',
  ]));
});

test.each([
  ['/index.html', DEFAULT_STORY, './'],
  ['/stories/', null, '../'],
  ['/stories/dam/', 'dam', '../../'],
  ['/stories/dam/story.json', DEFAULT_STORY, './'],
  ['/a/stories/dam/', DEFAULT_STORY, './'],
])('while developing, %s is a page of %s', (path, story, up) => {
  expect(pageAt(path)).toEqual({ story, up });
});
