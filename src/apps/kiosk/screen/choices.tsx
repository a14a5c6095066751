/** Where a visitor begins: what is contested, and the places that something is said about, each a large button. */
import { useGrowing } from '../../../ui/article/incremental-list.tsx';
import { usePairWords } from '../../../ui/cards/dispute.tsx';
import { Go, PlaceName, StoryWords, useMessages, usePage, useWording } from '../../../ui/context.tsx';

/** As many as cost little: they are the way to every place. */
const FIRST = 200;

export function Choices() {
  const { store: { links } } = usePage();
  const { contestedTag, number, place: { title } } = useMessages();
  const { term } = useWording();
  const pairWords = usePairWords();
  const [disputes, moreDisputes] = useGrowing(links.disputes);
  const mentioned = links.readingOrder.filter((id) => links.statementsOf.get(id)?.length);
  const [places, morePlaces] = useGrowing(mentioned, FIRST);
  return (
    <nav class="kiosk-choices" aria-label={title}>
      {disputes.map(({ by, of, headline }) => (
        <Go key={`${by.id} ${of.id}`} class="is-wide" target={{ kind: 'statement', id: by.id }}>
          <span class="tag">{contestedTag}</span>
          {headline === undefined ? <span>{pairWords({ by, of })}</span> : <StoryWords {...term(headline)} />}
        </Go>
      ))}
      {moreDisputes}
      {places.map((id) => (
        <Go key={id} target={{ kind: 'place', id }} data-place={id}>
          <PlaceName id={id} /><span class="count">{number(links.statementsOf.get(id)?.length ?? 0)}</span>
        </Go>
      ))}
      {morePlaces}
    </nav>
  );
}
