/** What is still to be decided, and what a draft does not cover yet. */
import type { Span } from '../../story/anchor.ts';
import type { Draft } from '../format/draft.ts';
import { isKept } from '../format/kept.ts';
import { bySpan, wordsIn } from '../../story/words-in.ts';
import type { RecordRef } from './records.ts';
import { sentencesOf } from './sentences.ts';

/** One decision: about a statement, a relation, or all mentions in the same words of the same place. */
export interface QueueItem {
  /** Stays the same while what it is about does. */
  key: string;
  list: 'mentions' | 'statements' | 'relations';
  ids: readonly string[];
  /** 0 to 1, of the least certain of them. */
  confidence: number;
  why?: string;
  /** Where it first stands. */
  span: Span;
}

export const ORDERS = ['confidence', 'text', 'kind'] as const;
export type Order = (typeof ORDERS)[number];

const KINDS: readonly QueueItem['list'][] = ['mentions', 'statements', 'relations'];
const NOWHERE: Span = { paragraph: 0, start: 0, end: 0 };

/** Open records. By confidence the most certain come first, so that many are decided soon. */
export function queueOf(draft: Draft, order: Order): QueueItem[] {
  const items = [...mentionItems(draft), ...statementItems(draft), ...relationItems(draft)];
  const byText = (a: QueueItem, b: QueueItem) => bySpan(a.span, b.span);
  switch (order) {
    case 'text': return items.sort(byText);
    case 'kind': return items.sort((a, b) => KINDS.indexOf(a.list) - KINDS.indexOf(b.list) || byText(a, b));
    case 'confidence': return items.sort((a, b) => b.confidence - a.confidence || byText(a, b));
    default: return order satisfies never;
  }
}

function mentionItems({ mentions, paragraphs }: Draft): QueueItem[] {
  const items = new Map<string, QueueItem>();
  for (const { id, span, place = '', kind, decision, confidence = 0, why } of mentions) {
    if (decision !== 'open') continue;
    const key = `mentions:${wordsIn(paragraphs, span)}:${kind}:${place}`;
    const before = items.get(key);
    items.set(key, before
      ? { ...before, ids: [...before.ids, id], confidence: Math.min(before.confidence, confidence) }
      : { key, list: 'mentions', ids: [id], confidence, ...(why !== undefined && { why }), span });
  }
  return [...items.values()];
}

const statementItems = ({ statements }: Draft): QueueItem[] =>
  statements.filter(({ decision }) => decision === 'open').map(({ id, spans, confidence = 0, why }) => ({
    key: `statements:${id}`, list: 'statements', ids: [id], confidence, ...(why !== undefined && { why }),
    span: spans[0] ?? NOWHERE,
  }));

function relationItems({ relations, statements }: Draft): QueueItem[] {
  const spans = new Map(statements.filter(isKept).map(({ id, spans: [first] }) => [id, first]));
  // Nothing is asked about what is no statement any more.
  const isOpen = ({ decision, from, to }: Draft['relations'][number]) =>
    decision === 'open' && spans.has(from) && spans.has(to);
  return relations.filter(isOpen).map(({ id, from, confidence = 0, why }) => ({
    key: `relations:${id}`, list: 'relations', ids: [id], confidence, ...(why !== undefined && { why }),
    span: spans.get(from) ?? NOWHERE,
  }));
}

/** The records of an item, for `decide`. */
export const recordsOf = ({ list, ids }: QueueItem): RecordRef[] => ids.map((id) => ({ list, id }));

/** Sentences in which no statement stands that has not been rejected. */
export function uncoveredSentences({ paragraphs, statements, language }: Draft): Span[] {
  const covered = paragraphs.map((): Span[] => []);
  for (const { spans } of statements.filter(isKept))
    for (const span of spans) covered[span.paragraph]?.push(span);
  return paragraphs.flatMap((text, paragraph) => {
    const own = covered[paragraph] ?? [];
    return sentencesOf(text, language)
      .filter(({ start, end }) => !own.some((span) => span.start < end && start < span.end))
      .map((sentence) => ({ paragraph, ...sentence }));
  });
}
