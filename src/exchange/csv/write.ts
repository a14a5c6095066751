/** A story's statements as a table: a row for each statement and place, and one for a statement without any. */
import { markerPosition, type Atlas } from '../../geometry/atlas.ts';
import { link, placesOf } from '../../story/links.ts';
import { nameIn } from '../../story/names.ts';
import { RELATION_TYPES, type Quantity } from '../../story/schema.ts';
import { wordsAt, wordsOf, type Statement, type Story } from '../../story/story.ts';
import { speakerNames } from '../speakers.ts';
import { textPositions } from '../text.ts';
import { writeCsv, type Cell } from './cells.ts';
import { printList, printRanges } from './lists.ts';

type Write = (row: { statement: Statement; place: string | undefined }) => Cell;

/** What the columns hold is in ../README.md. */
export function statementsCsv(story: Story, atlas: Atlas): string {
  const article = textPositions(story.paragraphs);
  const { relationsOf } = link(story);
  const places = new Map(story.places.map((place) => [place.id, place]));
  const names = speakerNames(story);
  const points = new Map(story.places.map((place) => [place.id, markerPosition(atlas, place)]));
  const mentioned = ({ mentions }: Statement, id: string | undefined) => mentions.filter(({ place }) => place === id);
  const relations = (type: (typeof RELATION_TYPES)[number]): Write => ({ statement }) =>
    printList((relationsOf.get(statement.id) ?? []).filter((one) => one.type === type && one.from === statement.id)
      .map(({ to }) => to));
  const columns: Record<string, Write> = {
    statement: ({ statement }) => statement.id,
    paragraph: ({ statement }) => printList(statement.spans.map(({ paragraph }) => String(paragraph + 1))),
    words: ({ statement }) => wordsOf(story, statement),
    at: ({ statement }) => printRanges(statement.spans.map((span) => article.rangeOf(span, 'code-points'))),
    speaker: ({ statement }) => printList(statement.speakers),
    speaker_name: ({ statement }) => printList(names(statement.speakers)),
    via: ({ statement }) => printList(statement.via),
    via_name: ({ statement }) => printList(names(statement.via)),
    stance: ({ statement }) => statement.stance,
    mode: ({ statement }) => statement.mode,
    place: ({ place }) => place,
    place_name: ({ place = '' }) => nameIn(places.get(place)?.names ?? {}, 'en'),
    ref: ({ place = '' }) => places.get(place)?.ref,
    longitude: ({ place = '' }) => points.get(place)?.[0],
    latitude: ({ place = '' }) => points.get(place)?.[1],
    kind: ({ statement, place }) => printList(mentioned(statement, place).map(({ kind }) => kind)),
    mention: ({ statement, place }) =>
      printList(mentioned(statement, place).map(({ span }) => (span ? wordsAt(story, span) : ''))),
    mention_at: ({ statement, place }) =>
      printRanges(mentioned(statement, place).map(({ span }) => span && article.rangeOf(span, 'code-points'))),
    quotes: ({ statement }) => statement.quotes.map((span) => wordsAt(story, span)).join('\n'),
    quantities: ({ statement }) => printList(statement.quantities.map(printQuantity)),
    ...Object.fromEntries(RELATION_TYPES.map((type) => [type, relations(type)])),
    note: ({ statement }) => statement.note,
  };
  const rows = story.statements.flatMap((statement) => {
    const all = placesOf(statement);
    return (all.length > 0 ? all : [undefined]).map((place) => ({ statement, place }));
  });
  return writeCsv(Object.keys(columns), rows.map((row) => Object.values(columns).map((write) => write(row))));
}

/** `troops: killed about 1000 people`. */
function printQuantity({ value, low, high, atLeast, atMost, of, what, unit, approximate }: Quantity): string {
  const amount = value ?? (low === undefined ? undefined : `${low} to ${high}`)
    ?? (atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`);
  return `${of}: ${what} ${approximate ? 'about ' : ''}${amount} ${unit}`;
}
