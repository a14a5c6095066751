/**
 * What a story file may hold. Far more than an article needs, and little enough that whatever keeps to it is read in
 * two seconds, shown in five and drawn as a figure in ten; whatever does not is refused with a sentence.
 */

/** Of a story's or translation's file, in UTF-16 code units: 5 MB of plain letters. */
export const MAX_FILE_LENGTH = 5_000_000;

/** Places around a place, each `partOf` the next. */
export const MAX_PART_OF = 16;

/** Characters of text that are searched for what is like words that are not there, before a file gets no more of it. */
export const MAX_EXPLAINED = 2_000_000;
