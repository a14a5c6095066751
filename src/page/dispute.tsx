/** Two statements of which one disputes the other: side by side, equally large, without a verdict. */
import type { Dispute } from '../story/links.ts';
import { usePage } from './context.tsx';
import { Card } from './card.tsx';
import { useGrowing } from './growing.tsx';

function DisputePair({ dispute: { by, of } }: { dispute: Dispute }) {
  const { store: { links } } = usePage();
  const speaker = (id: string) => links.speakers.get(id)?.name ?? id;
  return (
    <div class="pair" role="group" aria-label={`${speaker(by.speaker)} disputes what ${speaker(of.speaker)} says`}>
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
  if (disputes.length === 0) return null;
  return (
    <section class="disputes" aria-labelledby="disputes-title">
      <h2 id="disputes-title">Contested</h2>
      <p class="quiet">The article reports both and settles neither.</p>
      <Pairs disputes={disputes} />
    </section>
  );
}
