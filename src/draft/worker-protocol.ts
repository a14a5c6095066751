/** Drafting in a worker: the messages both ways, and what answers them. One article at a time. */
import type { Quantity } from '../story/schema.ts';
import type { Draft } from './format/draft.ts';
import { draftText, type Article, type Sources } from './from-text.ts';
import { numbersIn, type Stretch } from './numbers-in.ts';

export type DraftRequest =
  | { type: 'draft'; article: Article }
  | { type: 'abort' }
  /** Answered with the same `key`, beside whatever is drafted. */
  | { type: 'numbers'; key: string; words: readonly Stretch[] };
export type DraftReply =
  | { type: 'progress'; done: number }
  | { type: 'draft'; draft: Draft; problems: string[] }
  | { type: 'aborted' }
  | { type: 'numbers'; key: string; quantities: readonly Quantity[] }
  /** Something could not be loaded, or has a fault. */
  | { type: 'failed'; reason: string };

/**
 * Answers what arrives in a worker. A new article aborts the one before; each `draft` is answered by one `draft`,
 * `aborted` or `failed`, after any number of `progress` (0 to 1).
 * @param load gets the sources, once; it is asked again if it fails
 */
export function draftWorker(
  load: () => Promise<Sources>, reply: (message: DraftReply) => void,
): (request: DraftRequest) => void {
  let loaded: Promise<Sources> | undefined;
  let running: AbortController | undefined;
  const sources = () => loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return (request) => {
    if (request.type === 'numbers') {
      reply({ type: 'numbers', key: request.key, quantities: numbersIn(request.words) });
      return;
    }
    running?.abort();
    if (request.type === 'abort') return;
    const { signal } = running = new AbortController();
    const onProgress = (done: number) => reply({ type: 'progress', done });
    sources()
      .then((ready) => draftText(request.article, ready, { signal, onProgress }))
      .then(({ draft, problems }) => reply({ type: 'draft', draft, problems }))
      .catch((error: unknown) => reply(signal.aborted
        ? { type: 'aborted' }
        : { type: 'failed', reason: error instanceof Error ? error.message : String(error) }));
  };
}
