/** A draft as it is worked on: the file's records, with their words as bare spans. Frozen; edits make new ones. */
import type { Span } from '../../story/anchor.ts';
import { wordsIn } from '../../story/words-in.ts';
import type { DraftFile, MentionInFile, SpanInFile, StatementInFile } from './schema.ts';

export type DraftPlace = DeepReadonly<DraftFile['places'][number]>;
export type DraftMention = DeepReadonly<Omit<MentionInFile, 'span'> & { span: Span }>;
export type DraftStatement = DeepReadonly<
  Omit<StatementInFile, 'spans' | 'quotes'> & { spans: Span[]; quotes: Span[] }
>;

type Lists = 'mentions' | 'statements';
export type Draft = DeepReadonly<Omit<DraftFile, Lists | '$schema'>> & {
  readonly mentions: readonly DraftMention[];
  readonly statements: readonly DraftStatement[];
};

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

/** The text of a draft's file; `parse.ts` reads it. */
export const printDraft = (draft: Draft): string => `${JSON.stringify(fileOfDraft(draft), null, 2)}\n`;

/** The value of a draft's file. */
export function fileOfDraft(draft: Draft): object {
  const exact = (span: Span): SpanInFile => ({ ...span, exact: wordsIn(draft.paragraphs, span) });
  return {
    ...draft,
    mentions: draft.mentions.map((mention) => ({ ...mention, span: exact(mention.span) })),
    statements: draft.statements.map((statement) => ({
      ...statement, spans: statement.spans.map(exact), quotes: statement.quotes.map(exact),
    })),
  };
}
