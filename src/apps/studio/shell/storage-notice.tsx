/** What stands in the way of keeping the draft, and what can be done about it. */
import { useStudio, useStudioMessages } from '../context.tsx';
import type { Desk } from '../state/desk.ts';
import { SaveFile } from './save-file.tsx';

export function StorageNotice({ desk }: { desk?: Desk }) {
  const { isKept, takeOver, go } = useStudio();
  const { notices } = useStudioMessages();
  const saving = desk?.saving.value;
  const text = saving === 'elsewhere' ? notices.elsewhere
    : saving === 'unsaved' ? notices.unsaved
    : isKept ? null : notices.refused;
  return (
    <div class="notices studio-notice" role="status">
      {text !== null && <p>{text}</p>}
      {saving === 'elsewhere' && (
        <p class="studio-actions">
          <button type="button" onClick={takeOver}>{notices.takeOver}</button>
          <button type="button" onClick={() => go({ kind: 'drafts' })}>{notices.toList}</button>
        </p>
      )}
      {desk && text !== null && saving !== 'elsewhere' && <SaveFile desk={desk} />}
    </div>
  );
}
