/**
 * What the map draws below all words, bottom to top. Borders lie over lakes, since many run through one. On the page,
 * where disputed borders are a layer of their own, they lie over all of it; in a figure they are among the borders.
 */
export const DRAW_ORDER = ['land', 'place', 'lake', 'border', 'line', 'outline', 'movement'] as const;
export type Part = (typeof DRAW_ORDER)[number];

/** The features or marks of each part, one after the other as they are to be drawn. */
export const inDrawOrder = <T>(parts: Readonly<Partial<Record<Part, readonly T[]>>>): T[] =>
  DRAW_ORDER.flatMap((part) => parts[part] ?? []);
