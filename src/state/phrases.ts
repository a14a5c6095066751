/** Phrases that more than one part of the page says. */

/** "1 statement", "4 statements". */
export const statementCount = (count: number): string => `${count} ${count === 1 ? 'statement' : 'statements'}`;

/** The accessible name of a place's marker: "Kursk region, 4 statements". */
export const markerName = (place: string, count: number): string => `${place}, ${statementCount(count)}`;
