/** Starts the threads of `workers.ts`. */
import { Worker } from 'node:worker_threads';

/** A thread does not inherit the loader of TypeScript. */
const BOOT = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./line-worker.ts', import.meta.url).href)});
});`;

/** A thread that drafts lines: `workers.ts` says what it posts. */
export const startWorker = (isSpans: boolean): Worker => new Worker(BOOT, { eval: true, workerData: { isSpans } });
