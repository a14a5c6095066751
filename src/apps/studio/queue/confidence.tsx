/** How sure the engine is of a record, and why; nothing for what the editor made. */
import { useStudio, useStudioMessages } from '../context.tsx';

interface Suggested { confidence?: number | undefined; why?: string | undefined; decision: string }

export function Confidence({ record: { confidence, why, decision } }: { record: Suggested }) {
  const { language } = useStudio();
  const { queue } = useStudioMessages();
  if (confidence === undefined) return null;
  const percent = confidence.toLocaleString(language.value, { style: 'percent' });
  return (
    <small class="quiet">
      {queue[decision === 'open' ? 'unverified' : 'decided']} · {queue.sure({ percent })}
      {why !== undefined && <> · <span lang="en">{why}</span></>}
    </small>
  );
}
