/** Tells assistive technology what was done, undone or done again; sighted editors see it. */
import { deedText } from '../../../locales/studio/deeds.ts';
import { useDesk, useStudioMessages } from '../context.tsx';

export function Announcer() {
  const { done } = useDesk();
  const messages = useStudioMessages();
  const last = done.value;
  return (
    <p class="visually-hidden" role="status">
      {last && messages.said[last.way]({ deed: deedText(last.deed, messages) })}
    </p>
  );
}
