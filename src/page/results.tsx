/** The statements that the filter leaves, while no place and no statement is chosen. */
import { Cards } from './cards.tsx';
import { InStory, SpeakerName, usePage, usePhrases } from './context.tsx';
import { Nothing } from './nothing.tsx';
import { PanelHead } from './panel-head.tsx';

export function Results() {
  const { store } = usePage();
  const phrases = usePhrases();
  const { filter } = store.view.value;
  const speaker = filter.speaker === null ? undefined : store.links.speakers.get(filter.speaker);
  const statements = store.visible.value;
  return (
    <section class="panel" aria-labelledby="panel-title">
      <PanelHead title={speaker ? <SpeakerName id={speaker.id} /> : phrases.statement.all}>
        <p class="facts">
          {speaker?.role && <InStory>{speaker.role}</InStory>}
          <span>{phrases.someOf(statements.length, store.story.statements.length)}</span>
        </p>
      </PanelHead>
      <Cards statements={statements} level={2} />
      {statements.length === 0 && <Nothing />}
    </section>
  );
}
