import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const src = new URL('../../../src/', import.meta.url);
const pageFiles = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !/^(cli|build|node)\//.test(path));

test('only one file fetches, so that the single file can answer from what it has inside; '
  + 'and what loads the page again asks for it', () => {
  const fetching = pageFiles.filter((path) =>
    /\bfetch\(|XMLHttpRequest|new EventSource/.test(readFileSync(new URL(path, src), 'utf8')),
  );
  // The single file has no studio, whose worker has no document to ask where the site's folder is.
  expect(fetching.sort()).toEqual([
    'apps/start.ts', 'apps/studio/draft-worker.ts', 'apps/studio/keep-offline.ts', 'assets/page-files.ts',
  ]);
});
