/** What was found in an article, as lines for a terminal. */
import { disputesAmong } from '../draft/disputes.ts';
import { quantitiesIn, type DraftQuantity } from '../draft/quantities.ts';
import type { Reading } from '../draft/read.ts';
import type { FoundStatement } from '../draft/statements/statements.ts';

export function printReading(text: string, reading: Reading): string {
  return [
    'Places',
    ...placeLines(reading).map(indented),
    'Statements',
    ...reading.statements.flatMap((statement, i) => statementLines(text, statement, i)).map(indented),
    ...disputeLines(text, reading),
  ].join('\n');
}

const indented = (line: string): string => `  ${line}`;

/** Each name once, with what it means and how often it stands in the article. */
function placeLines({ names, placed }: Reading): string[] {
  const lines = new Map<string, number>();
  for (const [i, { words }] of names.entries()) {
    const { place = null, isGuess = false } = placed[i] ?? {};
    const meaning = place
      ? `${isGuess ? 'near ' : ''}${place.name} (${place.kind}, ${place.ref})`
      : 'not in the gazetteer';
    const line = `${words}: ${meaning}`;
    lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  return [...lines].map(([line, count]) => (count > 1 ? `${line} × ${count}` : line));
}

function statementLines(text: string, statement: FoundStatement, i: number): string[] {
  const { speaker, via, stance, span, sentence, why } = statement;
  const [start, end] = span;
  const own = sentence.tokens.filter((token) => token.start >= start && token.end <= end);
  const chain = [speaker.name, ...via.map(({ name }) => `through ${name}`)].join(', ');
  return [
    `${i + 1} ${chain}${speaker.role ? ` (${speaker.role})` : ''} ${stance}, by ${why}:`,
    `  ${text.slice(start, end)}`,
    ...quantitiesIn(own).map((quantity) => `  ${quantityWords(quantity)}`),
  ];
}

function quantityWords({ value, low, high, atLeast, atMost, approximate, unit }: DraftQuantity): string {
  const number =
    value ??
    (low !== undefined ? `${low} to ${high}` : atLeast !== undefined ? `at least ${atLeast}` : `at most ${atMost}`);
  return `number: ${approximate ? 'about ' : ''}${number} ${unit}`;
}

function disputeLines(text: string, { statements, names, placed }: Reading): string[] {
  const disputes = disputesAmong(
    statements.map(({ speaker, stance, attribution, sentence, span }, i) => ({
      id: String(i + 1),
      speaker: speaker.name,
      stance,
      words: text.slice(...attribution.content),
      sentence: text.slice(sentence.start, sentence.end),
      places: names.flatMap((name, k) =>
        name.start >= span[0] && name.end <= span[1] ? (placed[k]?.place?.ref ?? []) : [],
      ),
    })),
  );
  return disputes.map(({ from, to, why }) => `Statement ${from} disputes ${to}: ${why}`);
}
