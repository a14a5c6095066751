/** What the filter asks for, a chip each: it says what it is, and takes that part of the filter away. */
import type { ComponentChildren, RefObject } from 'preact';
import { clearFilter, setFilter, type Transition } from '../../view/transitions.ts';
import { isFiltered, isSearch, type Filter } from '../../view/view.ts';
import { StanceShape } from '../cards/stance.tsx';
import { usePage, useMessages, useWording } from '../context.tsx';

interface Part { words: string; sign?: ComponentChildren; without: Partial<Filter> }

/** `after` has the focus when a chip is gone. */
export function FilterChips({ after }: { after: RefObject<HTMLElement | null> }) {
  const { store } = usePage();
  const { filter } = store.view.value;
  const { filter: words } = useMessages();
  const parts = useParts(filter);
  if (!isFiltered(filter)) return null;
  const change = (transition: Transition) => {
    store.dispatch(transition);
    after.current?.focus();
  };
  return (
    <ul class="chips">
      {parts.map(({ words: what, sign, without }) => (
        <li key={what}>
          <button
            type="button" class="chip" aria-label={words.remove({ what })}
            onClick={() => change(setFilter(without))}
          >
            {sign}{what}<span aria-hidden="true"> ×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="quiet-button" onClick={() => change(clearFilter)}>
          {words.clear({ shown: store.visible.value.length, total: store.story.statements.length })}
        </button>
      </li>
    </ul>
  );
}

function useParts({ query, speaker, stances, kinds, contestedOnly }: Filter): Part[] {
  const messages = useMessages();
  const wording = useWording();
  return [
    ...(isSearch(query) ? [{ words: `“${query.trim()}”`, without: { query: '' } }] : []),
    ...(speaker === null ? [] : [{ words: wording.speaker(speaker).text, without: { speaker: null } }]),
    ...stances.map((stance) => ({
      words: messages.stances[stance], sign: <StanceShape stance={stance} />,
      without: { stances: stances.filter((one) => one !== stance) },
    })),
    ...kinds.map((kind) => ({ words: messages.kinds[kind], without: { kinds: kinds.filter((one) => one !== kind) } })),
    ...(contestedOnly ? [{ words: messages.filter.contested, without: { contestedOnly: false } }] : []),
  ];
}
