/** The worker that reads articles, a new one each time. */
import { urlOf } from '../../assets/page-files.ts';

export const openDraftWorker = (): Worker =>
  new Worker(new URL('./draft-worker.ts', import.meta.url), { type: 'module', name: urlOf('./') });
