/** Whose the records of a draft are before an editor has seen them. */
export const ENGINE = { origin: 'engine', decision: 'open' } as const;
