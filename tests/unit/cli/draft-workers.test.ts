/** What becomes of a line whose thread dies. */
import { once } from 'node:events';
import { SHARE_ENV, Worker } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import { lostLine } from '../../../src/cli/draft/lines.ts';
import { LoadError, openPool, type Pool } from '../../../src/cli/draft/workers.ts';

/** Says a line with the number of lines that it had; what is in the line is what becomes of the thread. */
const THREAD = `const { parentPort } = require('node:worker_threads');
let count = 0;
parentPort.on('message', ({ line }) => {
  count += 1;
  if (line === 'exit') process.exit(3);
  if (line === 'throw') throw new Error('a fault');
  if (line === 'memory') { const all = []; for (;;) all.push(new Array(1e5).fill(Math.random())); }
  if (line === 'once' && !process.env.DIED) { process.env.DIED = '1'; process.exit(4); }
  parentPort.postMessage(line + ' ' + count);
  if (line === 'later') setTimeout(() => process.exit(5), 0);
});
parentPort.postMessage('ready');`;

const start = () => new Worker(THREAD, {
  eval: true, resourceLimits: { maxOldGenerationSizeMb: 20 }, stderr: true, env: SHARE_ENV,
});
let pool: Pool<string>;
const ask = (...lines: string[]) => Promise.all(lines.map((line, i) =>
  pool.answer({ line, number: i + 1 }).catch((error: unknown) => (error as Error).message)));
afterEach(async () => {
  delete process.env['DIED'];
  await pool.close();
});

test('a line whose thread dies is given to a new one, and the others never know', async () => {
  pool = openPool(1, start);
  expect(await ask('a', 'once', 'b')).toEqual(['a 1', 'once 1', 'b 2']);
});

test.each([
  ['exit', 'it ended with code 3'],
  ['throw', 'a fault'],
  ['memory', expect.stringContaining('memory limit')],
])('a line that is the end of two threads (%s) is told, and the rest goes on', async (line, reason) => {
  let started = 0;
  pool = openPool(2, () => {
    started += 1;
    return start();
  });
  expect(await ask('a', line, 'b', 'c', line)).toEqual([
    expect.stringMatching(/^a /), reason, expect.stringMatching(/^b /), expect.stringMatching(/^c /), reason,
  ]);
  expect(started).toBeGreaterThanOrEqual(4);
});

test('a thread that dies while it has nothing to do is replaced', async () => {
  const threads: Worker[] = [];
  pool = openPool(1, () => threads[threads.push(start()) - 1]!);
  expect(await ask('later')).toEqual(['later 1']);
  await once(threads[0]!, 'exit');
  expect(await ask('a')).toEqual(['a 1']);
  expect(threads).toHaveLength(2);
});

test('a thread that can’t begin is no line’s fault', async () => {
  pool = openPool(1, () => new Worker('throw new Error("no weights")', { eval: true }));
  const failed = pool.answer({ line: 'a', number: 1 });
  await expect(failed).rejects.toThrow(new LoadError('drafting can’t begin: no weights'));
});

test('the answer to a lost line has its id and what could not make it', () => {
  const { line } = lostLine({ line: '{"id":"x","text":"Aden"}', number: 7 }, 'it ended with code 3');
  expect(JSON.parse(line)).toMatchObject({
    id: 'x', error: 'the threads that drafted it came to an end (it ended with code 3)',
  });
  expect((JSON.parse(line) as { made: object }).made).toHaveProperty('gazetteer');
});
