/** What a draft has, as lines for a terminal. */
import { wordsIn } from '../../story/words-in.ts';
import type { Draft, DraftStatement } from '../../draft/format/draft.ts';

export function printFindings(draft: Draft): string {
  const { statements, relations } = draft;
  return [
    draft.title,
    'Places',
    ...placeLines(draft).map(indented),
    'Statements',
    ...statements.flatMap((statement) => statementLines(draft, statement)).map(indented),
    ...relations.map(({ from, to, why }) => `Statement ${from} disputes ${to}: ${why}`),
  ].join('\n');
}

const indented = (line: string): string => `  ${line}`;

/** Each name once, with what it means and how often it stands in the text. */
function placeLines({ mentions, places, paragraphs }: Draft): string[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const lines = new Map<string, number>();
  for (const { span, place: id = '', kind } of mentions) {
    const place = byId.get(id);
    const meaning = place
      ? `${kind === 'implied' ? 'near ' : ''}${place.name} (${place.ref})`
      : 'not in the gazetteer';
    const line = `${wordsIn(paragraphs, span)}: ${meaning}`;
    lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  return [...lines].map(([line, count]) => (count > 1 ? `${line} × ${count}` : line));
}

function statementLines({ speakers, paragraphs }: Draft, statement: DraftStatement): string[] {
  const speakerOf = (id: string) => speakers.find((speaker) => speaker.id === id);
  const chain = [
    ...statement.speakers.map((id) => {
      const { name = id, role } = speakerOf(id) ?? {};
      return role === undefined ? name : `${name} (${role})`;
    }),
    ...statement.via.map((id) => `through ${speakerOf(id)?.name ?? id}`),
  ].join(', ');
  return [
    `${statement.id} ${chain} ${statement.stance}, ${statement.mode}: ${statement.why}`,
    `  ${statement.spans.map((span) => wordsIn(paragraphs, span)).join(' … ')}`,
    ...statement.quantities.map((quantity) => `  ${quantityWords(quantity)}`),
  ];
}

function quantityWords(quantity: DraftStatement['quantities'][number]): string {
  const { value, low, high, atLeast, atMost, approximate, of, what } = quantity;
  const number =
    value ??
    (low !== undefined ? `${low} to ${high}` : atLeast !== undefined ? `at least ${atLeast}` : `at most ${atMost}`);
  return `number: ${approximate ? 'about ' : ''}${number} ${of}, ${what}`;
}
