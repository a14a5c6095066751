/** A statement's words: translated, or as they stand in the text, with what the speaker said set as a quotation. */
import { piecesOf } from '../../story/quotations.ts';
import type { Statement } from '../../story/story.ts';
import { usePage, useWording, written } from '../context.tsx';
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

/** The words alone, for where nothing can be opened. */
export function Translated({ statement }: { statement: Statement }) {
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
