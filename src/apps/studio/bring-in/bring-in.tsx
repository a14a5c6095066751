/** A new draft: from a text that is pasted, typed or in a file, from the worked example, or from nothing. */
import { useState } from 'preact/hooks';
import { newDraft } from '../../../draft/format/new-draft.ts';
import { languageOfText, UNDETERMINED } from '../../../draft/languages/language-of-text.ts';
import { MAX_ARTICLE } from '../../../story/limits.ts';
import { useStudio, useStudioMessages } from '../context.tsx';
import { BrokenFile } from './broken-file.tsx';
import type { Broken, BroughtText } from './brought.ts';
import { OtherWays } from './other-ways.tsx';
import { paragraphsIn } from './plain-text.ts';
import { ACCEPTED, readFile } from './read-file.ts';

/** UTF-16 code units: a first line that is no longer is taken for the title. */
const LONGEST_TITLE = 140;

export function BringIn() {
  const { language, begin } = useStudio();
  const { bringIn } = useStudioMessages();
  const [text, setText] = useState('');
  const [known, setKnown] = useState<Pick<BroughtText, 'title' | 'source'>>({ title: '', source: {} });
  const [fault, setFault] = useState('');
  const [broken, setBroken] = useState<Broken | null>(null);
  const start = (event: Event) => {
    event.preventDefault();
    const paragraphs = paragraphsIn(text);
    const length = paragraphs.reduce((sum, one) => sum + one.length, 0);
    if (length === 0) setFault(bringIn.noText);
    else if (length > MAX_ARTICLE) setFault(bringIn.tooLong({ count: length, most: MAX_ARTICLE }));
    else {
      const head = known.title === '' ? titled(paragraphs) : { title: known.title, paragraphs };
      const found = languageOfText(text);
      const own = found === UNDETERMINED ? language.value : found;
      begin(newDraft({ ...head, language: own, source: known.source }), 'bring-in');
    }
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    setFault('');
    setBroken(null);
    const found = await readFile(file);
    switch (found.kind) {
      case 'text':
        setText(found.text.paragraphs.join('\n\n'));
        setKnown(found.text);
        break;
      case 'draft':
        if (found.problems.length === 0) begin(found.draft, 'decide');
        else setBroken({ file, found });
        break;
      case 'not-whole':
        setBroken({ file, found });
        break;
      default:
        setFault(bringIn.unreadable[found.kind]);
    }
  };
  return (
    <main class="studio studio-page bring-in"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => { event.preventDefault(); void take(event.dataTransfer?.files[0]); }}>
      <h1>{bringIn.title}</h1>
      <p class="summary">{bringIn.intro}</p>
      <form onSubmit={start}>
        <label class="field">
          {bringIn.paste}
          <textarea rows={12} dir="auto" value={text} aria-describedby="paste-hint"
            onInput={({ currentTarget }) => setText(currentTarget.value)} />
        </label>
        <p class="quiet" id="paste-hint">{bringIn.pasteHint}</p>
        <label class="field">
          {bringIn.file}
          <input type="file" accept={ACCEPTED}
            onChange={({ currentTarget }) => { void take(currentTarget.files?.[0]); }} />
        </label>
        <p role="alert" class="fault">{fault}</p>
        {broken && <BrokenFile broken={broken} />}
        <p class="studio-actions"><button class="primary">{bringIn.start}</button></p>
      </form>
      <OtherWays onFault={setFault} />
    </main>
  );
}

/** A short first line that is no sentence is the title. */
function titled(paragraphs: readonly string[]): { title: string; paragraphs: readonly string[] } {
  const [first = '', ...rest] = paragraphs;
  const isTitle = rest.length > 0 && first.length <= LONGEST_TITLE && !/[.!?…]["”»']?$/.test(first);
  return isTitle ? { title: first, paragraphs: rest } : { title: '', paragraphs };
}
