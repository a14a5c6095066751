/** A draft that has nothing but its text. */
import { deepFreeze } from '../../story/deep-freeze.ts';
import { slugOf } from '../../story/slug.ts';
import type { Draft } from './draft.ts';
import { DRAFT_FORMAT } from './schema.ts';

const LONGEST_ID = 64;
const USUAL_ID = 'story';

/** @param head what is known of the article; `language` is a tag such as `en`. */
export function newDraft(head: Pick<Draft, 'title' | 'language' | 'source' | 'paragraphs'>): Draft {
  return deepFreeze({
    format: DRAFT_FORMAT, id: idOf(head.title), ...head, focus: [], tour: [], places: [], mentions: [], speakers: [],
    statements: [], relations: [], unplaced: [], translations: {},
  });
}

/** A story's id from its title: small Latin letters, digits and hyphens; `story` where the title has none of them. */
export const idOf = (title: string): string => slugOf(title, LONGEST_ID) || USUAL_ID;
