/** What others say about a place, and what it says itself: nobody is to take the one for the other. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Statement } from '../../story/story.ts';
import { isFiltered } from '../../view/view.ts';
import type { Voices } from '../../view/voices.ts';
import { Cards } from '../cards/cards.tsx';
import { useMessages, usePage } from '../context.tsx';

interface Props {
  voices: Voices;
  /** Those that stand above, beside what disputes them, and are not repeated. */
  paired: ReadonlySet<Statement>;
}

export function VoicesAt({ voices: { others, itself, elsewhere }, paired }: Props) {
  const { place } = useMessages();
  const left = elsewhere.filter((statement) => !paired.has(statement));
  return (
    <>
      <Group title={place.others} statements={others} paired={paired} />
      <Group title={place.itself} statements={itself} paired={paired}>
        {left.length > 0 && (
          <div class="unmentioned">
            <p class="quiet">{place.unmentioned({ count: left.length })}</p>
            <Cards statements={left} level={3} />
          </div>
        )}
      </Group>
    </>
  );
}

interface GroupProps {
  title: string;
  /** Those that its ring counts. */
  statements: readonly Statement[];
  paired: ReadonlySet<Statement>;
  children?: ComponentChildren;
}

function Group({ title, statements, paired, children }: GroupProps) {
  const { store } = usePage();
  const { number, place, empty } = useMessages();
  const headingId = useId();
  const left = statements.filter((statement) => !paired.has(statement));
  const above = statements.length - left.length;
  return (
    <section class="voices" aria-labelledby={headingId}>
      <h2 id={headingId}>{title} <span class="count">{number(statements.length)}</span></h2>
      {statements.length === 0 && (
        <p class="quiet">{isFiltered(store.view.value.filter) ? empty.noneLeft : empty.none}</p>
      )}
      {above > 0 && <p class="quiet">{place.above({ count: above })}</p>}
      <Cards statements={left} level={3} />
      {children}
    </section>
  );
}
