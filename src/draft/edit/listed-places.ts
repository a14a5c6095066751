/** The places of a draft as its editor sees them. */
import type { Draft, DraftPlace } from '../format/draft.ts';
import { isKept } from '../format/kept.ts';
import { usedPlaces, usedSpeakers } from '../format/used-places.ts';

/** Many lists ask for them with each change. */
const known = new WeakMap<Draft, readonly DraftPlace[]>();

/** In the draft's order: without those that were suggested and that nothing names or needs any more. */
export function listedPlaces(draft: Draft): readonly DraftPlace[] {
  const found = known.get(draft) ?? findListed(draft);
  known.set(draft, found);
  return found;
}

function findListed(draft: Draft): DraftPlace[] {
  const statements = draft.statements.filter(isKept);
  const speakers = usedSpeakers(draft, statements);
  const named = draft.mentions.filter(isKept).map(({ place }) => place);
  const used = usedPlaces(draft, { statements, speakers, named });
  return draft.places.filter(({ id }) => used.has(id));
}
