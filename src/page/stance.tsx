import type { Stance } from '../story/schema.ts';
import type { Statement } from '../story/story.ts';
import { STANCE_SIGNS, verbOf } from '../theme/stances.ts';
import { usePage } from './context.tsx';

/** A stance's shape; its word always stands beside it. */
export function StanceShape({ stance }: { stance: Stance }) {
  return (
    <svg class={`stance-shape stance-${stance}`} viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
      <path d={STANCE_SIGNS[stance].path} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}

/** Shape and verb, in the stance's colour, as it follows the speaker's name. */
export function StanceVerb({ statement: { stance, speaker } }: { statement: Statement }) {
  const { store: { links } } = usePage();
  return (
    <span class={`stance-verb stance-${stance}`}>
      <StanceShape stance={stance} />{verbOf(stance, links.speakers.get(speaker)?.plural ?? false)}
    </span>
  );
}
