/**
 * Commands as somebody calls them. `inProcess` runs one in the tests' own process, which is several times as quick;
 * `asScript` by its own script. For what only a process can show, `bundle` makes one file of a command, as the script
 * of `figure` in package.json does it, which starts in a sixth of the time that tsx takes.
 */
import { execSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { exitCodeOf } from '../../../src/cli/usage.ts';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/**
 * As deep as the commands' own folder, since they find the project from there; apart from that of the script, and of
 * other commands, so that none disturbs another.
 */
const folderOf = (command: string) => `.cache/test-${command}`;
/** From the project's folder. */
export const bundleOf = (command: string): string => join(folderOf(command), `${command}.js`);

export function bundle(command: string): void {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { figure: string } };
  const [bundling = '', running = ''] = scripts.figure.split(' && ');
  if (running !== 'node .cache/cli/figure.js')
    throw new Error(`npm run figure ends in “${running}”, which this test does not know`);
  const PATH = [join(ROOT, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const line = bundling.replace('cli/figure.ts', `cli/${command}.ts`).replace('.cache/cli', folderOf(command));
  execSync(line, { cwd: ROOT, env: { ...process.env, PATH }, stdio: 'pipe' });
}

export interface Called { status: number | null; stdout: string; stderr: string }

/** Runs a command that has been bundled. */
export function call(command: string, args: readonly string[]): Called {
  return spawnSync(process.execPath, [bundleOf(command), ...args], { cwd: ROOT, encoding: 'utf8' });
}

/** Runs what a command runs, and keeps what it prints. */
export async function inProcess(
  run: Parameters<typeof exitCodeOf>[0],
  args: readonly string[],
): Promise<Called> {
  const listen = (to: 'log' | 'error') => {
    const lines: string[] = [];
    const spy = vi.spyOn(console, to).mockImplementation((line: string) => { lines.push(`${line}\n`); });
    return { end: () => spy.mockRestore(), said: () => lines.join('') };
  };
  const [out, error] = [listen('log'), listen('error')];
  try {
    const status = await exitCodeOf(run, args);
    return { status, stdout: out.said(), stderr: error.said() };
  } finally {
    out.end();
    error.end();
  }
}

/** `npm run …`, as a reader calls it. */
export function asScript(command: string, args: readonly string[]): Called {
  return spawnSync('npm', ['run', '--silent', command, '--', ...args], {
    cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32',
  });
}

/** Runs `figure`, which has been bundled; `endWith` ends the process with this signal when it has printed a line. */
export function figureProcess(args: readonly string[], endWith?: NodeJS.Signals): Promise<Called> {
  const child = spawn(process.execPath, [bundleOf('figure'), ...args], { cwd: ROOT });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    if (endWith && stdout.includes('\n')) child.kill(endWith);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => { stderr += text; });
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

export const linesIn = (text: string): string[] => text.trimEnd().split('\n');
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'dateline-figure-'));
export const filesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);
