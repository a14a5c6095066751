/** Which words of a statement are the speaker's own; more are marked in the article. */
import type { DraftStatement } from '../../../draft/format/draft.ts';
import { wordsIn } from '../../../story/words-in.ts';
import { useDesk, useStudioMessages } from '../context.tsx';

interface Props { statement: DraftStatement; change: (to: Partial<DraftStatement>) => void }

export function QuoteFields({ statement: { quotes }, change }: Props) {
  const { paragraphs } = useDesk().draft.value;
  const { quote: words } = useStudioMessages();
  return (
    <details>
      <summary>{words.title}{quotes.length > 0 && ` (${quotes.length})`}</summary>
      <ul class="studio-list">
        {quotes.map((span, i) => {
          const own = wordsIn(paragraphs, span);
          return (
            <li key={i}>
              <q><bdi>{own}</bdi></q>{' '}
              <button type="button" aria-label={words.remove({ words: own })}
                onClick={() => change({ quotes: quotes.filter((_, j) => j !== i) })}>×</button>
            </li>
          );
        })}
      </ul>
      <p class="quiet">{words.hint}</p>
    </details>
  );
}
