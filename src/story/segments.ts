/** Cuts a paragraph where statements, place words and quotations begin and end, so that overlaps can be drawn flat. */
import type { Span } from './anchor.ts';
import type { Statement, Story } from './story.ts';

/** A run of text under the same marks throughout. */
export interface Segment {
  text: string;
  /** BCP 47. */
  language: string;
  /** Ids of the statements that it is part of, in reading order. */
  statements: readonly string[];
  /** The one whose words these are: of several, the one with the fewest words around it; undefined if there is none. */
  statement: string | undefined;
  /** Ids of the places that it names. */
  places: readonly string[];
  isQuote: boolean;
}

export interface Mark extends Span { kind: 'statement' | 'place' | 'quote'; id: string }

export interface Paragraph {
  /** Joined, their texts are the paragraph. */
  segments: readonly Segment[];
  /** The statements whose words begin here. */
  begun: readonly Statement[];
  /** BCP 47, of most of it. */
  language: string;
}

/** All of a paragraph. */
export const textOf = ({ segments }: Pick<Paragraph, 'segments'>): string => segments.map(({ text }) => text).join('');

export function segment(story: Story): Paragraph[] {
  const marks = story.paragraphs.map((): Mark[] => []);
  const begun = story.paragraphs.map((): Statement[] => []);
  const mark = (span: Span, kind: Mark['kind'], id: string) => marks[span.paragraph]?.push({ ...span, kind, id });
  for (const statement of story.statements) {
    const { id, spans, mentions, quotes } = statement;
    begun[spans[0]?.paragraph ?? -1]?.push(statement);
    for (const span of spans) mark(span, 'statement', id);
    for (const span of quotes) mark(span, 'quote', id);
    for (const { span, place } of mentions) if (span) mark(span, 'place', place);
  }
  const { language } = story;
  return story.paragraphs.map((text, i) =>
    ({ segments: cut(text, language, marks[i] ?? []), begun: begun[i] ?? [], language }));
}

/** A text that is cut wherever one of its marks begins or ends. */
export function cut(text: string, language: string, marks: readonly Mark[]): Segment[] {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  // Each mark is taken up and laid down once: a paragraph may have thousands.
  const coming = marks.map((mark, order) => ({ ...mark, order })).sort((a, b) => a.start - b.start);
  let next = 0;
  let open: typeof coming = [];
  return edges.slice(1).map((end, i) => {
    const start = edges[i] ?? 0;
    open = open.filter((mark) => mark.end > start);
    for (let mark = coming[next]; mark && mark.start <= start; mark = coming[(next += 1)]) open.push(mark);
    const over = [...open].sort((a, b) => a.order - b.order);
    const idsOf = (kind: Mark['kind']) => [...new Set(over.filter((mark) => mark.kind === kind).map(({ id }) => id))];
    return {
      text: text.slice(start, end),
      language,
      statements: idsOf('statement'),
      statement: innermost(over),
      places: idsOf('place'),
      isQuote: over.some(({ kind }) => kind === 'quote'),
    };
  });
}

/** The statement of the shortest span; of the same span, the first. */
function innermost(marks: readonly Mark[]): string | undefined {
  const lengthOf = ({ start, end }: Span) => end - start;
  return marks.filter(({ kind }) => kind === 'statement')
    .reduce<Mark | undefined>((least, mark) => (least && lengthOf(least) <= lengthOf(mark) ? least : mark), undefined)
    ?.id;
}
