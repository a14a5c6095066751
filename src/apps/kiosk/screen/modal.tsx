/** A question or a choice above everything else, a dialog of the page included; the focus is on its first button. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../../story/schema.ts';

interface Props {
  role?: 'alertdialog' | 'dialog';
  label: string;
  language: Language;
  /** The visitor closes it: Escape, or Back on a remote control. */
  onCancel: () => void;
  children: ComponentChildren;
}

export function Modal({ role = 'alertdialog', label, language, onCancel, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closed before it is taken away, it gives the focus back to where it was.
    return () => element?.close();
  }, []);
  const cancel = (event: Event) => {
    event.preventDefault();
    onCancel();
  };
  return (
    <dialog class="kiosk-dialog" role={role} aria-label={label} lang={language} ref={dialog} onCancel={cancel}>
      {children}
    </dialog>
  );
}
