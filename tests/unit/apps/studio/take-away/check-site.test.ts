import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { problemsOfSite } from '../../../../../src/apps/studio/take-away/check-site.ts';
import { zipped } from '../../../../../src/apps/studio/take-away/zipped.ts';
import { pageTemplate } from '../../../../../src/build/pages.ts';
import { singlePage } from '../../../../../src/build/single-page.ts';
import { placeStory } from '../../../../../src/node/story-places.ts';
import { SHARE } from '../../../../../src/prerender/filled.ts';
import { storyFile, storySite, type StoryOfSite } from '../../../../../src/prerender/story-site.ts';
import { parseText } from '../../../../../src/story/parse.ts';

const TEXT = readFileSync('tests/stories/good/dam.json', 'utf8');
const HTML = readFileSync('index.html', 'utf8').replaceAll('"/', '"./')
  .replace('./src/apps/start.ts', './assets/index-1.js')
  .replace('</head>', '  <style>a{}</style>\n  </head>');
const template = (up: string) => pageTemplate(HTML, { up, isOfStory: true, head: [SHARE], foot: [] });
const SHARED = [
  'assets/index-1.js', 'icon.svg', 'icon-192.png', 'icon-512.png', 'licenses.md',
  ...[...HTML.matchAll(/fonts\/[^"]*/g)].map(([path]) => path),
];
const PARTS = { version: '1', first: template('./'), own: template('../../'), files: SHARED };
const WORKER = 'k([{url:"assets/index-1.js",revision:null},{url:"stories/kursk/story.json",revision:"b4f7"}]);';

async function shown(): Promise<StoryOfSite> {
  const { story } = parseText(TEXT);
  if (!story) throw new Error('the story can’t be read');
  const placed = await placeStory(story);
  return { ...placed, translations: [], texts: { 'story.json': TEXT, 'places.geojson': placed.text } };
}

describe('a site', async () => {
  const own = await storySite(await shown(), { parts: PARTS, worker: WORKER });
  const whole = { ...Object.fromEntries(SHARED.map((path) => [path, path])), ...own };
  const problems = (changed: Record<string, string | undefined> = {}) => {
    const files = Object.entries<string | undefined>({ ...whole, ...changed })
      .flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const]));
    return problemsOfSite(zipped(Object.fromEntries(files)), 'dam');
  };

  test('that is whole has no problems, and knows of no other story', () => {
    expect(problems()).toEqual([]);
    expect(JSON.stringify(own)).not.toContain('kursk');
    expect(own['index.html']).toContain('<meta name="story" content="dam">');
    expect(own['index.html']).toContain('A dam between two rivers');
    expect(own['stories/dam/index.html']).toContain('src="../../assets/index-1.js"');
  });

  test.each([
    ['a script', { 'assets/index-1.js': undefined }, /^index.html: assets\/index-1.js/],
    ['the story', { 'stories/dam/story.json': undefined }, /^stories\/dam\/story.json/],
    ['an icon', { 'icon-512.png': undefined }, /^manifest.webmanifest: icon-512.png/],
    ['what is kept', { 'stories/dam/map.svg': undefined }, /^sw.js: stories\/dam\/map.svg/],
  ])('that lacks %s is told of', (_, changed, line) => {
    expect(problems(changed)[0]).toMatch(line);
  });

  test('whose story has mistakes is told of', () => {
    const broken = TEXT.replace('"exact": "Borland denies it"', '"exact": "Borland agrees"');
    expect(problems({ 'stories/dam/story.json': broken }).join()).toContain('Borland agrees');
  });
});

test('both pages of a site say its address where it is known; else their picture is the one beside them', async () => {
  const pagesAt = async (address?: string) => {
    const files = await storySite(await shown(), { parts: PARTS, worker: WORKER }, address);
    return [files['index.html'], files['stories/dam/index.html']];
  };
  for (const page of await pagesAt('https://example.org/a&b')) {
    expect(page).toContain('<link rel="canonical" href="https://example.org/a&amp;b/stories/dam/">');
    expect(page).toContain('<meta property="og:image" content="https://example.org/a&amp;b/stories/dam/share.png">');
  }
  const [first, own] = await pagesAt();
  expect(first).toContain('content="./stories/dam/share.png"');
  expect(own).toContain('content="../../stories/dam/share.png"');
  expect(first).not.toContain('canonical');
});

test('one file has the story inside, and what any has', async () => {
  const page = await storyFile(await shown(), {
    template: singlePage(template('./'), 'start()'), version: '1',
    blocks: { files: {}, texts: { 'licenses.md': 'MIT' } },
  });
  const [, packed = ''] = /id="stories\/dam\/story\.json">([^<]*)/.exec(page) ?? [];
  expect(gunzipSync(Buffer.from(packed, 'base64')).toString()).toBe(TEXT);
  expect(page).toContain('A dam between two rivers');
  expect(page).toContain('MIT');
});
