import type { Span } from './anchor.ts';
import type {
  Envelope, Language, MentionKind, Names, PlaceRecord, Relation, Speaker, StatementRecord, Unplaced,
} from './schema.ts';

/** A mention as the page uses it: the words' span, absent where the editor reads the place between the lines. */
export interface Mention {
  place: string;
  kind: MentionKind;
  span?: Span;
}

/** A statement whose words have been found in the text. */
export interface Statement extends Omit<StatementRecord, 'speaker' | 'anchors' | 'mentions' | 'quotes'> {
  /** Who says it: one, or several together; never empty. */
  speakers: readonly string[];
  /** Where it stands, in reading order; never empty. */
  spans: readonly Span[];
  mentions: readonly Mention[];
  /** The words that the speaker said, as spans of the text. */
  quotes: readonly Span[];
}

export interface Place extends Omit<PlaceRecord, 'names'> {
  /** Empty for a `ref` that leaves them out, until `inheritNames` has filled them in. */
  names: Names;
}

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

/** Where the shapes of the story's own come from and under which licence, each once. */
export function shapeCredits({ places }: Story): string[] {
  const credits = places.map(({ source, licence }) => [source, licence].filter(Boolean).join(', '));
  return [...new Set(credits)].filter((credit) => credit !== '');
}
