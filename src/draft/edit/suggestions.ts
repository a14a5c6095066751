/** What the engine suggests for a draft that has nothing but its text. */
import type { Draft } from '../format/draft.ts';

/** Whether there is a text, and nothing that suggestions would take the place of. */
export const isBare = ({ paragraphs, mentions, statements, places }: Draft): boolean =>
  paragraphs.length > 0 && mentions.length + statements.length + places.length === 0;

/** Title and source stay the editor's; the text is the one that was read, since the suggestions stand in that. */
export function withSuggestions(draft: Draft, suggested: Draft): Draft {
  const { paragraphs, places, mentions, speakers, statements, relations, unplaced, made } = suggested;
  return {
    ...draft, paragraphs, places, mentions, speakers, statements, relations, unplaced, ...(made && { made }),
  };
}
