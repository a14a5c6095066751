/** Answers in the order of the lines, however long each takes. */

/** Lines that are read ahead of the first that is not answered yet. */
const AHEAD = 64;

/** @param tell is called with each answer, in the order of the lines. @throws what the first that fails throws */
export async function inOrder<T>(
  lines: AsyncIterable<string>, answer: (line: string, number: number) => Promise<T>, tell: (answer: T) => void,
): Promise<void> {
  const open: Promise<T>[] = [];
  const next = async () => tell(await open.shift()!);
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const answered = answer(line, number);
    // One that fails before its turn is no unhandled rejection.
    answered.catch(() => undefined);
    open.push(answered);
    if (open.length >= AHEAD) await next();
  }
  while (open.length > 0) await next();
}
