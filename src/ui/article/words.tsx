/** A statement's words: translated, or as they stand in the text, with what the speaker said set as a quotation. */
import type { Span } from '../../story/anchor.ts';
import { wordsAt, type Statement } from '../../story/story.ts';
import { usePage, useMessages, useWording, written } from '../context.tsx';
import { Original } from './original.tsx';

/** In the language that the reader has chosen as far as they are translated, and then with the way to the original. */
export function StatementWords({ statement }: { statement: Statement }) {
  const { isTranslated } = useWording().statement(statement);
  return (
    <>
      <Translated statement={statement} />
      {isTranslated && (
        <Original>
          <OwnWords statement={statement} />
        </Original>
      )}
    </>
  );
}

/** The same for where nothing can be opened. */
export function TourWords({ statement }: { statement: Statement }) {
  const { translation: { ours } } = useMessages();
  const { isTranslated } = useWording().statement(statement);
  return <><Translated statement={statement} />{isTranslated && <p class="original">{ours}</p>}</>;
}

function Translated({ statement }: { statement: Statement }) {
  const { text, language, isTranslated } = useWording().statement(statement);
  return isTranslated ? <p class="card-words" {...written(language)}>{text}</p> : <OwnWords statement={statement} />;
}

function OwnWords({ statement: { spans, quotes } }: { statement: Statement }) {
  const { store: { story } } = usePage();
  return (
    <p class="card-words" {...written(story.language)}>
      {spans.map((span, i) => (
        <span key={i}>
          {i > 0 && ' … '}
          {pieces(span, quotes).map((piece, j) =>
            piece.isQuote ? (
              <q key={j}>{wordsAt(story, piece)}</q>
            ) : (
              <span key={j}>{withoutMarks(wordsAt(story, piece))}</span>
            ),
          )}
        </span>
      ))}
    </p>
  );
}

/** The text's own quotation marks next to a quote go, since `q` brings its own. */
const withoutMarks = (text: string) => text.replace(/^[”»"]/, '').replace(/[“«"]$/, '');

/** A span cut at the quotes inside it. */
function pieces(span: Span, quotes: readonly Span[]): (Span & { isQuote: boolean })[] {
  const inside = quotes.filter(
    ({ paragraph, start, end }) => paragraph === span.paragraph && start >= span.start && end <= span.end,
  );
  const parts: (Span & { isQuote: boolean })[] = [];
  let at = span.start;
  for (const quote of [...inside].sort((a, b) => a.start - b.start)) {
    if (quote.start > at) parts.push({ ...span, start: at, end: quote.start, isQuote: false });
    parts.push({ ...quote, isQuote: true });
    at = quote.end;
  }
  if (at < span.end) parts.push({ ...span, start: at, isQuote: false });
  return parts;
}
