/** Undo and redo, as buttons and as the keys that everybody knows. */
import { useEffect } from 'preact/hooks';
import { Action } from '../../../ui/dialogs/action.tsx';
import { useStudioMessages } from '../context.tsx';
import type { Desk } from '../state/desk.ts';

export function Undo({ desk }: { desk: Desk }) {
  const { bar } = useStudioMessages();
  useEffect(() => followKeys(desk), [desk]);
  return (
    <span class="studio-undo" role="group">
      <Action class="quiet-button" isOff={!desk.canUndo.value} onClick={desk.undo} aria-label={bar.undo}
        title={bar.undo} aria-keyshortcuts="Control+Z"><span aria-hidden="true">↶</span></Action>
      <Action class="quiet-button" isOff={!desk.canRedo.value} onClick={desk.redo} aria-label={bar.redo}
        title={bar.redo} aria-keyshortcuts="Control+Shift+Z"><span aria-hidden="true">↷</span></Action>
    </span>
  );
}

/** What is typed in a field has an undo of its own, the browser's. */
const isTyped = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input:not([type="checkbox"], [type="radio"]), textarea') !== null;

function followKeys({ undo, redo }: Desk): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyped(event.target)) return;
    const key = event.key.toLowerCase();
    const act = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : null;
    if (!act) return;
    event.preventDefault();
    act();
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}
