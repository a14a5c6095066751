/** The draft as a file, to be opened elsewhere or later. */
import { printDraft } from '../../../draft/format/draft.ts';
import { download } from '../../../ui/dialogs/download-and-copy.ts';
import { useStudioMessages } from '../context.tsx';
import type { Desk } from '../state/desk.ts';

export function SaveFile({ desk }: { desk: Desk }) {
  const { bar } = useStudioMessages();
  const save = () => {
    const draft = desk.draft.peek();
    download(new Blob([printDraft(draft)], { type: 'application/json' }), `${draft.id}.draft.json`);
  };
  return <button type="button" onClick={save}>{bar.saveFile}</button>;
}
