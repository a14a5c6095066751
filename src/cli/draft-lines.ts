/** UTF-16 code units of one text: far more than an article has. */
export const LONGEST_TEXT = 1_000_000;

/** A line `{ "id", "text" }`; what is wrong with it becomes a sentence. */
export function readTextLine(line: string): { id?: unknown; text?: string; error?: string } {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return { error: 'no JSON; an object with "id" and "text" was expected' };
  }
  const { id, text } = (record ?? {}) as { id?: unknown; text?: unknown };
  if (typeof text !== 'string') return { id, error: '"text" is missing; a text was expected' };
  if (text.length > LONGEST_TEXT)
    return { id, error: `"text" has ${text.length} characters; at most ${LONGEST_TEXT} were expected` };
  return { id, text };
}
