/** What a statement says went from place to place, and how far that is on its line. */
import { useComputed } from '@preact/signals';
import { movementLines } from '../../geometry/movements.ts';
import { kilometresIn } from '../../locales/movement.ts';
import type { Statement } from '../../story/story.ts';
import { StoryWords, useMessages, usePage, usePlaceName, useWording } from '../context.tsx';

export function Movement({ statement }: { statement: Statement }) {
  const { store } = usePage();
  const { movement: words } = useMessages();
  const { term } = useWording();
  const nameOf = usePlaceName();
  // Only once the layers have come.
  const km = useComputed(() => movementLines(store.atlas.value, store.links, [statement])[0]?.km).value;
  if (!statement.movement) return null;
  const { what, from, to } = statement.movement;
  return (
    <p class="quiet">
      <StoryWords {...term(what)} />: {words.way({ from: nameOf(from), to: nameOf(to) })}
      {km !== undefined && <> · {words.distance({ distance: kilometresIn(store.language.value)(km) })}</>}
    </p>
  );
}
