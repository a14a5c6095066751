/** What is particular to this site. Its languages are part of the story format, and stand in `story/schema.ts`. */

/** The story that is opened when none is named: a folder of `public/stories`. */
export const DEFAULT_STORY = 'kursk';
