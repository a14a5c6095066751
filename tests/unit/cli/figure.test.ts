/** `npm run figure`, run as a reader runs it. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { runFigure } from '../../../src/cli/figure/run.ts';
import { storyIds } from '../../../src/node/files.ts';
import { parseXml } from '../figure/xml.ts';
import { readPdf } from '../figure/read-pdf.ts';
import { dam, kursk, textOf } from '../stories.ts';
import { bundle, figureProcess, filesIn, inProcess, linesIn, newFolder, type Called } from './command.ts';

const PATIENCE = 60_000;
const SMALL = ['--size', '600x340'];
const folder = newFolder();
const at = (...names: string[]) => join(folder, ...names);

beforeAll(() => bundle('figure'), PATIENCE);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

afterEach(() => { vi.unstubAllEnvs(); });

const figure = (...args: string[]) => inProcess(runFigure, args);
type Requests = Readonly<Record<string, readonly string[]>>;

/** Each request made into the file of this name. */
async function make(
  requests: Requests, run: (args: string[]) => Promise<Called> = (args) => figure(...args),
): Promise<{ ended: Called[]; files: Buffer[] }> {
  const ended: Called[] = [];
  for (const [name, request] of Object.entries(requests)) ended.push(await run([...request, '--out', at(name)]));
  expect(ended.map(({ status, stderr }) => [status, stderr])).toEqual(ended.map(() => [0, '']));
  return { ended, files: Object.keys(requests).map((name) => readFileSync(at(name))) };
}

const [SVG, PNG, PDF] = [['--place', 'kursk', ...SMALL], ['--scale', '2', ...SMALL], ['--size', 'a4']] as const;

test(
  'each kind of file is made, described, and made the same again but for a PDF’s date',
  { timeout: PATIENCE },
  async () => {
    const first = await make({ 'a.svg': SVG, 'a.png': PNG, 'a.pdf': PDF }, figureProcess);
    const [svg, png, pdf] = first.files as [Buffer, Buffer, Buffer];
    expect(parseXml(svg.toString()).attributes).toMatchObject({ width: '600', height: '340' });
    expect(svg.toString()).toContain('@font-face');
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1200, 680]);
    expect(readPdf(pdf).find('/Type /Page\n')).toContain('/MediaBox [0 0 595.5 842.25]');
    expect(first.ended.map(({ stdout }) => linesIn(stdout)[0])).toEqual([
      `${at('a.svg')}: 600 × 340 px`,
      `${at('a.png')}: 1200 × 680 px`,
      `${at('a.pdf')}: 210 × 297 mm`,
    ]);
    for (const { stdout } of first.ended)
      expect(linesIn(stdout).map((line) => line.split(': ')[0])).toEqual([expect.anything(), 'caption', 'alt']);
    expect(first.ended[0]?.stdout).toContain(
      'caption: North Korea says that its troops fought in the Kursk region. '
      + 'Kursk region · North Korea confirms that it sent troops to Russia’s war · 4 statements. ',
    );
    expect(first.ended[2]?.stdout).toContain(
      'alt: Map: North Korea confirms that it sent troops to Russia’s war. North Korea (14 statements), ',
    );
    vi.stubEnv('SOURCE_DATE_EPOCH', '1700000000');
    const again = await make({ 'b.svg': SVG, 'b.png': PNG, 'b.pdf': PDF });
    expect(again.files.slice(0, 2).map((file, i) => file.equals(first.files[i] as Buffer))).toEqual([true, true]);
    const dated = again.files[2] as Buffer;
    const withoutDate = (file: Buffer) =>
      file
        .toString('latin1')
        .replace(/\(D:\d+Z\)/, '')
        .replace(/\/ID \[.*\]/, '');
    expect(dated.toString('latin1')).toContain('(D:20231114221320Z)');
    expect(withoutDate(dated) === withoutDate(pdf)).toBe(true);
  },
);

test('a permalink asks for the same as its options', { timeout: PATIENCE }, async () => {
  const { files } = await make({
    'd.svg': ['--place', 'kursk', '--lang', 'uk', '--theme', 'dark', ...SMALL],
    'e.svg': ['--url', '?place=kursk&lang=uk&theme=dark#map=4/50/40', ...SMALL],
    'f.svg': ['--url', 'https://example.org/dateline/?place=kursk&lang=uk&theme=dark', ...SMALL],
  });
  const [options, link, hosted] = files.map(String) as [string, string, string];
  expect(link === options).toBe(true);
  expect(hosted).toContain('https://example.org/dateline/?place=kursk&amp;lang=uk&amp;theme=dark');
  const unsigned = (svg: string) =>
    svg
      .replaceAll('https://example.org/dateline/', '')
      .replace(/[\da-f]{8} · Dateline/, '')
      .replace(/<style>.*<\/style>/, '');
  expect(unsigned(hosted) === unsigned(options)).toBe(true);
});

test('every place of a story of the reader’s own gets a file', { timeout: PATIENCE }, async () => {
  const { status, stderr, stdout } = await figure(
    '--story', 'tests/stories/good/dam.json', '--all', at('all', 'dam'), ...SMALL,
  );
  expect([status, stderr]).toEqual([0, '']);
  const names = dam.places.map(({ id }) => `dam-${id}.svg`);
  expect(filesIn(at('all', 'dam'))).toEqual(names.toSorted());
  expect(linesIn(stdout)).toEqual(names.map((name, i) => `${i + 1}/3 ${at('all', 'dam', name)}`));
  for (const name of names) expect(parseXml(readFileSync(at('all', 'dam', name), 'utf8')).tag).toBe('svg');
});

test(
  'letters that no font has are named on the side, once for all files, and not for an SVG',
  { timeout: PATIENCE },
  async () => {
    writeFileSync(
      at('letters.json'),
      textOf('tests/stories/good/dam.json')
        .replace('"en": "Atland"', '"en": "Égypte 埃及"')
        .replace('"en": "Borland"', '"en": "مصر"'),
    );
    const calls = [
      ['--out', at('letters.png')],
      ['--all', at('letters'), '--out', '.pdf'],
      ['--out', at('letters.svg')],
    ];
    const ended: Called[] = [];
    for (const args of calls) ended.push(await figure('--story', at('letters.json'), ...args, ...SMALL));
    const line = 'No font has 埃 及 م ص ر: a PNG or PDF leaves them blank, or has boxes instead\n';
    expect(ended.map(({ status, stderr }) => [status, stderr])).toEqual([
      [0, line],
      [0, line],
      [0, ''],
    ]);
  },
);

test.each(['SIGKILL', 'SIGINT'] as const)('%s leaves whole files', { timeout: PATIENCE }, async (endWith) => {
  const { status, stdout } = await figureProcess(['--all', at(endWith), ...SMALL], endWith);
  expect(status).toBeNull();
  const files = filesIn(at(endWith));
  const whole = files.filter((file) => file.endsWith('.svg') && !file.startsWith('.'));
  expect(whole.length).toBeGreaterThanOrEqual(linesIn(stdout).length);
  expect(whole.length).toBeLessThan(kursk.places.length);
  for (const file of whole) expect(parseXml(readFileSync(at(endWith, file), 'utf8')).tag).toBe('svg');
  expect(files.filter((file) => !whole.includes(file)).every((file) => /^\..+\.part$/.test(file))).toBe(true);
});

describe('what can’t be made', () => {
  test('is told in one line that names the choices, and nothing is written', { timeout: PATIENCE }, async () => {
    writeFileSync(at('file'), '');
    const out = ['--out', at('none', 'x.svg')];
    const calls: [args: string[], line: string | RegExp][] = [
      [
        ['--place', 'nowhere', ...out],
        `--place: “nowhere” is not one of ${kursk.places.map(({ id }) => id).join(', ')}`,
      ],
      [
        ['--statement', 's99', ...out],
        `--statement: “s99” is not one of ${kursk.statements.map(({ id }) => id).join(', ')}`,
      ],
      [['--theme', 'pink', ...out], '--theme: “pink” is not one of light, dark, contrast, print, mono'],
      [
        ['--story', 'nothing', ...out],
        `--story: “nothing” is not one of ${storyIds().join(', ')}, nor a path to a story.json`,
      ],
      [['--story', 'tests/none.json', ...out], /^--story: tests\/none\.json can’t be read \(ENOENT.*\)$/],
      [
        ['--story', 'tests/stories/bad/wrong-format.json', ...out],
        /^--story: tests\/stories\/bad\/wrong-format\.json can’t be opened: .*dateline\/story@1/,
      ],
      [
        ['--url', '?place=nowhere', ...out],
        '--url: The address asks for place “nowhere”, which this story does not have',
      ],
      [['--url', 'https://', ...out], /^--url: “https:\/\/” is no address; the page’s permalink was expected/],
      [['--out', at('file', 'x.svg')], /^--out, --all: .*x\.svg can’t be written \(.*\)$/],
    ];
    for (const [i, [args, line]] of calls.entries()) {
      // The first as somebody calls it: the others are told in the same way.
      const { status, stdout, stderr } = i === 0 ? await figureProcess(args) : await figure(...args);
      expect([status, stdout], args.join(' ')).toEqual([2, '']);
      expect(stderr.trimEnd()).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
      expect(stderr.trimEnd()).not.toContain('\n');
    }
    expect(filesIn(at('none'))).toEqual([]);
  });

  test('a date that is none is told too', { timeout: PATIENCE }, async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', 'today');
    const { status, stderr } = await figure(...PDF, '--out', at('none', 'x.pdf'));
    expect([status, stderr]).toEqual([2, 'SOURCE_DATE_EPOCH: “today” is no number of seconds\n']);
    expect(filesIn(at('none'))).toEqual([]);
  });
});
