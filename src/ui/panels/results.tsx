/** The statements that the filter leaves, while no place and no statement is chosen. */
import { Cards } from '../cards/cards.tsx';
import { SpeakerName, StoryWords, usePage, useMessages, useWording } from '../context.tsx';
import { Nothing } from './empty-state.tsx';
import { PanelHead } from './panel-head.tsx';

export function Results() {
  const { store } = usePage();
  const messages = useMessages();
  const { filter } = store.view.value;
  const wording = useWording();
  const { speaker } = filter;
  const role = speaker === null ? undefined : wording.role(speaker);
  const statements = store.visible.value;
  return (
    <section class="panel" aria-labelledby="panel-title">
      <PanelHead title={speaker === null ? messages.statement.all : <SpeakerName id={speaker} />}>
        <p class="facts">
          {role && <StoryWords {...role} />}
          <span>{messages.someOf({ shown: statements.length, count: store.story.statements.length })}</span>
        </p>
      </PanelHead>
      <Cards statements={statements} level={2} />
      {statements.length === 0 && <Nothing />}
    </section>
  );
}
