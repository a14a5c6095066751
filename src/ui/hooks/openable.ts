/** Dialogs and disclosures as components open and close them. */
import { useComputed } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../context.tsx';
import type { DialogName } from '../open-parts.ts';

export interface Openable {
  isOpen: boolean;
  setOpen: (isOpen: boolean) => void;
}

export function useDialog(name: DialogName): Openable {
  return usePart(name);
}

/** A part of the page that opens and closes in its place; it is closed when it is taken away. */
export function useDisclosure(): Openable {
  const [key] = useState(() => Symbol('disclosure'));
  const part = usePart(key);
  const { setOpen } = part;
  useEffect(() => () => setOpen(false), [key]);
  return part;
}

function usePart(name: DialogName | symbol): Openable {
  const { openParts } = usePage();
  const isOpen = useComputed(() => openParts.value.has(name)).value;
  const setOpen = (wanted: boolean) => {
    const parts = new Set(openParts.peek());
    if (parts.has(name) === wanted) return;
    if (wanted) parts.add(name);
    else parts.delete(name);
    openParts.value = parts;
  };
  return { isOpen, setOpen };
}
