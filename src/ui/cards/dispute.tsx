/** Two statements of which one disputes the other: side by side, equally large, without a verdict. */
import type { Who } from '../../locales/format.ts';
import type { Dispute } from '../../story/links.ts';
import type { Statement } from '../../story/story.ts';
import { useMessages, usePage, useWording } from '../context.tsx';
import { Card } from './card.tsx';
import { useGrowing } from '../article/incremental-list.tsx';

function DisputePair({ dispute: { by, of } }: { dispute: Dispute }) {
  const { store } = usePage();
  const { dispute } = useMessages();
  const wording = useWording();
  const who = (statement: Statement): Who => {
    const language = store.language.value;
    const { text, plural } = wording.who(statement, language);
    return { name: text, inside: wording.whoInside(statement, language), plural };
  };
  return (
    <div class="pair" role="group" aria-label={dispute.pair({ by: who(by), of: who(of) })}>
      <Card statement={of} level={3} />
      <Card statement={by} level={3} />
    </div>
  );
}

export function Pairs({ disputes }: { disputes: readonly Dispute[] }) {
  const [shown, more] = useGrowing(disputes);
  return (
    <>
      {shown.map((dispute) => (
        <DisputePair key={`${dispute.by.id} ${dispute.of.id}`} dispute={dispute} />
      ))}
      {more}
    </>
  );
}

export function Disputes({ disputes }: { disputes: readonly Dispute[] }) {
  const { dispute } = useMessages();
  if (disputes.length === 0) return null;
  return (
    <section class="disputes" aria-labelledby="disputes-title">
      <h2 id="disputes-title">{dispute.title}</h2>
      <p class="quiet">{dispute.about}</p>
      <Pairs disputes={disputes} />
    </section>
  );
}
