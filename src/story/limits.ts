/**
 * What a story file may hold. Far more than an article needs, and little enough that whatever keeps to it is read in
 * two seconds, shown in five and drawn as a figure in ten; whatever does not is refused with a sentence.
 */

/** Of a story's or translation's file, in UTF-16 code units: six megabytes of plain letters. */
export const MAX_FILE_LENGTH = 6_000_000;

/** Paragraphs of the article, and UTF-16 code units of each and of all. */
export const MAX_PARAGRAPHS = 5000;
export const MAX_PARAGRAPH = 20_000;
export const MAX_ARTICLE = 2_000_000;

/** UTF-16 code units of a name, side, unit or the like; of a title; of a summary, role, note or the like. */
export const MAX_NAME = 200;
export const MAX_TITLE = 500;
export const MAX_TEXT = 5000;

/** Of a language tag: the longest that is registered has fewer. */
export const MAX_TAG = 35;

/** Names of one place, each in another language. */
export const MAX_NAMES = 100;

/** km²: the Earth's whole surface. */
export const MAX_AREA = 510_100_000;

/** Records of each list. */
export const MAX_PLACES = 2000;
export const MAX_SPEAKERS = 1000;
export const MAX_STATEMENTS = 10_000;
export const MAX_RELATIONS = 1000;

/**
 * Speakers, those who pass it on, anchors, mentions, quotes, quantities, links or waypoints of one statement; and all
 * of these but the first speaker of all statements.
 */
export const MAX_PER_STATEMENT = 50;
export const MAX_PARTS = 50_000;

/** Statements over the same words. */
export const MAX_OVERLAP = 30;

/** Points of all geometries of a story together, and how long their lines are together, in degrees. */
export const MAX_VERTICES = 100_000;
export const MAX_LINES = 500_000;

/** A quantity: scales and shares are still exact. */
export const MAX_AMOUNT = 1e15;

/** Places around a place, each `partOf` the next. */
export const MAX_PART_OF = 16;

/** Characters that are searched for anchors, each in its paragraph, and for mentions and quotes, in the anchors. */
export const MAX_SEARCHED = 250_000_000;

/** Characters of text that are searched for what is like words that are not there, before a file gets no more of it. */
export const MAX_EXPLAINED = 2_000_000;

/** Problems that are told of one file. */
export const MAX_PROBLEMS = 200;
