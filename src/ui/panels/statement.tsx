/** One statement by itself: its words, who disputes it, and the paragraph that it stands in. */
import { verbOf } from '../../locales/messages.ts';
import { Card } from '../cards/card.tsx';
import { Speakers, usePage, useMessages, useWording, written } from '../context.tsx';
import { Pairs } from '../cards/dispute.tsx';
import { PanelHead } from './panel-head.tsx';

export function StatementPanel({ id }: { id: string }) {
  const { store: { links, story } } = usePage();
  const messages = useMessages();
  const wording = useWording();
  const statement = links.statements.get(id);
  if (!statement) return null;
  const disputes = links.disputes.filter(({ by, of }) => by.id === id || of.id === id);
  const paragraphs = [...new Set(statement.spans.map(({ paragraph }) => paragraph))];
  return (
    <section class="panel" aria-labelledby="panel-title">
      <PanelHead
        title={
          <>
            <Speakers statement={statement} />{' '}
            {verbOf(messages, statement.stance, wording.who(statement).plural)}
          </>
        }
      />
      {disputes.length > 0 && (
        <h2 class="tag-title">
          <span class="tag">{messages.contestedTag}</span> {messages.dispute.bothSides}
        </h2>
      )}
      <Pairs disputes={disputes} />
      {disputes.length === 0 && <Card key={id} statement={statement} level={2} />}
      {paragraphs.map((paragraph) => (
        <figure key={paragraph} class="context">
          <figcaption>{messages.article.paragraphOf({ number: paragraph + 1 })}</figcaption>
          <p {...written(story.language)}>{story.paragraphs[paragraph]}</p>
        </figure>
      ))}
    </section>
  );
}
