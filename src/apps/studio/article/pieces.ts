/** A paragraph of a draft, cut into sentences, and these where records begin and end. */
import type { Draft } from '../../../draft/format/draft.ts';
import { sentencesOf } from '../../../draft/edit/sentences.ts';
import { isKept } from '../../../draft/format/kept.ts';
import type { Span } from '../../../story/anchor.ts';
import type { Stance } from '../../../story/schema.ts';

export interface Mark extends Span {
  list: 'statements' | 'mentions' | 'pending';
  id: string;
  isOpen: boolean;
  /** Of a statement. */
  stance?: Stance;
}

/** A run of text under the same marks; `mention` is the innermost of them, and of the statements that is the first. */
export interface Piece { text: string; start: number; statements: readonly Mark[]; mention?: Mark; isPending: boolean }

/** What stands between sentences is a part, too. */
export interface Part { start: number; end: number; isSentence: boolean; pieces: readonly Piece[] }

export type Marks = ReadonlyMap<number, readonly Mark[]>;

/**
 * The draft's marks by paragraph, without what is rejected. A paragraph whose marks are as `before` keeps that list, so
 * that it need not be drawn anew.
 */
export function marksOf({ statements, mentions }: Draft, before: Marks = new Map()): Marks {
  const marks = new Map<number, Mark[]>();
  const add = (span: Span, mark: Omit<Mark, keyof Span>) => {
    const list = marks.get(span.paragraph) ?? [];
    list.push({ ...span, ...mark });
    marks.set(span.paragraph, list);
  };
  for (const { id, decision, spans, stance } of statements.filter(isKept))
    for (const span of spans) add(span, { list: 'statements', id, isOpen: decision === 'open', stance });
  for (const { id, decision, span } of mentions.filter(isKept))
    add(span, { list: 'mentions', id, isOpen: decision === 'open' });
  return new Map([...marks].map(([paragraph, list]) => {
    const last = before.get(paragraph);
    return [paragraph, last?.length === list.length && last.every((one, i) => isSame(one, list[i])) ? last : list];
  }));
}

const isSame = (a: Mark, b: Mark | undefined): boolean => a.id === b?.id && a.list === b.list && a.start === b.start
  && a.end === b.end && a.isOpen === b.isOpen && a.stance === b.stance;

export function partsOf(text: string, language: string, marks: readonly Mark[]): Part[] {
  const sentences = sentencesOf(text, language);
  const edges = [...new Set([0, ...sentences.flatMap(({ start, end }) => [start, end]), text.length])]
    .sort((a, b) => a - b);
  return edges.slice(1).map((end, i) => {
    const start = edges[i] ?? 0;
    const isSentence = sentences.some((sentence) => sentence.start === start);
    return { start, end, isSentence, pieces: piecesOf(text, { start, end }, marks) };
  });
}

const byLength = (a: Span, b: Span) => (a.end - a.start) - (b.end - b.start);

function piecesOf(text: string, { start, end }: { start: number; end: number }, marks: readonly Mark[]): Piece[] {
  const within = marks.filter((mark) => mark.start < end && mark.end > start);
  const edges = [...new Set([start, end, ...within.flatMap((mark) => [mark.start, mark.end])])]
    .filter((edge) => edge >= start && edge <= end)
    .sort((a, b) => a - b);
  return edges.slice(1).map((to, i) => {
    const from = edges[i] ?? start;
    const over = within.filter((mark) => mark.start <= from && mark.end >= to);
    const mention = over.filter(({ list }) => list === 'mentions').sort(byLength)[0];
    return {
      text: text.slice(from, to),
      start: from,
      statements: over.filter(({ list }) => list === 'statements').sort(byLength),
      ...(mention && { mention }),
      isPending: over.some(({ list }) => list === 'pending'),
    };
  });
}
