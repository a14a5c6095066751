import { expect, test } from 'vitest';
import { draftWorker, type DraftReply } from '../../../src/draft/worker-protocol.ts';
import { draftSources } from '../../../src/node/draft-sources.ts';

const sources = draftSources();
const TEXT = 'Sudan’s water ministry said that the dam near Khartoum holds.\n';

/** A worker, and its replies but for `progress`, as they come. */
function workerWith(load = () => sources) {
  const waiting: ((reply: DraftReply) => void)[] = [];
  const shares: number[] = [];
  const send = draftWorker(load, (reply) => {
    if (reply.type === 'progress') shares.push(reply.done);
    else waiting.shift()?.(reply);
  });
  return { send, shares, next: () => new Promise<DraftReply>((resolve) => { waiting.push(resolve); }) };
}

test('an article is answered by its draft, after how far it is', async () => {
  const { send, shares, next } = workerWith();
  const reply = next();
  send({ type: 'draft', article: { text: TEXT.repeat(60) } });
  expect(await reply).toMatchObject({ type: 'draft', problems: [] });
  expect(shares.length).toBeGreaterThan(0);
});

test('a new article aborts the one before, and each has its answer', async () => {
  const { send, next } = workerWith();
  const replies = [next(), next()];
  send({ type: 'draft', article: { text: TEXT.repeat(500) } });
  send({ type: 'draft', article: { text: TEXT } });
  expect((await Promise.all(replies)).map(({ type }) => type).sort()).toEqual(['aborted', 'draft']);
  const aborted = next();
  send({ type: 'draft', article: { text: TEXT.repeat(500) } });
  send({ type: 'abort' });
  expect(await aborted).toEqual({ type: 'aborted' });
});

test('numbers are answered beside what is drafted, and without what drafting needs', async () => {
  const { send, next } = workerWith();
  const replies = [next(), next()];
  send({ type: 'draft', article: { text: TEXT.repeat(100) } });
  send({ type: 'numbers', key: 'one', words: [{ text: 'Some 400 families fled.', start: 0, end: 23 }] });
  expect(await Promise.all(replies)).toMatchObject([
    { type: 'numbers', key: 'one', quantities: [{ value: 400, unit: 'people' }] }, { type: 'draft' },
  ]);
});

test('what could not be loaded is told, and asked for again the next time', async () => {
  let asked = 0;
  const { send, next } = workerWith(() => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error('no weights')) : sources;
  });
  const failed = next();
  send({ type: 'draft', article: { text: TEXT } });
  expect(await failed).toEqual({ type: 'failed', reason: 'no weights' });
  const drafted = next();
  send({ type: 'draft', article: { text: TEXT } });
  expect(await drafted).toMatchObject({ type: 'draft' });
});
