/** Words with blanks or line breaks between them, as the alternatives of a pattern. */
export const anyOf = (words: string): string => words.trim().split(/\s+/u).join('|');
