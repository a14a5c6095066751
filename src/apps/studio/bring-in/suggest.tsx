/** Asks the engine for a draft of the text; it works beside the page, and can be stopped. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { isBare, withSuggestions } from '../../../draft/edit/suggestions.ts';
import type { DraftReply, DraftRequest } from '../../../draft/worker-protocol.ts';
import { languageOf } from '../../../story/names.ts';
import { useDesk, useStudio, useStudioMessages } from '../context.tsx';
import { openDraftWorker } from '../open-worker.ts';

/** `done` is a share, 0 to 1. */
type State = { kind: 'idle' } | { kind: 'running'; done: number } | { kind: 'failed'; reason: string };

export function Suggest() {
  const { draft, apply } = useDesk();
  const { goToStep } = useStudio();
  const { suggest } = useStudioMessages();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const worker = useRef<Worker | null>(null);
  const stop = () => {
    worker.current?.terminate();
    worker.current = null;
    setState({ kind: 'idle' });
  };
  useEffect(() => () => worker.current?.terminate(), []);
  const { paragraphs, title, language } = draft.value;
  if (!isBare(draft.value) && state.kind === 'idle') return null;
  const read = languageOf(language);
  const start = () => {
    setState({ kind: 'running', done: 0 });
    const made = openDraftWorker();
    worker.current = made;
    made.onerror = () => {
      stop();
      setState({ kind: 'failed', reason: suggest.notLoaded });
    };
    made.onmessage = ({ data }: MessageEvent<DraftReply>) => {
      if (data.type === 'progress') setState({ kind: 'running', done: data.done });
      else stop();
      if (data.type === 'failed') setState({ kind: 'failed', reason: data.reason });
      if (data.type !== 'draft') return;
      const count = data.draft.statements.length;
      apply((now) => (isBare(now) ? withSuggestions(now, data.draft) : now), { kind: 'suggested', count });
      goToStep('decide');
    };
    const request: DraftRequest = { type: 'draft', article: { text: paragraphs.join('\n'), title, language } };
    made.postMessage(request);
  };
  return (
    <section class="suggest">
      <p class="quiet">{suggest.hint}</p>
      {read !== 'en' && <p class="quiet">{read ? suggest.rough : suggest.unread}</p>}
      {state.kind === 'running'
        ? (
          <p class="studio-actions" role="status">
            <label>{suggest.running} <progress max={1} value={state.done} /></label>
            <button type="button" onClick={stop}>{suggest.stop}</button>
          </p>
        )
        : <p class="studio-actions"><button type="button" class="primary" onClick={start}>{suggest.start}</button></p>}
      {state.kind === 'failed' && <p role="alert" class="fault">{suggest.failed({ reason: state.reason })}</p>}
    </section>
  );
}
