/** A thread that answers lines. */
import { parentPort, workerData } from 'node:worker_threads';
import { draftSources } from '../../node/draft-sources.ts';
import { answerLine } from './lines.ts';

const { isSpans } = workerData as { isSpans: boolean };
const sources = draftSources();

parentPort?.on('message', ({ line, number }: { line: string; number: number }) => {
  void sources
    .then((ready) => answerLine(line, number, { sources: ready, isSpans }))
    .then((answer) => parentPort?.postMessage(answer));
});
