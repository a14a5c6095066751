import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PACKED, unpack } from '../../../src/assets/unpack.ts';
import { singlePage } from '../../../src/build/single-page.ts';
import { withBlocks, type Blocks } from '../../../src/prerender/packed-blocks.ts';

/** As the build writes it, and a link that was not foreseen. */
const BUILT = `<!doctype html>
<html>
  <head>
    <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39;">
    <meta charset="utf-8" />
    <link rel="icon" href="data:image/svg+xml;base64,AAAA" type="image/svg+xml" />
    <link rel="manifest" href="./manifest.webmanifest" />
    <link rel="prefetch" as="script" href="./assets/later.js" crossorigin>
    <script type="module" crossorigin src="./assets/index.js"></script>
    <style>@font-face{font-display:optional}</style>
    <meta property="og:image" content="./share.png">
    <meta property="og:image:width" content="1200">
    <meta property="og:title" content="Two towns">
  </head>
  <body>
    <div id="app"><h1>Two towns</h1></div>
  <link rel="preload" href="./stories/bridge/story.json" as="fetch" crossorigin></body>
</html>`;

const pageOf = ({ script = 'start()', ...blocks }: Partial<Blocks> & { script?: string } = {}) =>
  withBlocks(singlePage(BUILT, script), { files: {}, texts: {}, ...blocks });
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (page: string) => /Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';

/** What a browser takes for the inside of each script element, in those texts that have no `<!--`. */
const scripts = (page: string) =>
  [...page.matchAll(/<script type="([^"]*)"(?: id="([^"]*)")?>(.*?)<\/script/gs)].map(([, type, id, text = '']) => ({
    type,
    id,
    text,
  }));

/** The one beside its script. */
const blockIn = (page: string) => scripts(page).find(({ type }) => type !== 'module');

test('nothing leads out of the file, and its first picture stays', () => {
  const page = pageOf();
  expect(page.match(/<link [^>]*>/g)).toEqual([
    '<link rel="icon" href="data:image/svg+xml;base64,AAAA" type="image/svg+xml" />',
  ]);
  expect(page).not.toMatch(/src=|"\.\//);
  expect(page).toContain('<div id="app"><h1>Two towns</h1></div>');
  expect(page).toContain('og:title');
  expect(page.indexOf('start()')).toBeGreaterThan(page.indexOf('id="app"'));
});

test('the fonts within are seen although none is there at once', () => {
  expect(pageOf()).toContain('<style>@font-face{font-display:block}</style>');
});

test('the policy allows the one script and the one style as they stand there, and no host', () => {
  const page = pageOf({ script: 'say("$& </script> <!--")' });
  const text = scripts(page)[0]?.text ?? '';
  expect(text).toBe('say("$& \\x3C/script> \\x3C!--")');
  const policy = new Map(policyOf(page).split('; ').map((line) => [line.split(' ')[0], line.split(' ').slice(1)]));
  expect(policy.get('script-src')).toEqual([hashOf(text)]);
  expect(policy.get('style-src')).toEqual([hashOf('@font-face{font-display:block}')]);
  expect(policy.get('default-src')).toEqual(["'none'"]);
  const others = [...policy]
    .filter(([name]) => name !== 'script-src' && name !== 'style-src')
    .flatMap(([, values]) => values);
  expect([...new Set(others)].sort()).toEqual(["'none'", 'blob:', 'data:']);
});

test('the encoding is named where browsers still look for it', () => {
  expect(Buffer.from(pageOf()).indexOf('charset="utf-8"')).toBeLessThan(1024);
});

describe('a file inside', () => {
  test('comes out as it went in', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
      const block = blockIn(pageOf({ files: { 'fonts/a.woff2': bytes } }));
      expect(block).toMatchObject({ type: PACKED, id: 'fonts/a.woff2' });
      expect(new Uint8Array(await (await unpack(block?.text ?? '', 'fonts/a.woff2')).arrayBuffer())).toEqual(bytes);
    }), { numRuns: 50 });
  });

  test('can be started as a worker if it is a module', async () => {
    const block = blockIn(pageOf({ files: { 'assets/worker.mjs': Buffer.from('listen()') } }));
    const file = await unpack(block?.text ?? '', 'assets/worker.mjs');
    expect(file.type).toBe('text/javascript');
    expect(await file.text()).toBe('listen()');
  });
});

test('a script that speaks of the end of a page is left as it is', () => {
  const page = pageOf({ script: 'say("</body>")', texts: { 'licenses.md': 'MIT' } });
  expect(scripts(page).map(({ text }) => text)).toEqual(['say("</body>")', '\nMIT']);
});

test('licences can be read in it', () => {
  expect(blockIn(pageOf({ texts: { 'licenses.md': '# Licences & more' } }))).toEqual({
    type: 'text/plain',
    id: 'licenses.md',
    text: '\n# Licences & more',
  });
});

test.each([
  ['no style sheet', /<style>.*<\/style>/],
  ['no content policy', /<meta http-equiv[^>]*>/],
])('a page with %s is refused', (_, part) => {
  expect(() => singlePage(BUILT.replace(part, ''), '')).toThrow(
    'a page with its style sheet and its content policy in it was expected',
  );
});
