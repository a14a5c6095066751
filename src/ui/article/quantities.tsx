/** Quantities as bars on one scale: those that speak of the same thing can be compared, whoever says them. */
import { quantityWords } from '../../locales/quantities.ts';
import type { QuantityGroup, StatedQuantity } from '../../story/quantities.ts';
import type { Statement } from '../../story/story.ts';
import { filled, Go, Speakers, StoryWords, usePage, useMessages, useWording } from '../context.tsx';
import { useGrowing } from './incremental-list.tsx';
import { StanceVerb } from '../cards/stance.tsx';

/** A statement's own quantities, each group under what it is of. */
export function QuantityBars({ statement }: { statement: Statement }) {
  const { term } = useWording();
  const groups = usePage().store.quantities.value.flatMap((group) => {
    const own = group.quantities.filter((stated) => stated.statement.id === statement.id);
    return own.length > 0 ? [{ ...group, own }] : [];
  });
  return (
    <>
      {groups.map(({ of, unit, most, own }) => (
        <div key={`${of} ${unit}`}>
          <p class="quiet"><StoryWords {...term(of)} /></p>
          <ul class="bars">{own.map((stated, i) => <Bar key={i} stated={stated} most={most} />)}</ul>
        </div>
      ))}
    </>
  );
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
            <StoryWords {...term(group.of)} />
            {group.most !== null && `, ${messages.quantities.scale({ most: messages.amount(group.most) })}`}
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

interface BarProps extends Pick<QuantityGroup, 'most'> { stated: StatedQuantity; withSpeaker?: boolean }

function Bar({ stated, most, withSpeaker = false }: BarProps) {
  const messages = useMessages();
  const { term } = useWording();
  const { quantity, statement, low, high } = stated;
  const { amount, sentence } = quantityWords(quantity, messages);
  return (
    <li class={`bar stance-${statement.stance}`}>
      <span class="bar-label">
        <strong>{filled(sentence, <>{amount}{'\u00a0'}<StoryWords {...term(quantity.unit)} /></>)}</strong>{' '}
        <StoryWords {...term(quantity.what)} />
      </span>
      {most !== null && <Scale low={low} high={high} most={most} />}
      {withSpeaker && (
        <Go class="bar-who" target={{ kind: 'statement', id: statement.id }}>
          <Speakers statement={statement} /> <StanceVerb statement={statement} />
        </Go>
      )}
    </li>
  );
}

function Scale({ low, high, most }: { low: number; high: number; most: number }) {
  const x = (value: number) => (most === 0 ? 0 : (100 * value) / most);
  return (
    <svg class="bar-scale" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-track" width="100" height="6" />
      <rect class="bar-fill" width={x(low)} height="6" />
      {high > low && <rect class="bar-range" x={x(low)} width={x(high) - x(low)} height="6" />}
    </svg>
  );
}
