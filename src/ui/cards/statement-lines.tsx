import type { Statement } from '../../story/story.ts';
import { Speakers, useMessages } from '../context.tsx';
import { StanceVerb } from './stance.tsx';

/** Statements in a line each: who says something, and in which paragraph. `hrefOf` leads from the id to the words. */
export function StatementLines({ statements, hrefOf }: {
  statements: readonly Statement[]; hrefOf?: (id: string) => string;
}) {
  const messages = useMessages();
  return (
    <ul>
      {statements.map((statement) => {
        const said = <><Speakers statement={statement} /> <StanceVerb statement={statement} /></>;
        return (
          <li key={statement.id}>
            {hrefOf ? <a href={hrefOf(statement.id)}>{said}</a> : said},{' '}
            {messages.paragraph({ number: (statement.spans[0]?.paragraph ?? 0) + 1 })}
          </li>
        );
      })}
    </ul>
  );
}
