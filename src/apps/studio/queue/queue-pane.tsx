/** What is still to be decided. */
import { useDesk, useStudioMessages } from '../context.tsx';

export function QueuePane() {
  const { places, mentions, statements, relations } = useDesk().draft.value;
  const { queue } = useStudioMessages();
  const count = [places, mentions, statements, relations].flat().filter(({ decision }) => decision === 'open').length;
  return <p class="quiet">{count === 0 ? queue.none : queue.open({ count })}</p>;
}
