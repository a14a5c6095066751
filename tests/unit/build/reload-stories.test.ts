/** What `npm run dev` does when a story is edited. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createServer, type HotPayload } from 'vite';
import { reloadStories } from '../../../src/build/reload-stories.ts';

test('the page is loaded again when a story or a translation of one is written, and only then', async () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-dev-')));
  const server = await createServer({
    root, configFile: false, logLevel: 'silent', plugins: [reloadStories()],
    server: { middlewareMode: true, ws: false },
  });
  const { client } = server.environments;
  const sent: HotPayload[] = [];
  const told = new Promise<void>((resolve) => {
    client.hot.send = ((payload: HotPayload) => {
      sent.push(payload);
      if (sent.length === 2) resolve();
    }) as typeof client.hot.send;
  });
  // As its watcher tells it of files.
  for (const file of ['other.json', 'stories/dam/story.json', 'stories/dam/translation.uk.json'])
    server.watcher.emit('change', join(root, 'public', file));
  await told;
  await server.close();
  rmSync(root, { recursive: true });
  expect(sent).toEqual([{ type: 'full-reload', path: '*' }, { type: 'full-reload', path: '*' }]);
});
