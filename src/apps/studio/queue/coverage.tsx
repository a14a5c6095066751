/** What of the article nothing is said of yet: sentences without a statement, and names that are no place. */
import { useComputed } from '@preact/signals';
import { uncoveredSentences } from '../../../draft/edit/queue.ts';
import { unmarkedNames } from '../../../draft/edit/unmarked-names.ts';
import type { Span } from '../../../story/anchor.ts';
import { wordsIn } from '../../../story/words-in.ts';
import { useMarking } from '../article/marking.ts';
import { useDesk, useStudioMessages } from '../context.tsx';

/** At most so many are listed. */
const LISTED = 50;
/** UTF-16 code units of each. */
const LONGEST = 80;

export function Coverage() {
  const { draft, select } = useDesk();
  const { pending } = useMarking();
  const { queue: words } = useStudioMessages();
  const bare = useComputed(() => uncoveredSentences(draft.value)).value;
  const names = useComputed(() => unmarkedNames(draft.value)).value;
  const mark = (span: Span) => {
    select(null);
    pending.value = span;
  };
  return (
    <>
      {bare.length > 0 && <Spans title={words.uncovered({ count: bare.length })} spans={bare} open={focusSentence} />}
      {names.length > 0 && <Spans title={words.unmarked({ count: names.length })} spans={names} open={mark} />}
    </>
  );
}

interface SpansProps { title: string; spans: readonly Span[]; open: (span: Span) => void }

function Spans({ title, spans, open }: SpansProps) {
  const { paragraphs } = useDesk().draft.value;
  return (
    <details class="queue-bare">
      <summary>{title}</summary>
      <ul>
        {spans.slice(0, LISTED).map((span) => (
          <li key={`${span.paragraph}:${span.start}`}>
            <button type="button" class="as-link" onClick={() => open(span)}>
              <bdi>{wordsIn(paragraphs, span).slice(0, LONGEST)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Where the article has it, for the keyboard to go on there. */
function focusSentence({ paragraph, start }: Span): void {
  document.querySelector<HTMLElement>(`[data-paragraph="${paragraph}"] [data-start="${start}"]`)?.focus();
}
