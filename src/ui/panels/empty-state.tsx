/** An empty result: says which part of the filter to loosen, and what that would bring. */
import { setFilter } from '../../view/transitions.ts';
import { isSearch, NO_FILTER, type Filter } from '../../view/view.ts';
import { usePage, useMessages, usePlaceName } from '../context.tsx';

const IS_SET: Record<keyof Filter, (filter: Filter) => boolean> = {
  query: ({ query }) => isSearch(query),
  speaker: ({ speaker }) => speaker !== null,
  stances: ({ stances }) => stances.length > 0,
  kinds: ({ kinds }) => kinds.length > 0,
  contestedOnly: ({ contestedOnly }) => contestedOnly,
};
const PARTS = Object.keys(IS_SET) as (keyof Filter)[];

/** With `place`, none about that place. */
export function Nothing({ place }: { place?: string }) {
  const { store } = usePage();
  const { empty, statements } = useMessages();
  const nameOf = usePlaceName();
  const { filter } = store.view.value;
  const loosened = PARTS.filter((part) => IS_SET[part](filter)).map((part) => {
    const change = { [part]: NO_FILTER[part] };
    return { part, change, count: store.countFor({ ...filter, ...change }, place) };
  });
  const [none, noneAbout] = loosened.length > 0 ? [empty.noneLeft, empty.noneLeftAbout] : [empty.none, empty.noneAbout];
  return (
    <div class="nothing">
      <p>{place === undefined ? none : noneAbout({ place: nameOf(place) })}</p>
      {loosened.map(({ part, change, count }) => (
        <button key={part} type="button" onClick={() => store.dispatch(setFilter(change))}>
          {empty.drop[part]({ statements: statements({ count }) })}
        </button>
      ))}
    </div>
  );
}
