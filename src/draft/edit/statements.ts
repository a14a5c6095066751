/** Statements and speakers of the editor's own, and changes to those that were suggested. */
import type { Span } from '../../story/anchor.ts';
import type { Draft, DraftStatement } from '../format/draft.ts';
import { isKept } from '../format/kept.ts';
import { isWithin } from '../../story/words-in.ts';
import { quotesOf } from '../text/quotes.ts';
import { BY_EDITOR, freeId, recordAt, withHead, withRecords, type RecordOf } from './records.ts';

/** A new statement over a span: paraphrase or quotation by its marks, without a speaker until one is chosen. */
export function addStatement(draft: Draft, span: Span, known: Partial<DraftStatement> = {}): [Draft, string] {
  const id = freeId(draft, 'statements', `s${draft.statements.length + 1}`);
  const quotes = quotesWithin(draft, [span]);
  const statement: DraftStatement = {
    id, speakers: [], via: [], stance: 'claims', mode: quotes.length > 0 ? 'quote' : 'paraphrase', spans: [span],
    quotes, implied: [], without: [], quantities: [], links: [], otherStances: [], otherSpeakers: [], ...BY_EDITOR,
    ...known,
  };
  return [withHead(draft, { statements: [...draft.statements, statement] }), id];
}

/** What is changed is the editor's decision too. Quotes follow where the words of the statement change. */
export function changeStatement(draft: Draft, id: string, change: Partial<DraftStatement>): Draft {
  return withRecords(draft, 'statements', [id], (before) => {
    const after = { ...before, ...change, decision: 'accepted' as const };
    if (!change.spans || change.quotes) return after;
    const kept = before.quotes.filter((quote) => after.spans.some((span) => isWithin(quote, span)));
    const found = quotesWithin(draft, after.spans).filter((quote) => !kept.some((one) => overlap(one, quote)));
    return { ...after, quotes: [...kept, ...found] };
  });
}

/** The id of the shortest statement that the words are within, if any is left. */
export function statementAround({ statements }: Draft, span: Span): string | undefined {
  const around = statements.filter(isKept).flatMap(({ id, spans }) => {
    const within = spans.find((one) => isWithin(span, one));
    return within ? [{ id, length: within.end - within.start }] : [];
  });
  return around.sort((a, b) => a.length - b.length)[0]?.id;
}

/** These words are the speaker's own; a quotation that they share words with gives way to them. */
export const addQuote = (draft: Draft, id: string, span: Span): Draft => changeStatement(draft, id, {
  quotes: [...(recordAt(draft, 'statements', id)?.quotes ?? []).filter((one) => !overlap(one, span)), span],
});

const overlap = (a: Span, b: Span) => a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

/** What stands between quotation marks inside the spans, without the marks. */
export function quotesWithin({ paragraphs }: Draft, spans: readonly Span[]): Span[] {
  return spans.flatMap(({ paragraph, start, end }) => {
    const text = paragraphs[paragraph] ?? '';
    return quotesOf(text, { start, end }).flatMap((quote) => {
      const from = quote.start + (text.startsWith('\'\'', quote.start) ? 2 : 1);
      const to = quote.isClosed ? quote.end - (text.slice(quote.end - 2, quote.end) === '\'\'' ? 2 : 1) : quote.end;
      return to > from ? [{ paragraph, start: from, end: to }] : [];
    });
  });
}

/** A speaker of this name, the one that there is or a new one. */
export function speakerNamed(draft: Draft, name: string): [Draft, string] {
  const wanted = name.trim();
  const known = draft.speakers.find((one) =>
    isKept(one) && one.name.toLowerCase() === wanted.toLowerCase());
  if (known) return [draft, known.id];
  const id = freeId(draft, 'speakers', wanted);
  const speaker = { id, name: wanted, plural: false, ...BY_EDITOR };
  return [withHead(draft, { speakers: [...draft.speakers, speaker] }), id];
}

export function changeSpeaker(draft: Draft, id: string, change: Partial<RecordOf<'speakers'>>): Draft {
  return withRecords(draft, 'speakers', [id], (before) => ({ ...before, ...change, decision: 'accepted' }));
}

/** Another name for a speaker; where somebody else has it they are one from now on. */
export function renameSpeaker(draft: Draft, id: string, name: string): Draft {
  const same = draft.speakers.find((one) =>
    one.id !== id && isKept(one) && one.name.toLowerCase() === name.toLowerCase());
  return same ? mergeSpeakers(draft, id, same.id) : changeSpeaker(draft, id, { name });
}

/** Two names of one speaker: all that `from` says is said by `into`. */
export function mergeSpeakers(draft: Draft, from: string, into: string): Draft {
  if (from === into || !recordAt(draft, 'speakers', into)) return draft;
  const merged = (ids: readonly string[]) => [...new Set(ids.map((id) => (id === from ? into : id)))];
  return withHead(draft, {
    speakers: draft.speakers.filter(({ id }) => id !== from),
    statements: draft.statements.map((one) => ({
      ...one,
      speakers: merged(one.speakers),
      via: merged(one.via).filter((id) => !merged(one.speakers).includes(id)),
      otherSpeakers: merged(one.otherSpeakers),
    })),
  });
}
