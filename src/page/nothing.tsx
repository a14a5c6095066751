/** An empty result: says which part of the filter to loosen, and what that would bring. */
import { setFilter } from '../state/transitions.ts';
import { NO_FILTER, type Filter } from '../state/view.ts';
import { statementCount } from '../state/phrases.ts';
import { usePage } from './context.tsx';

const PARTS: readonly { key: keyof Filter; label: string; isSet: (filter: Filter) => boolean }[] = [
  { key: 'query', label: 'the search words', isSet: ({ query }) => query.trim() !== '' },
  { key: 'speaker', label: 'the speaker', isSet: ({ speaker }) => speaker !== null },
  { key: 'stances', label: 'the stances', isSet: ({ stances }) => stances.length > 0 },
  { key: 'kinds', label: 'the kinds of mention', isSet: ({ kinds }) => kinds.length > 0 },
  { key: 'contestedOnly', label: '“contested only”', isSet: ({ contestedOnly }) => contestedOnly },
];

export function Nothing({ what, place }: { what: string; place?: string }) {
  const { store } = usePage();
  const { filter } = store.view.value;
  const loosened = PARTS.filter(({ isSet }) => isSet(filter)).map(({ key, label }) => {
    const change = { [key]: NO_FILTER[key] };
    return { key, label, change, count: store.countFor({ ...filter, ...change }, place) };
  });
  return (
    <div class="nothing">
      <p>No {what}{loosened.length > 0 ? ' passes the filter.' : '.'}</p>
      {loosened.map(({ key, label, change, count }) => (
        <button key={key} type="button" onClick={() => store.dispatch(setFilter(change))}>
          Drop {label} ({statementCount(count)})
        </button>
      ))}
    </div>
  );
}
