/** Builds the page under test and the bare page, both in the same way. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import configFor from '../../vite.config.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Where the bench keeps what it makes. */
export const WORKSHOP = `${ROOT}.cache/bench/`;
export const BARE = `${WORKSHOP}bare`;

export async function buildPage(): Promise<void> {
  await build({ root: ROOT, logLevel: 'warn' });
}

export async function buildBare(): Promise<void> {
  const config = configFor({ command: 'build', mode: 'production' });
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./bare', import.meta.url)),
    base: config.base ?? './',
    logLevel: 'warn',
    build: { ...config.build, outDir: BARE, emptyOutDir: true, license: false },
  });
}
