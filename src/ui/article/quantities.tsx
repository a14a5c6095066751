/** Quantities as bars on one scale: those that speak of the same thing can be compared, whoever says them. */
import type { Messages } from '../../locales/messages.ts';
import type { QuantityGroup, StatedQuantity } from '../../story/quantities.ts';
import type { Quantity } from '../../story/schema.ts';
import type { Statement } from '../../story/story.ts';
import { Go, Speakers, StoryWords, usePage, useMessages, useWording } from '../context.tsx';
import { useGrowing } from './incremental-list.tsx';
import { StanceVerb } from '../cards/stance.tsx';

function printed({ value, low, high, atLeast, atMost, approximate }: Quantity, messages: Messages): string {
  const { number, quantities: { about, range, ...open } } = messages;
  const amount = value ?? atLeast ?? atMost;
  const plain = amount === undefined ? range({ low: low ?? 0, high: high ?? 0 }) : number(amount);
  const text = approximate ? about({ number: plain }) : plain;
  if (atLeast !== undefined) return open.atLeast({ number: text });
  return atMost === undefined ? text : open.atMost({ number: text });
}

/** A statement's own quantities, on the scale of their group. */
export function QuantityBars({ statement }: { statement: Statement }) {
  const bars = usePage().store.quantities.value.flatMap(({ quantities, most }) => quantities
    .filter((stated) => stated.statement.id === statement.id)
    .map((stated) => ({ stated, most })));
  return <ul class="bars">{bars.map(({ stated, most }, i) => <Bar key={i} stated={stated} most={most} />)}</ul>;
}

/** Every group of quantities of the story. */
export function Quantities() {
  const messages = useMessages();
  const { term } = useWording();
  const groups = usePage().store.quantities.value;
  if (groups.length === 0) return null;
  return (
    <section class="figures" aria-labelledby="figures-title">
      <h2 id="figures-title">{messages.quantities.title}</h2>
      {groups.map((group) => (
        <div key={`${group.of} ${group.unit}`}>
          <p class="quiet">
            <StoryWords {...term(group.of)} />, <StoryWords {...term(group.unit)} />,{' '}
            {messages.quantities.scale({ most: group.most })}
          </p>
          <Bars {...group} />
        </div>
      ))}
    </section>
  );
}

function Bars({ quantities, most }: QuantityGroup) {
  const [shown, more] = useGrowing(quantities);
  return (
    <>
      <ul class="bars">{shown.map((stated, i) => <Bar key={i} stated={stated} most={most} withSpeaker />)}</ul>
      {more}
    </>
  );
}

interface BarProps { stated: StatedQuantity; most: number; withSpeaker?: boolean }

function Bar({ stated, most, withSpeaker = false }: BarProps) {
  const messages = useMessages();
  const { term } = useWording();
  const { quantity, statement, low, high } = stated;
  const x = (value: number) => (100 * value) / Math.max(most, 1e-9);
  return (
    <li class={`bar stance-${statement.stance}`}>
      <span class="bar-label">
        <strong>{printed(quantity, messages)}</strong> <StoryWords {...term(quantity.what)} />
      </span>
      <svg class="bar-scale" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar-track" width="100" height="6" />
        <rect class="bar-fill" width={x(low)} height="6" />
        {high > low && <rect class="bar-range" x={x(low)} width={x(high) - x(low)} height="6" />}
      </svg>
      {withSpeaker && (
        <Go class="bar-who" target={{ kind: 'statement', id: statement.id }}>
          <Speakers statement={statement} /> <StanceVerb statement={statement} />
        </Go>
      )}
    </li>
  );
}
