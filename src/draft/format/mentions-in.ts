/** Which mentions a statement has: those within its words, wherever else they may count too. */
import type { Draft, DraftMention, DraftStatement } from './draft.ts';
import { isKept } from './kept.ts';
import { bySpan, isWithin } from '../../story/words-in.ts';

/** Mentions by their paragraph: a draft may have ten thousands. */
export type MentionIndex = ReadonlyMap<number, readonly DraftMention[]>;

export function byParagraph(mentions: readonly DraftMention[]): MentionIndex {
  const index = new Map<number, DraftMention[]>();
  for (const mention of mentions) {
    const { paragraph } = mention.span;
    const list = index.get(paragraph);
    if (list) list.push(mention);
    else index.set(paragraph, [mention]);
  }
  return index;
}

/** Those of a draft that nobody has rejected. */
export const keptMentions = ({ mentions }: Pick<Draft, 'mentions'>): MentionIndex =>
  byParagraph(mentions.filter(isKept));

/** In the order of the text. */
export function mentionsIn(index: MentionIndex, { spans, without }: Pick<DraftStatement, 'spans' | 'without'>) {
  return [...new Set(spans.map(({ paragraph }) => paragraph))]
    .flatMap((paragraph) => index.get(paragraph) ?? [])
    .filter(({ id, span }) => !without.includes(id) && spans.some((one) => isWithin(span, one)))
    .sort((a, b) => bySpan(a.span, b.span));
}
