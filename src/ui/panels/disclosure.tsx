import type { ComponentChildren, DetailsHTMLAttributes } from 'preact';
import { useDisclosure } from '../hooks/openable.ts';

interface Props extends Omit<DetailsHTMLAttributes, 'open' | 'onToggle'> {
  summary: ComponentChildren;
}

/** `<details>` whose state is the page's, so that whoever looks after the page can close it. */
export function Disclosure({ summary, children, ...rest }: Props) {
  const { isOpen, setOpen } = useDisclosure();
  return (
    <details {...rest} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
