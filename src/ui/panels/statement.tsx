/** One statement by itself, or beside what disputes it, and the paragraphs that it stands in. */
import { textOf } from '../../story/segments.ts';
import { OpenCard, Who } from '../cards/card.tsx';
import { Pairs } from '../cards/dispute.tsx';
import { usePage, useMessages, written } from '../context.tsx';
import { Disclosure } from './disclosure.tsx';
import { PanelHead } from './panel-head.tsx';

export function StatementPanel({ id }: { id: string }) {
  const { store: { links, paragraphs: read } } = usePage();
  const { article, dispute } = useMessages();
  const statement = links.statements.get(id);
  if (!statement) return null;
  const disputes = links.disputes.filter(({ by, of }) => by.id === id || of.id === id);
  const paragraphs = [...new Set(statement.spans.map(({ paragraph }) => paragraph))];
  return (
    <section class="panel" aria-labelledby="panel-title">
      {disputes.length > 0
        ? <PanelHead title={dispute.title}><p class="facts">{dispute.about}</p></PanelHead>
        : <PanelHead title={<Who statement={statement} />} />}
      {disputes.length > 0
        ? <Pairs disputes={disputes} level={2} />
        : <OpenCard key={id} statement={statement} labelledBy="panel-title" />}
      {paragraphs.map((paragraph) => {
        const { segments = [], language = '' } = read.value[paragraph] ?? {};
        return segments.length > 0 && (
          <Disclosure key={paragraph} class="context" summary={article.paragraphOf({ number: paragraph + 1 })}>
            <p {...written(language)}>{textOf({ segments })}</p>
          </Disclosure>
        );
      })}
    </section>
  );
}
