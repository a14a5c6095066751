import type { ComponentChildren } from 'preact';
import { useMessages } from '../context.tsx';
import { Disclosure } from '../panels/disclosure.tsx';

/** Says that what stands above is our translation, and leads to the story's own words. */
export function Original({ children }: { children: ComponentChildren }) {
  const { translation: { ours, original } } = useMessages();
  return <Disclosure class="original" summary={<><span>{ours}</span> · <b>{original}</b></>}>{children}</Disclosure>;
}
