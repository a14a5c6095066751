/** The command `draft`: files of three kinds, and lines of JSON. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readArticleFile } from '../../../src/cli/draft/article-file.ts';
import { inOrder } from '../../../src/cli/draft/in-order.ts';
import { answerLine } from '../../../src/cli/draft/lines.ts';
import { writeDraft } from '../../../src/cli/draft/output.ts';
import { parseDraftText } from '../../../src/draft/format/parse.ts';
import { draftText } from '../../../src/draft/from-text.ts';
import { LONGEST_TEXT } from '../../../src/draft/text/clean.ts';
import { draftSources } from '../../../src/node/draft-sources.ts';
import { parseText } from '../../../src/story/parse.ts';

const folder = mkdtempSync(join(tmpdir(), 'draft-'));
afterAll(() => rmSync(folder, { recursive: true }));
const sources = await draftSources();
const TEXT = 'Sudan’s water ministry said that the dam near Khartoum holds.';

describe('files', () => {
  const articleOf = (name: string, content: string) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return readArticleFile(file);
  };

  test('a page is its article, without scripts, styles, comments and what leads elsewhere', () => {
    const article = articleOf('a.html', `<!doctype html><html><head><title>The dam holds</title>
      <meta property="og:site_name" content="The Post">
      <meta property="article:published_time" content="2026-05-04T10:00Z"><style>p{}</style>
      <script>said("Moscow")</script></head><body><nav><a href="/">Paris</a></nav><article><!-- London -->
      <p>${TEXT} ${'It rained, and it rained again. '.repeat(20)}</p><p>Nobody in <b>Ca</b>iro was hurt.</p>
      <script>alert("Berlin")</script></article><footer>Rome</footer></body></html>`);
    expect(article).toMatchObject({ title: 'The dam holds', publisher: 'The Post', published: '2026-05-04' });
    expect(article.text.split('\n').map((line) => line.slice(0, TEXT.length)))
      .toEqual([TEXT, 'Nobody in Cairo was hurt.']);
  });

  test.each([
    ['a piece of a page', '<p>Aden</p><p>Sanaa</p><script>Moscow</script>', 'Aden\nSanaa'],
    ['elements in elements', `${'<div>'.repeat(3000)}Aden${'</div>'.repeat(3000)}`, 'Aden'],
    ['tags that are never closed', '<p>Aden<p>Sanaa<table><tr><td>Taiz<td>Ibb', 'Aden\nSanaa\nTaiz\nIbb'],
    ['nothing', '', ''],
  ])('%s', (_, html, text) => {
    expect(articleOf('b.html', html).text).toBe(text);
  });

  test('Markdown is its words, and its first heading the title', () => {
    expect(articleOf('c.md', '---\nx: 1\n---\n# The *dam*\n\nIt [holds](http://x),\nthey say.\n\n- in Cairo\n'))
      .toEqual({ title: 'The dam', text: 'It holds, they say.\nin Cairo' });
  });

  test('a file of another kind is refused in a sentence', () => {
    expect(() => readArticleFile('a.pdf')).toThrow('.pdf can’t be read; .txt, .md or .html was expected');
  });

  test('a draft is written with the story and the places that it publishes', async () => {
    const { draft } = await draftText({ text: TEXT }, sources);
    expect(await writeDraft(draft, join(folder, 'out'))).toEqual([]);
    const read = (name: string) => readFileSync(join(folder, 'out', name), 'utf8');
    expect(parseDraftText(read('draft.json'))).toEqual({ draft, problems: [] });
    expect(parseText(read('story.json')).problems).toEqual([]);
    const { features } = JSON.parse(read('places.geojson')) as { features: { properties: { id: string } }[] };
    expect(features.map(({ properties }) => properties.id)).toContain('city:379252');
  });

  test('where nothing is said, the draft is written, and why there is no story; an earlier draft’s goes', async () => {
    const { draft } = await draftText({ text: 'Nothing.' }, sources);
    const out = join(folder, 'none');
    mkdirSync(out);
    for (const name of ['story.json', 'places.geojson', 'notes.txt']) writeFileSync(join(out, name), 'of before');
    expect(await writeDraft(draft, out)).toEqual(['story.json is not written: no statement was found.']);
    expect(readdirSync(out).sort()).toEqual(['draft.json', 'notes.txt']);
  });
});

describe('lines', () => {
  const answer = async (line: string, isSpans = false) =>
    JSON.parse((await answerLine({ line, number: 3 }, { sources, isSpans })).line) as Record<string, unknown>;

  test('a text becomes a draft by its id, the same each time, and says what made it', async () => {
    const line = JSON.stringify({ id: 'a', title: 'The dam', text: TEXT, published: '2026-05-04' });
    const first = await answer(line);
    expect(first).toMatchObject({ id: 'a', draft: { id: 'a', title: 'The dam', source: { published: '2026-05-04' } } });
    expect(await answer(line)).toEqual(first);
    expect((first.draft as { made: object }).made).toMatchObject({ gazetteer: sources.gazetteer });
  });

  test.each([
    ['Aden', 'no JSON; an object with "id" and "text" was expected'],
    ['null', '"text" is missing; a text was expected'],
    ['{"id":"a","text":5}', '"text" is missing; a text was expected'],
    ['{"text":"Aden","title":5}', '"title" is no text'],
    ['{"text":"Aden","published":"May"}', '"published" is no day such as 2026-05-04'],
    [
      JSON.stringify({ text: 'a'.repeat(LONGEST_TEXT + 1) }),
      '"text" has 1000001 characters; at most 1000000 were expected',
    ],
  ])('%.40s', async (line, error) => {
    expect(await answer(line)).toMatchObject({ error });
    const { notes } = await answerLine({ line, number: 3 }, { sources, isSpans: false });
    expect(notes).toEqual([`line 3: ${error}`]);
  });

  test('answers come in the order of the lines, whichever is ready first', async () => {
    const told: string[] = [];
    const lines = (async function* () { yield* await Promise.resolve(['a', '', 'b', 'c']); })();
    const late = (line: string, number: number) =>
      new Promise<string>((resolve) => { setTimeout(() => resolve(`${line}${number}`), 30 - number * 5); });
    await inOrder(lines, late, (one) => told.push(one));
    expect(told).toEqual(['a1', 'b3', 'c4']);
  });
});
