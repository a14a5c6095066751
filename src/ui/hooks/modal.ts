import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DialogName } from '../open-parts.ts';
import { useDialog } from './openable.ts';

interface Modal {
  dialog: RefObject<HTMLDialogElement | null>;
  isOpen: boolean;
  onClose: () => void;
}

/** A dialog that is shown above everything while it is open. */
export function useModal(name: DialogName): Modal {
  const { isOpen, setOpen } = useDialog(name);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return { dialog, isOpen, onClose: () => setOpen(false) };
}
