/** One line of JSON in, one line out: how an archive is drafted. */
import { fileOfDraft } from '../../draft/format/draft.ts';
import { draftText, ENGINE_VERSION, type Article, type Sources } from '../../draft/from-text.ts';
import { spansIn } from '../../draft/spans.ts';
import { LONGEST_TEXT } from '../../draft/text/clean.ts';
import { gazetteerVersion } from '../../node/gazetteer.ts';
import { reasonOf } from '../usage.ts';
import type { Task } from './workers.ts';

export interface Answered {
  /** JSON without a line break. */
  line: string;
  /** Sentences for whoever watches. */
  notes: string[];
}

/** Never rejects: what is wrong with a line becomes its answer. */
export async function answerLine(
  { line, number }: Task, { sources, isSpans }: { sources: Sources; isSpans: boolean },
): Promise<Answered> {
  const { id = null, article, error } = readLine(line);
  const failed = (reason: string) => failure({ id, number, reason, gazetteer: sources.gazetteer });
  if (!article) return failed(error ?? '');
  const notesOf = (problems: readonly string[]) => problems.map((problem) => `line ${number}: ${problem}`);
  try {
    if (isSpans) {
      const { problems, ...spans } = await spansIn(article.text, sources);
      return { line: JSON.stringify({ id, ...spans }), notes: notesOf(problems) };
    }
    const { draft, problems } = await draftText(article, sources);
    return { line: JSON.stringify({ id, draft: fileOfDraft(draft) }), notes: notesOf(problems) };
  } catch (fault) {
    return failed(`it could not be drafted (${reasonOf(fault)})`);
  }
}

/** The answer to a line that was the end of the threads that had it. */
export const lostLine = ({ line, number }: Task, reason: string): Answered => failure({
  id: readLine(line).id ?? null, number, gazetteer: gazetteerVersion(),
  reason: `the threads that drafted it came to an end (${reason})`,
});

/** The answer is the same wherever the line stands: which one it is, is a note. */
const failure = ({ id, number, reason: error, gazetteer }: {
  id: unknown; number: number; reason: string; gazetteer: string;
}): Answered => ({
  line: JSON.stringify({ id, error, made: { engine: ENGINE_VERSION, gazetteer } }),
  notes: [`line ${number}: ${error}`],
});

/** `{ "id", "text", "title"?, "published"? }`; what is wrong with it becomes a sentence. */
function readLine(line: string): { id?: unknown; article?: Article; error?: string } {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return { error: 'no JSON; an object with "id" and "text" was expected' };
  }
  const { id, text, title, published } = (record ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string') return { id, error: '"text" is missing; a text was expected' };
  if (text.length > LONGEST_TEXT)
    return { id, error: `"text" has ${text.length} characters; at most ${LONGEST_TEXT} were expected` };
  if (title !== undefined && typeof title !== 'string') return { id, error: '"title" is no text' };
  const isDay = published === undefined || (typeof published === 'string' && /^\d{4}-\d\d-\d\d$/.test(published));
  if (!isDay) return { id, error: '"published" is no day such as 2026-05-04' };
  return {
    id,
    article: {
      text,
      ...(typeof id === 'string' && { id }), ...(title !== undefined && { title }),
      ...(published !== undefined && { published }),
    },
  };
}
