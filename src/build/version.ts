/** Which build a page is, for whoever has to tell two screens apart. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The package's version and a fingerprint of `parts`, all that the build depends on: the same for the same bytes,
 * whenever they were built.
 */
export const versionOf = (release: string, parts: readonly string[]): string =>
  `${release}+${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 8)}`;

/** The version of the package in `root`. */
export const releaseOf = (root: string): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
