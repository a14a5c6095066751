/** Two statements of which one disputes the other: side by side, equally large, without a verdict. */
import type { Dispute } from '../story/links.ts';
import { usePage, usePhrases } from './context.tsx';
import { Card } from './card.tsx';
import { useGrowing } from './growing.tsx';

function DisputePair({ dispute: { by, of } }: { dispute: Dispute }) {
  const { store: { links } } = usePage();
  const { dispute } = usePhrases();
  const speaker = (id: string) => links.speakers.get(id) ?? { name: id, plural: false };
  return (
    <div class="pair" role="group" aria-label={dispute.pair(speaker(by.speaker), speaker(of.speaker))}>
      <Card statement={of} level={3} />
      <Card statement={by} level={3} />
    </div>
  );
}

export function Pairs({ disputes }: { disputes: readonly Dispute[] }) {
  const [shown, more] = useGrowing(disputes);
  return <>{shown.map((dispute) => <DisputePair key={`${dispute.by.id} ${dispute.of.id}`} dispute={dispute} />)}{more}</>;
}

export function Disputes({ disputes }: { disputes: readonly Dispute[] }) {
  const { dispute } = usePhrases();
  if (disputes.length === 0) return null;
  return (
    <section class="disputes" aria-labelledby="disputes-title">
      <h2 id="disputes-title">{dispute.title}</h2>
      <p class="quiet">{dispute.about}</p>
      <Pairs disputes={disputes} />
    </section>
  );
}
