/** Ten for each power of ten of people: 30 for a thousand. */
export const tens = (people: number): number => 10 * Math.log10(Math.max(people, 1));

/** A whole number of 1 to 100. */
export const rounded = (value: number): number => Math.max(1, Math.min(100, Math.round(value)));

/** The prominence of a town that governs nothing: the files leave it out. */
export const usualProminence = (people: number): number => rounded(tens(people));
