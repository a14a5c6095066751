/** What drafting loads, in bytes as gzip sends them: the language model, the weights, and the gazetteer's names. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { LEXICON_FILE, WEIGHTS_DIR, WEIGHTS_FILE } from '../../../src/node/draft-model.ts';
import { FILES, gzipOf } from '../gazetteer/disk.ts';

const MB = 1_000_000;

test('all that drafting can ever load is 7 MB', () => {
  const folder = dirname(createRequire(import.meta.url).resolve('wink-eng-lite-web-model'));
  const model = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile()).map((file) => readFileSync(file));
  const weights = [WEIGHTS_FILE, LEXICON_FILE].map((file) => readFileSync(join(WEIGHTS_DIR, file)).length);
  const names = FILES.filter((file) => /^(?:names|areas|index)/.test(file)).map(gzipOf);
  const bytes = [gzipSync(Buffer.concat(model)).length, ...weights, ...names].reduce((sum, one) => sum + one, 0);
  expect([model.length > 5, names.length > 600]).toEqual([true, true]);
  expect(bytes).toBeLessThanOrEqual(7 * MB);
});
