import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageAt } from '../../../src/build/dev-pages.ts';
import { pageTemplate } from '../../../src/build/pages.ts';
import { filled, SHARE } from '../../../src/prerender/filled.ts';
import { shareTags } from '../../../src/prerender/share-tags.ts';
import { DEFAULT_STORY } from '../../../src/site.ts';

const SOURCE = readFileSync('index.html', 'utf8');
const filling = {
  title: 'A “dam” & $& more', summary: 'It says <so>', language: 'uk', body: '<p>./here $1 __story__</p>',
  story: 'dam', version: '1', site: { stories: [], hasStudio: true },
};

test('every place of index.html is filled, and words stay words', () => {
  const page = filled(SOURCE, filling);
  expect(page).not.toContain('<!--');
  expect(page).toContain('<title>A “dam” &amp; $&amp; more · Dateline</title>');
  expect(page).toContain('<meta property="og:description" content="It says &lt;so&gt;" />');
  expect(page).toContain('<html lang="uk"');
  expect(page).toContain('<div id="app"><p>./here $1 __story__</p></div>');
});

test('what the site has stands in the page as data, which ends no element', () => {
  const stories = [{ id: 'dam', language: 'uk', title: '</script> $& <!--', titles: {}, places: 1, statements: 2 }];
  const page = filled(SOURCE, { ...filling, site: { stories, hasStudio: false } });
  const [, text = ''] = /<script type="application\/json" id="site">(.*?)<\/script>/s.exec(page) ?? [];
  expect(JSON.parse(text)).toEqual({ stories, hasStudio: false });
});

test('in a folder of its own a page finds the site’s files, and says where the site is', () => {
  const template = SOURCE.replace('</head>', '  <style>b{src:url(./fonts/x.woff2)}</style>\n  </head>')
    .replace('"/icon.svg"', '"./icon.svg"');
  const page = filled(pageTemplate(template, {
    up: '../../', isOfStory: true, head: ['<meta name="version" content="__version__">'], foot: ['<link rel="x">'],
  }), filling);
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
  expect(page).toContain('<meta name="version" content="1">');
  expect(page).toMatch(/<link rel="x">\n {2}<\/body>/);
  // What the story says is left as it is.
  expect(page).toContain('<p>./here $1 __story__</p>');
});

test('the first page lies in the site’s folder, and the list of stories has none of its own', () => {
  const first = pageTemplate(SOURCE, { up: './', isOfStory: true, head: [], foot: [] });
  expect(first).not.toContain('name="root"');
  expect(first).toContain('href="./manifest.webmanifest"');
  expect(pageTemplate(SOURCE, { up: '../', isOfStory: false, head: [], foot: [] })).not.toContain('name="story"');
});

test('a shared link shows its own story, with whole addresses where the site’s is known', () => {
  const tags = (up: string, site?: string) => filled(SHARE, { ...filling, share: shareTags('dam', up, site) });
  expect(tags('../../')).toContain('<meta property="og:image" content="../../stories/dam/share.png">');
  expect(tags('../../')).not.toContain('canonical');
  for (const site of ['https://example.org/map', 'https://example.org/map/']) {
    for (const line of [
      '<link rel="canonical" href="https://example.org/map/stories/dam/">',
      '<meta property="og:url" content="https://example.org/map/stories/dam/">',
      '<meta property="og:image" content="https://example.org/map/stories/dam/share.png">',
    ]) expect(tags('./', site)).toContain(line);
  }
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
