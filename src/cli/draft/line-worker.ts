/** A thread that answers lines. */
import { parentPort, workerData } from 'node:worker_threads';
import { draftSources } from '../../node/draft-sources.ts';
import { answerLine } from './lines.ts';
import { READY, type Task } from './workers.ts';

const { isSpans } = workerData as { isSpans: boolean };
const sources = await draftSources();

parentPort?.on('message', (task: Task) => {
  void answerLine(task, { sources, isSpans }).then((answer) => parentPort?.postMessage(answer));
});
parentPort?.postMessage(READY);
