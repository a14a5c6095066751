/** A statement's words: translated, or as they stand in the text, with what the speaker said set as a quotation. */
import { piecesOf } from '../../story/quotations.ts';
import type { Statement } from '../../story/story.ts';
import { usePage, useWording, written } from '../context.tsx';

/** In the language that the reader has chosen as far as they are translated. */
export function StatementWords({ statement }: { statement: Statement }) {
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
          {piecesOf(story.paragraphs[span.paragraph] ?? '', span, quotes).map(({ text, isQuote }, j) =>
            isQuote ? <q key={j}>{text}</q> : <span key={j}>{text}</span>)}
        </span>
      ))}
    </p>
  );
}
