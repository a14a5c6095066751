/**
 * `npm run figure` as a child process: bundled once, as the script in package.json does it, then run as often as need
 * be.
 */
import { execSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/**
 * As deep as the script's own folder, since the command finds the project from there; apart from it, so that neither
 * disturbs the other.
 */
const BUNDLE = '.cache/cli-test';

export function bundleCommand(): void {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { figure: string } };
  const [bundling = '', running = ''] = scripts.figure.split(' && ');
  if (running !== 'node .cache/cli/figure.js')
    throw new Error(`npm run figure ends in “${running}”, which this test does not know`);
  const PATH = [join(ROOT, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  execSync(bundling.replace('.cache/cli', BUNDLE), { cwd: ROOT, env: { ...process.env, PATH }, stdio: 'pipe' });
}

export interface Ended { status: number | null; stdout: string; stderr: string; lines: string[] }

interface Running {
  environment?: Record<string, string>;
  /** Ends the process with this signal when it has printed a line. */ endWith?: NodeJS.Signals;
}

export function figure(args: readonly string[], { environment = {}, endWith }: Running = {}): Promise<Ended> {
  const { SOURCE_DATE_EPOCH: _, ...rest } = process.env;
  const child = spawn(process.execPath, [join(BUNDLE, 'figure.js'), ...args], {
    cwd: ROOT,
    env: { ...rest, ...environment },
  });
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
