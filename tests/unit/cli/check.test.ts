/** `npm run check`, run as an editor runs it. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { afterAll, beforeAll, beforeEach, describe, expect, test, onTestFinished } from 'vitest';
import { runCheck } from '../../../src/cli/check/run.ts';
import { KURSK_FILE, linesOf, rawDam, textOf } from '../stories.ts';
import { asScript, bundle, bundleOf, call, inProcess, ROOT } from './command.ts';

const check = (...files: string[]) => inProcess(runCheck, files);

const PATIENCE = 30_000;

beforeAll(() => bundle('check'), PATIENCE);

test('a whole story is counted in one line, and each of its translations has one', { timeout: PATIENCE }, () => {
  const { status, stdout, stderr } = asScript('check', [KURSK_FILE]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout.trimEnd().split('\n')).toEqual([
    'kursk: 9 places, 20 statements, every paragraph has a statement, every statement has a place',
    'uk: everything is translated', 'ru: everything is translated', 'ko: everything is translated',
  ]);
});

test('each problem of a bad story is a line', { timeout: PATIENCE }, () => {
  const { status, stdout, stderr } = call('check', ['tests/stories/bad/bad-speaker.json']);
  expect(stderr.trimEnd().split('\n')).toEqual(linesOf('tests/stories/bad/bad-speaker.txt'));
  expect(stdout).toBe('');
  expect(status).toBe(1);
});

test('a reference that the layers do not have is a problem', { timeout: PATIENCE }, async () => {
  const { status, stderr } = await check('tests/stories/bad/unknown-ref.json');
  expect(stderr.trimEnd().split('\n')).toEqual(linesOf('tests/stories/bad/unknown-ref.txt'));
  expect(status).toBe(1);
});

test('a ref that is gone from the gazetteer is told with what is left', { timeout: PATIENCE }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-gone-'));
  const file = join(folder, 'story.json');
  const story = rawDam();
  story.places.push({ id: 'khartoum', ref: 'city:9999999' }, { id: 'state', ref: 'region:florida' });
  writeFileSync(file, JSON.stringify(story));
  const { status, stderr } = await check(file);
  rmSync(folder, { recursive: true });
  expect(status).toBe(1);
  expect(stderr).toContain(
    'places[3] (khartoum).ref: found "city:9999999", expected a place of the gazetteer, perhaps "city:379252"');
  expect(stderr).toContain(
    'places[4] (state).ref: found "region:florida", expected a place of the gazetteer, perhaps "region:US-FL"');
});

test('a file that is not there is a wrong call', { timeout: PATIENCE }, async () => {
  const { status, stderr } = await check('tests/stories/none.json');
  expect(stderr).toMatch(/^tests\/stories\/none\.json: can’t be read \(.+\), a story file was expected\n$/);
  expect(status).toBe(2);
});

test('a story in the folder of another is a problem, and a draft elsewhere is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-folder-'));
  const put = async (...names: string[]) => {
    mkdirSync(join(folder, ...names), { recursive: true });
    writeFileSync(join(folder, ...names, 'story.json'), textOf('tests/stories/good/dam.json'));
    return check(join(folder, ...names, 'story.json'));
  };
  const [other, own, draft] = [
    await put('public', 'stories', 'river'), await put('public', 'stories', 'dam'), await put('river'),
  ];
  rmSync(folder, { recursive: true });
  expect([other.status, other.stderr]).toEqual([1, 'id: found "dam", expected "river", the name of its folder\n']);
  expect([own, draft].map(({ status, stderr }) => [status, stderr])).toEqual([[0, ''], [0, '']]);
});

test('letters that a figure would lack are named, and are no problem', { timeout: PATIENCE }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-letters-'));
  const file = join(folder, 'story.json');
  writeFileSync(
    file,
    textOf('tests/stories/good/dam.json')
      .replace('"name": "Reporters"', '"name": "Reporters 埃及"')
      .replace('"en": "Atland"', '"en": "Atland", "ko": "뷁"'),
  );
  const { status, stdout, stderr } = await check(file);
  rmSync(folder, { recursive: true });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.trimEnd().split('\n').slice(1)).toEqual([
    'No font has 뷁 埃 及: a PNG or PDF leaves them blank, or has boxes instead; '
      + 'npm run fonts adds the Korean letters of public/stories',
  ]);
});

const AT_SEA = {
  type: 'Polygon' as const,
  coordinates: [[[-40, 50], [-39, 50], [-39, 51], [-40, 51], [-40, 50]]] as [number, number][][],
};

test('what is seldom right is a warning, and no problem', { timeout: PATIENCE }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-warnings-'));
  const file = join(folder, 'story.json');
  const story = rawDam();
  story.places.push(
    { id: 'pond', ref: 'city:524901', names: { en: 'Pond' }, partOf: 'atland' },
    {
      id: 'honolulu', geometry: { type: 'Point', coordinates: [-157.86, 21.31] },
      names: { en: 'Honolulu' }, partOf: 'states',
    },
    { id: 'states', ref: 'country:US', names: { en: 'States' } },
    { id: 'bight', geometry: AT_SEA, names: { en: 'Bight' } },
    { id: 'sound', geometry: AT_SEA, names: { en: 'Sound' }, kind: 'water' },
  );
  story.tour = ['honolulu', 'bight', 'sound'];
  story.statements[2] = { ...story.statements[2]!, movement: { what: 'water', from: 'dam', to: 'borland' } };
  writeFileSync(file, JSON.stringify(story));
  const { status, stdout, stderr } = await check(file);
  const beside = JSON.parse(readFileSync(join(folder, 'places.geojson'), 'utf8')) as FeatureCollection;
  rmSync(folder, { recursive: true });
  expect([status, stderr]).toEqual([0, '']);
  expect(beside.features.map(({ properties }) => properties?.['id'] as unknown)).toEqual(['city:524901']);
  expect(stdout.trimEnd().split('\n').slice(1)).toEqual([
    'places.geojson is written beside it, with all places that it refers to but countries: 1',
    'Warning: place pond lies outside atland, which it is part of',
    'Warning: place bight lies in no country, and is drawn as land: if it is water, say so with "kind": "water"',
    'Warning: place pond is not mentioned, and nothing else leads to it',
    'Warning: statement s3 has a movement from or to borland, but does not mention it',
  ]);
});

test('--watch checks again when the file is written, whole or not', { timeout: PATIENCE }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-watch-'));
  const file = join(folder, 'story.json');
  const whole = textOf('tests/stories/good/dam.json');
  writeFileSync(file, whole);
  const child = spawn(process.execPath, [bundleOf('check'), file, '--watch'], { cwd: ROOT });
  onTestFinished(() => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  let said = '';
  const heard = (words: string) => new Promise<void>((resolve) => {
    const look = () => { if (said.includes(words)) resolve(); };
    for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
    look();
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => { said += data.toString(); });
  await heard('dam: 3 places');
  writeFileSync(file, '{');
  await heard('story, line 1, column 2: not JSON: the file ends');
  said = '';
  writeFileSync(file, whole);
  await heard('dam: 3 places');
  const ended = new Promise<void>((resolve) => { child.once('exit', () => resolve()); });
  child.kill();
  await ended;
});

test('no file, or two, is a wrong call', { timeout: PATIENCE }, async () => {
  for (const { status, stderr } of [call('check', []), await check(KURSK_FILE, KURSK_FILE)]) {
    expect(stderr).toContain('One story file was expected');
    expect(status).toBe(2);
  }
});

describe('translations beside a story', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-check-'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const checkDam = async (listed: string) => {
    write(
      'story.json',
      textOf('tests/stories/good/dam.json').replace(
        '"language": "en",',
        `"language": "en", "translations": ${listed},`,
      ),
    );
    const { status, stdout, stderr } = await check(join(folder, 'story.json'));
    return { status, said: stdout.trimEnd().split('\n').slice(1), problems: stderr.trimEnd().split('\n') };
  };
  const HEAD = '"format": "dateline/translation@1", "language": "uk"';
  beforeEach(() => write('translation.uk.json', `{ ${HEAD}, "statements": { "s2": "Це не так" } }`));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('what one leaves out is said', { timeout: PATIENCE }, async () => {
    const left = [
      'title',
      'speakers.atland',
      'speakers.borland',
      'speakers.reporters',
      'statements.s1',
      'statements.s3',
      'terms.Builders',
      'terms.Neighbours',
    ];
    expect(await checkDam('["uk"]')).toMatchObject({ status: 0, said: [`uk: not translated: ${left.join(', ')}`] });
  });

  test(
    'one that is not there, one that is not listed, and what is wrong in one are problems',
    { timeout: PATIENCE },
    async () => {
      const missing = await checkDam('["uk", "ko"]');
      expect(missing.status).toBe(1);
      expect(missing.problems).toEqual([
        expect.stringMatching(
          /^translation\.ko\.json: can’t be read \(.+\), expected a translation, since the story lists it$/,
        ),
      ]);
      expect((await checkDam('[]')).problems).toEqual([
        'translations: translation.uk.json is not listed, expected "uk" in it, or no such file',
      ]);
      write('translation.uk.json', `{ ${HEAD}, "statements": { "s9": "Немає" } }`);
      expect((await checkDam('["uk"]')).problems).toEqual([
        'translation.uk.json: statements: the story has no usable "s9", expected the id of a statement',
      ]);
    },
  );
});
