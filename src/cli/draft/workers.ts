/** Threads that answer lines, each one line at a time. */
import { Worker } from 'node:worker_threads';
import type { Answered } from './lines.ts';

/** A thread of Node knows no TypeScript before it is told. */
const BOOT = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./line-worker.ts', import.meta.url).href)});
});`;

export interface Pool {
  /** Rejects if the thread that has the line dies. */
  answer: (line: string, number: number) => Promise<Answered>;
  close: () => Promise<void>;
}

export function openPool(count: number, options: { isSpans: boolean }): Pool {
  const threads = Array.from({ length: count }, () =>
    new Worker(BOOT, { eval: true, workerData: options }));
  const free = [...threads];
  const waiting: ((thread: Worker) => void)[] = [];
  const take = () => new Promise<Worker>((resolve) => {
    const thread = free.pop();
    if (thread) resolve(thread);
    else waiting.push(resolve);
  });
  const give = (thread: Worker) => {
    const next = waiting.shift();
    if (next) next(thread);
    else free.push(thread);
  };
  return {
    answer: async (line, number) => {
      const thread = await take();
      const answered = new Promise<Answered>((resolve, reject) => {
        thread.once('message', resolve);
        thread.once('error', reject);
      });
      thread.postMessage({ line, number });
      const answer = await answered;
      thread.removeAllListeners('error');
      give(thread);
      return answer;
    },
    close: async () => { await Promise.all(threads.map((thread) => thread.terminate())); },
  };
}
