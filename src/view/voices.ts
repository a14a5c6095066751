/** Who says what about a place: others, or the place itself. */
import { placesOf } from '../story/links.ts';
import type { Statement } from '../story/story.ts';
import type { Visible } from './visible.ts';

/**
 * The statements that are shown at a place, each once and in reading order. `others` and `itself` mention it and are
 * as many as its ring says; `elsewhere` are its own that do not.
 */
export interface Voices {
  others: readonly Statement[];
  itself: readonly Statement[];
  elsewhere: readonly Statement[];
}

/** A place speaks through those whose `place` it is, not through those of what it is part of or what is part of it. */
export function voicesAt({ links, visible, visibleAt }: Visible, place: string): Voices {
  const isOwn = ({ speakers }: Statement) => speakers.some((id) => links.speakers.get(id)?.place === place);
  const about = visibleAt.get(place) ?? [];
  return {
    others: about.filter((statement) => !isOwn(statement)),
    itself: about.filter(isOwn),
    elsewhere: visible.filter((statement) => isOwn(statement) && !placesOf(statement).includes(place)),
  };
}
