/**
 * Commands as child processes. `bundle` makes one file of a command, as the script of `figure` in package.json does it,
 * which then starts in a sixth of the time that tsx takes; `asScript` runs a command by its own script.
 */
import { execSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

/** `npm run …`, as a reader calls it. */
export function asScript(command: string, args: readonly string[]): Called {
  return spawnSync('npm', ['run', '--silent', command, '--', ...args], {
    cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32',
  });
}

export interface Ended extends Called { lines: string[] }

interface Running {
  environment?: Record<string, string>;
  /** Ends the process with this signal when it has printed a line. */ endWith?: NodeJS.Signals;
}

/** Runs `figure`, which has been bundled. */
export function figure(args: readonly string[], { environment = {}, endWith }: Running = {}): Promise<Ended> {
  const { SOURCE_DATE_EPOCH: _, ...rest } = process.env;
  const child = spawn(process.execPath, [bundleOf('figure'), ...args], { cwd: ROOT, env: { ...rest, ...environment } });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    if (endWith && stdout.includes('\n')) child.kill(endWith);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => { stderr += text; });
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status, stdout, stderr, lines: stdout.trimEnd().split('\n') }));
  });
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'dateline-figure-'));
export const filesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);
