/** A button and what it opens below it. Escape, a click elsewhere and the way of the focus are the browser’s. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useDisclosure } from '../hooks/openable.ts';

interface Props {
  /** Of the part that opens. */
  id: string;
  label: string;
  /** It is given what closes the menu. */
  children: (close: () => void) => ComponentChildren;
}

export function Menu({ id, label, children }: Props) {
  const { isOpen, setOpen } = useDisclosure();
  const part = useRef<HTMLDivElement>(null);
  const close = () => part.current?.hidePopover();
  // Whoever looks after the page may close it.
  useEffect(() => { if (!isOpen) close(); }, [isOpen]);
  return (
    <div class="menu">
      <button type="button" class="quiet-button" popovertarget={id}>{label}</button>
      <div
        id={id} class="menu-part" popover="auto" role="group" aria-label={label} ref={part}
        // What it holds is there before it is seen, and until the focus has gone back.
        onBeforeToggle={({ newState }) => { if (newState === 'open') setOpen(true); }}
        onToggle={({ newState }) => { if (newState === 'closed') setOpen(false); }}
      >
        {isOpen && children(close)}
      </div>
    </div>
  );
}
