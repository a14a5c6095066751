/** The statements that the filter leaves, while no place and no statement is chosen. */
import { statementCount } from '../state/phrases.ts';
import { Cards } from './cards.tsx';
import { usePage } from './context.tsx';
import { Nothing } from './nothing.tsx';
import { PanelHead } from './panel-head.tsx';

export function Results() {
  const { store } = usePage();
  const { filter } = store.view.value;
  const speaker = filter.speaker === null ? undefined : store.links.speakers.get(filter.speaker);
  const statements = store.visible.value;
  return (
    <section class="panel" aria-labelledby="panel-title">
      <PanelHead title={speaker?.name ?? 'Statements'}>
        <p class="facts">
          {speaker?.role && <span>{speaker.role}</span>}
          <span>{statements.length} of {statementCount(store.story.statements.length)}</span>
        </p>
      </PanelHead>
      <Cards statements={statements} level={2} />
      {statements.length === 0 && <Nothing what="statement" />}
    </section>
  );
}
