import type { Span } from './anchor.ts';
import type {
  Envelope, Language, MentionKind, PlaceRecord, Relation, Speaker, StatementRecord, Unplaced,
} from './schema.ts';

/** A mention as the page uses it: the words' span, absent where the editor reads the place between the lines. */
export interface Mention {
  place: string;
  kind: MentionKind;
  span?: Span;
}

/** A statement whose words have been found in the text. */
export interface Statement extends Omit<StatementRecord, 'anchors' | 'mentions' | 'quotes'> {
  /** Where it stands, in reading order; never empty. */
  spans: readonly Span[];
  mentions: readonly Mention[];
  /** The words that the speaker said, as spans of the text. */
  quotes: readonly Span[];
}

export type Place = PlaceRecord;

/** A story that can be drawn: every id in it leads somewhere and every word was found. Frozen. */
export interface Story extends Omit<
  Envelope,
  'places' | 'speakers' | 'statements' | 'relations' | 'unplaced' | 'translations' | '$schema'
> {
  places: readonly Place[];
  speakers: readonly Speaker[];
  /** In reading order. */
  statements: readonly Statement[];
  relations: readonly Relation[];
  unplaced: readonly Unplaced[];
  /** Languages that a translation lies beside it in; never its own. */
  translations: readonly Language[];
}

/** The words of a span. */
export function wordsAt(story: Story, span: Span): string {
  return (story.paragraphs[span.paragraph] ?? '').slice(span.start, span.end);
}

/** A statement's words as they stand in the text; parts that stand apart are joined with an ellipsis. */
export function wordsOf(story: Story, statement: Statement): string {
  return statement.spans.map((span) => wordsAt(story, span)).join(' … ');
}
