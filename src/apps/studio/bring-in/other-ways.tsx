/** Drafts that begin without a text of one's own. */
import { newDraft } from '../../../draft/format/new-draft.ts';
import { useStudio, useStudioMessages } from '../context.tsx';
import { loadExample } from './example.ts';

export function OtherWays({ onFault }: { onFault: (fault: string) => void }) {
  const { language, begin } = useStudio();
  const { bringIn, failure } = useStudioMessages();
  const openExample = () => {
    void loadExample().then((draft) => begin(draft, 'decide'), (error: unknown) =>
      onFault(failure.example({ reason: error instanceof Error ? error.message : String(error) })));
  };
  const openEmpty = () =>
    begin(newDraft({ title: '', language: language.value, source: {}, paragraphs: [] }), 'bring-in');
  return (
    <section>
      <h2>{bringIn.ways}</h2>
      <ul class="bring-in-ways">
        <li>
          <button type="button" onClick={openExample}>{bringIn.example}</button>
          <p class="quiet">{bringIn.exampleHint}</p>
        </li>
        <li>
          <button type="button" onClick={openEmpty}>{bringIn.empty}</button>
          <p class="quiet">{bringIn.emptyHint}</p>
        </li>
      </ul>
    </section>
  );
}
