/** A new draft: from a text that is pasted or typed, from the worked example, or from nothing. */
import { useState } from 'preact/hooks';
import { newDraft } from '../../../draft/format/new-draft.ts';
import { MAX_ARTICLE } from '../../../story/limits.ts';
import { useStudio, useStudioMessages } from '../context.tsx';
import { loadExample } from './example.ts';
import { paragraphsIn } from './plain-text.ts';

/** UTF-16 code units: a first line that is no longer is taken for the title. */
const LONGEST_TITLE = 140;

export function BringIn() {
  const { language, begin } = useStudio();
  const { bringIn } = useStudioMessages();
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');
  const start = (event: Event) => {
    event.preventDefault();
    const paragraphs = paragraphsIn(text);
    const length = paragraphs.reduce((sum, one) => sum + one.length, 0);
    if (length === 0) setFault(bringIn.noText);
    else if (length > MAX_ARTICLE) setFault(bringIn.tooLong({ count: length, most: MAX_ARTICLE }));
    else begin(newDraft({ ...titled(paragraphs), language: language.value, source: {} }), 'bring-in');
  };
  return (
    <main class="studio studio-page bring-in">
      <h1>{bringIn.title}</h1>
      <p class="summary">{bringIn.intro}</p>
      <form onSubmit={start}>
        <label class="field">
          {bringIn.paste}
          <textarea rows={14} dir="auto" value={text} aria-describedby="paste-hint"
            onInput={({ currentTarget }) => setText(currentTarget.value)} />
        </label>
        <p class="quiet" id="paste-hint">{bringIn.pasteHint}</p>
        <p role="alert" class="fault">{fault}</p>
        <button class="primary">{bringIn.start}</button>
      </form>
      <OtherWays onFault={setFault} />
    </main>
  );
}

function OtherWays({ onFault }: { onFault: (fault: string) => void }) {
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

/** A short first line that is no sentence is the title. */
function titled(paragraphs: readonly string[]): { title: string; paragraphs: readonly string[] } {
  const [first = '', ...rest] = paragraphs;
  const isTitle = rest.length > 0 && first.length <= LONGEST_TITLE && !/[.!?…]["”»']?$/.test(first);
  return isTitle ? { title: first, paragraphs: rest } : { title: '', paragraphs };
}
