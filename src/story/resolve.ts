/** Finds a statement's words in the text; what can't be found, or is found twice, is a problem. */
import { occurrences, occurrencesWithin, type Span, type Words } from './anchor.ts';
import { printPath, shown, type Path, type Problem } from './problem.ts';
import type { StatementRecord } from './schema.ts';
import type { Mention, Statement } from './story.ts';

/** Where words are looked for: the article, and the spans in it that count. */
interface Haystack { paragraphs: readonly string[]; within: readonly Span[] }

interface Found<T> { value: T; problems: Problem[] }

const howOften = (count: number) => (count === 0 ? 'are not there' : `occur ${count} times`);
const ONCE = 'words that occur exactly once; a prefix or suffix decides where they do not';
/** A quotation is plain text in the file, and has neither. */
const ONCE_QUOTED = 'words that occur exactly once; a longer quotation decides where they do not';

/** Resolves anchors, mentions and quotes of one record at `path`. */
export function resolveStatement(record: StatementRecord, paragraphs: readonly string[], path: Path): Found<Statement> {
  const anchored = resolveAnchors(record, paragraphs, path);
  const spans = anchored.value;
  // Words inside anchors that were not found can't be found either: one problem is enough.
  if (anchored.problems.length > 0) return { value: bare(record, spans), problems: anchored.problems };
  const haystack = { paragraphs, within: spans };
  const mentions = resolveMentions(record, haystack, path);
  const quotes = record.quotes.map((exact, i) =>
    once(haystack, { exact, expected: ONCE_QUOTED }, [...path, 'quotes', i]),
  );
  return {
    value: { ...bare(record, spans), mentions: mentions.value, quotes: quotes.flatMap((quote) => quote.value) },
    problems: [...anchored.problems, ...mentions.problems, ...quotes.flatMap((quote) => quote.problems)],
  };
}

function bare({ anchors: _anchors, ...rest }: StatementRecord, spans: readonly Span[]): Statement {
  return { ...rest, spans, mentions: [], quotes: [] };
}

function resolveAnchors(record: StatementRecord, paragraphs: readonly string[], path: Path): Found<Span[]> {
  const spans: Span[] = [];
  const problems: Problem[] = [];
  record.anchors.forEach((anchor, i) => {
    const at = [...path, 'anchors', i];
    const text = paragraphs[anchor.paragraph - 1];
    if (text === undefined) {
      problems.push({
        path: printPath([...at, 'paragraph']),
        found: `found ${anchor.paragraph}`,
        expected: `a paragraph from 1 to ${paragraphs.length}`,
      });
      return;
    }
    const starts = occurrences(text, anchor);
    const start = starts[0];
    if (start === undefined || starts.length > 1) {
      problems.push({
        path: printPath([...at, 'exact']),
        found: `the words ${shown(anchor.exact)} ${howOften(starts.length)} in paragraph ${anchor.paragraph}`,
        expected: ONCE,
      });
      return;
    }
    spans.push({ paragraph: anchor.paragraph - 1, start, end: start + anchor.exact.length });
  });
  spans.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  return { value: spans, problems };
}

function resolveMentions(record: StatementRecord, haystack: Haystack, path: Path): Found<Mention[]> {
  const problems: Problem[] = [];
  const value = record.mentions.map(({ place, kind, ...words }, i): Mention => {
    const at = [...path, 'mentions', i];
    if (words.exact === undefined) {
      if (kind !== 'implied') {
        problems.push({
          path: printPath([...at, 'exact']),
          found: 'nothing is there',
          expected: `the words that name the place; only an implied mention may do without`,
        });
      }
      return { place, kind };
    }
    const found = once(haystack, { ...words, exact: words.exact, expected: ONCE }, at);
    problems.push(...found.problems);
    const span = found.value[0];
    return span ? { place, kind, span } : { place, kind };
  });
  return { value, problems };
}

/** `expected` is what the editor is told where the words are not there exactly once. */
function once(
  { paragraphs, within }: Haystack, { expected, ...words }: Words & { expected: string }, path: Path,
): Found<Span[]> {
  const spans = occurrencesWithin(paragraphs, within, words);
  if (spans.length === 1) return { value: spans, problems: [] };
  return {
    value: [],
    problems: [{
      path: printPath(path),
      found: `the words ${shown(words.exact)} ${howOften(spans.length)} inside the statement's anchors`,
      expected,
    }],
  };
}
