/** `npm run check`, run as an editor runs it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { KURSK_FILE, linesOf, textOf } from '../stories.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function check(...files: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/check.ts', ...files], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const PATIENCE = 30_000;

test('a whole story is counted in one line, and each of its translations has one', { timeout: PATIENCE }, () => {
  const { status, stdout, stderr } = check(KURSK_FILE);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout.trimEnd().split('\n')).toEqual([
    'kursk: 9 places, 20 statements, all 13 paragraphs covered, every statement has a place',
    'uk: everything is translated', 'ru: everything is translated', 'ko: everything is translated',
  ]);
});

test('each problem of a bad story is a line', { timeout: PATIENCE }, () => {
  const { status, stdout, stderr } = check('tests/stories/bad/bad-speaker.json');
  expect(stderr.trimEnd().split('\n')).toEqual(linesOf('tests/stories/bad/bad-speaker.txt'));
  expect(stdout).toBe('');
  expect(status).toBe(1);
});

test('a reference that the layers do not have is a problem', { timeout: PATIENCE }, () => {
  const { status, stderr } = check('tests/stories/bad/unknown-ref.json');
  expect(stderr.trimEnd().split('\n')).toEqual(linesOf('tests/stories/bad/unknown-ref.txt'));
  expect(status).toBe(1);
});

test('a file that is not there is a wrong call', { timeout: PATIENCE }, () => {
  const { status, stderr } = check('tests/stories/none.json');
  expect(stderr).toMatch(/^tests\/stories\/none\.json: can’t be read \(.+\), a story file was expected\n$/);
  expect(status).toBe(2);
});

test('a story in the folder of another is a problem, and a draft elsewhere is none', { timeout: PATIENCE }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-folder-'));
  const put = (...names: string[]) => {
    mkdirSync(join(folder, ...names), { recursive: true });
    writeFileSync(join(folder, ...names, 'story.json'), textOf('tests/stories/good/dam.json'));
    return check(join(folder, ...names, 'story.json'));
  };
  const [other, own, draft] = [put('public', 'stories', 'river'), put('public', 'stories', 'dam'), put('river')];
  rmSync(folder, { recursive: true });
  expect([other.status, other.stderr]).toEqual([1, 'id: found "dam", expected "river", the name of its folder\n']);
  expect([own, draft].map(({ status, stderr }) => [status, stderr])).toEqual([[0, ''], [0, '']]);
});

test('letters that a figure would lack are named, and are no problem', { timeout: PATIENCE }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-letters-'));
  const file = join(folder, 'story.json');
  writeFileSync(
    file,
    textOf('tests/stories/good/dam.json')
      .replace('"name": "Reporters"', '"name": "Reporters 埃及"')
      .replace('"en": "Atland"', '"en": "Atland", "ko": "뷁"'),
  );
  const { status, stdout, stderr } = check(file);
  rmSync(folder, { recursive: true });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.trimEnd().split('\n').slice(1)).toEqual([
    'No font has 뷁 埃 及: a PNG or PDF leaves them blank, or has boxes instead; npm run fonts adds the Korean letters of public/stories',
  ]);
});

test('no file, or two, is a wrong call', { timeout: PATIENCE }, () => {
  for (const files of [[], [KURSK_FILE, KURSK_FILE]]) {
    const { status, stderr } = check(...files);
    expect(stderr).toContain('One story file was expected');
    expect(status).toBe(2);
  }
});

describe('translations beside a story', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-check-'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const checkDam = (listed: string) => {
    write(
      'story.json',
      textOf('tests/stories/good/dam.json').replace(
        '"language": "en",',
        `"language": "en", "translations": ${listed},`,
      ),
    );
    const { status, stdout, stderr } = check(join(folder, 'story.json'));
    return { status, said: stdout.trimEnd().split('\n').slice(1), problems: stderr.trimEnd().split('\n') };
  };
  const HEAD = '"format": "dateline/translation@1", "language": "uk"';
  beforeEach(() => write('translation.uk.json', `{ ${HEAD}, "statements": { "s2": "Це не так" } }`));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('what one leaves out is said', { timeout: PATIENCE }, () => {
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
    expect(checkDam('["uk"]')).toMatchObject({ status: 0, said: [`uk: not translated: ${left.join(', ')}`] });
  });

  test(
    'one that is not there, one that is not listed, and what is wrong in one are problems',
    { timeout: PATIENCE },
    () => {
      const missing = checkDam('["uk", "ko"]');
      expect(missing.status).toBe(1);
      expect(missing.problems).toEqual([
        expect.stringMatching(
          /^translation\.ko\.json: can’t be read \(.+\), expected a translation, since the story lists it$/,
        ),
      ]);
      expect(checkDam('[]').problems).toEqual([
        'translations: translation.uk.json is not listed, expected "uk" in it, or no such file',
      ]);
      write('translation.uk.json', `{ ${HEAD}, "statements": { "s9": "Немає" } }`);
      expect(checkDam('["uk"]').problems).toEqual([
        'translation.uk.json: statements: the story has no usable "s9", expected the id of a statement',
      ]);
    },
  );
});
