/** One line of JSON in, one line out: how an archive is drafted. */
import { fileOfDraft } from '../../draft/format/draft.ts';
import { draftText, ENGINE_VERSION, type Article, type Sources } from '../../draft/from-text.ts';
import { spansIn } from '../../draft/spans.ts';
import { LONGEST_TEXT } from '../../draft/text/clean.ts';

export interface Answered {
  /** JSON without a line break. */
  line: string;
  /** Sentences for whoever watches. */
  notes: string[];
}

/** Never rejects: what is wrong with a line becomes its answer. */
export async function answerLine(
  line: string, number: number, { sources, isSpans }: { sources: Sources; isSpans: boolean },
): Promise<Answered> {
  const { id = null, article, error } = readLine(line);
  const made = { engine: ENGINE_VERSION, gazetteer: sources.gazetteer };
  const failed = (reason: string) =>
    ({ line: JSON.stringify({ id, error: `line ${number}: ${reason}`, made }), notes: [] });
  if (!article) return failed(error ?? '');
  try {
    if (isSpans) {
      const { problems, ...spans } = await spansIn(article.text, sources);
      return { line: JSON.stringify({ id, ...spans }), notes: problems };
    }
    const { draft, problems } = await draftText(article, sources);
    return { line: JSON.stringify({ id, draft: fileOfDraft(draft) }), notes: problems };
  } catch (fault) {
    return failed(`it could not be drafted (${fault instanceof Error ? fault.message : String(fault)})`);
  }
}

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
