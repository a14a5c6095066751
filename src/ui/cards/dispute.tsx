/** Two statements of which one disputes the other: side by side, equally large, without a verdict. */
import type { Who } from '../../locales/format.ts';
import type { Dispute } from '../../story/links.ts';
import type { Statement } from '../../story/story.ts';
import { useMessages, usePage, useWording } from '../context.tsx';
import { Card } from './card.tsx';
import { useGrowing } from '../article/incremental-list.tsx';

/** A function that says who disputes what whom says. */
export function usePairWords(): (dispute: Pick<Dispute, 'by' | 'of'>) => string {
  const { store } = usePage();
  const { dispute } = useMessages();
  const wording = useWording();
  const who = (statement: Statement): Who => {
    const language = store.language.value;
    const { text, plural } = wording.who(statement, language);
    return { name: text, inside: wording.whoInside(statement, language), plural };
  };
  return ({ by, of }) => dispute.pair({ by: who(by), of: who(of) });
}

function DisputePair({ dispute, level }: { dispute: Dispute; level: 2 | 3 }) {
  return (
    <div class="pair" role="group" aria-label={usePairWords()(dispute)}>
      <Card statement={dispute.of} level={level} isPaired />
      <Card statement={dispute.by} level={level} isPaired />
    </div>
  );
}

/** `level` is that of the headings of their cards. */
export function Pairs({ disputes, level = 3 }: { disputes: readonly Dispute[]; level?: 2 | 3 }) {
  const [shown, more] = useGrowing(disputes);
  return (
    <>
      {shown.map((dispute) => (
        <DisputePair key={`${dispute.by.id} ${dispute.of.id}`} dispute={dispute} level={level} />
      ))}
      {more}
    </>
  );
}

/** With the hatching that what is contested has on the map. */
export function ContestedTitle({ id }: { id?: string }) {
  return <h2 class="contested-title" id={id}><i class="swatch swatch-hatch" />{useMessages().dispute.title}</h2>;
}

/** The first contested pair, which stands before the article: what the page is for. */
export function FirstDispute() {
  const { store: { links } } = usePage();
  const { dispute } = useMessages();
  if (links.disputes.length === 0) return null;
  return (
    <section class="disputes" aria-labelledby="dispute-title">
      <ContestedTitle id="dispute-title" />
      <p class="quiet">{dispute.about}</p>
      <Pairs disputes={links.disputes.slice(0, 1)} />
    </section>
  );
}

/** All but the first. */
export function OtherDisputes() {
  const { store: { links } } = usePage();
  const { dispute } = useMessages();
  if (links.disputes.length < 2) return null;
  return (
    <section class="disputes" aria-labelledby="disputes-title">
      <h2 id="disputes-title">{dispute.more}</h2>
      <Pairs disputes={links.disputes.slice(1)} />
    </section>
  );
}
