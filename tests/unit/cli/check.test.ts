/** `npm run check`, run as an editor runs it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { KURSK_FILE, linesOf } from '../stories.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function check(...files: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/check.ts', ...files], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const PATIENCE = 30_000;

test('a whole story is counted in one line', { timeout: PATIENCE }, () => {
  const { status, stdout, stderr } = check(KURSK_FILE);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout.trimEnd().split('\n')).toEqual(['kursk: 9 places, 20 statements, all 13 paragraphs covered, every statement has a place']);
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

test('no file, or two, is a wrong call', { timeout: PATIENCE }, () => {
  for (const files of [[], [KURSK_FILE, KURSK_FILE]]) {
    const { status, stderr } = check(...files);
    expect(stderr).toContain('One story file was expected');
    expect(status).toBe(2);
  }
});
