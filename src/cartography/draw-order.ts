/**
 * What the map draws below all words, bottom to top: the story's land, lakes, then the story's water, which may be such
 * a lake. Borders lie over all water, since many run through one. Disputed borders lie over the outlines too, and
 * on the page over all of it.
 */
export const DRAW_ORDER = ['land', 'place', 'lake', 'water', 'border', 'line', 'outline', 'movement'] as const;
export type Part = (typeof DRAW_ORDER)[number];

/** The features or marks of each part, one after the other as they are to be drawn. */
export const inDrawOrder = <T>(parts: Readonly<Record<Part, readonly T[]>>): T[] =>
  DRAW_ORDER.flatMap((part) => parts[part]);
