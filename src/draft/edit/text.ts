/** Edits of the text itself: the words of records follow it, and what cannot is told and never moved by guess. */
import diff from 'fast-diff';
import type { Span } from '../../story/anchor.ts';
import type { Draft } from '../format/draft.ts';
import { withHead, type RecordRef } from './records.ts';
import { remove } from './remove.ts';

export interface TextEdit {
  draft: Draft;
  /** Records whose words are gone, and with them the records. */
  lost: RecordRef[];
}

/** A paragraph in new words. */
export function changeParagraph(draft: Draft, paragraph: number, text: string): TextEdit {
  const before = draft.paragraphs[paragraph];
  if (before === undefined || before === text) return { draft, lost: [] };
  const follow = follower(before, text);
  const paragraphs = draft.paragraphs.map((one, i) => (i === paragraph ? text : one));
  return moveSpans({ ...draft, paragraphs }, (span) => (span.paragraph === paragraph ? follow(span) : span));
}

/** Takes a paragraph out; what stood in it is lost. */
export function removeParagraph(draft: Draft, paragraph: number): TextEdit {
  if (draft.paragraphs[paragraph] === undefined) return { draft, lost: [] };
  return moveSpans({ ...draft, paragraphs: draft.paragraphs.toSpliced(paragraph, 1) }, (span) => {
    if (span.paragraph === paragraph) return null;
    return span.paragraph < paragraph ? span : { ...span, paragraph: span.paragraph - 1 };
  });
}

/** A paragraph in two: what goes across the edge is cut at it. `at` in UTF-16 code units. */
export function splitParagraph(draft: Draft, paragraph: number, at: number): TextEdit {
  const text = draft.paragraphs[paragraph];
  if (text === undefined || at <= 0 || at >= text.length) return { draft, lost: [] };
  const rest = text.slice(at).trimStart();
  const shift = text.length - rest.length;
  const first = text.slice(0, at).trimEnd();
  const paragraphs = draft.paragraphs.flatMap((one, i) => (i === paragraph ? [first, rest] : [one]));
  const end = first.length;
  return moveSpans({ ...draft, paragraphs }, (span) => {
    if (span.paragraph < paragraph) return span;
    if (span.paragraph > paragraph) return { ...span, paragraph: span.paragraph + 1 };
    if (span.start >= at)
      return { paragraph: paragraph + 1, start: Math.max(0, span.start - shift), end: Math.max(0, span.end - shift) };
    return { ...span, end: Math.min(span.end, end) };
  });
}

/** A paragraph and the next one in one, with a blank between. */
export function joinParagraphs(draft: Draft, paragraph: number): TextEdit {
  const [first, second] = [draft.paragraphs[paragraph], draft.paragraphs[paragraph + 1]];
  if (first === undefined || second === undefined) return { draft, lost: [] };
  const shift = first.length + 1;
  const paragraphs = draft.paragraphs.flatMap((one, i) => {
    if (i === paragraph + 1) return [];
    return [i === paragraph ? `${first} ${second}` : one];
  });
  return moveSpans({ ...draft, paragraphs }, (span) => {
    if (span.paragraph <= paragraph) return span;
    if (span.paragraph > paragraph + 1) return { ...span, paragraph: span.paragraph - 1 };
    return { paragraph, start: span.start + shift, end: span.end + shift };
  });
}

/** Each span by `move`; null or an empty one is lost. A statement of several parts keeps those that are left. */
function moveSpans(draft: Draft, move: (span: Span) => Span | null): TextEdit {
  const moved = (span: Span): Span[] => {
    const to = move(span);
    return to && to.end > to.start ? [to] : [];
  };
  const mentions = draft.mentions.map((one) => ({ one, to: moved(one.span)[0] }));
  // What does not move stays the same record: a change of two words is small.
  const statements = draft.statements.map((one) => {
    const [spans, quotes] = [one.spans.flatMap(moved), one.quotes.flatMap(moved)];
    return isAll(one.spans, spans) && isAll(one.quotes, quotes) ? one : { ...one, spans, quotes };
  });
  const lost: RecordRef[] = [
    ...mentions.filter(({ to }) => !to).map(({ one: { id } }) => ({ list: 'mentions' as const, id })),
    ...statements.filter(({ spans }) => spans.length === 0).map(({ id }) => ({ list: 'statements' as const, id })),
  ];
  const followed = withHead(draft, {
    mentions: mentions.map(({ one, to = one.span }) => (to === one.span ? one : { ...one, span: to })), statements,
  });
  return { draft: lost.reduce(remove, followed), lost };
}

const isAll = (before: readonly Span[], after: readonly Span[]): boolean =>
  before.length === after.length && before.every((span, i) => span === after[i]);

/** How the spans of one text are found in another: edges stay at the letters that are still there. */
function follower(before: string, after: string): (span: Span) => Span | null {
  const kept: { from: number; to: number; length: number }[] = [];
  let [from, to] = [0, 0];
  for (const [change, part] of diff(before, after)) {
    if (change === diff.EQUAL) kept.push({ from, to, length: part.length });
    if (change !== diff.INSERT) from += part.length;
    if (change !== diff.DELETE) to += part.length;
  }
  return ({ paragraph, start, end }) => {
    const first = kept.find((run) => run.from + run.length > start && run.from < end);
    const last = kept.findLast((run) => run.from < end && run.from + run.length > start);
    if (!first || !last) return null;
    const begin = first.to + Math.max(0, start - first.from);
    return { paragraph, start: begin, end: last.to + Math.min(last.length, end - last.from) };
  };
}
