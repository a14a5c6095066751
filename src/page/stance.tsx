import type { Stance } from '../story/schema.ts';
import { STANCE_SIGNS } from '../theme/stances.ts';

/** A stance's shape; its word always stands beside it. */
export function StanceShape({ stance }: { stance: Stance }) {
  return (
    <svg class={`stance-shape stance-${stance}`} viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
      <path d={STANCE_SIGNS[stance].path} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}

/** Shape and verb, in the stance's colour. */
export function StanceVerb({ stance }: { stance: Stance }) {
  return (
    <span class={`stance-verb stance-${stance}`}>
      <StanceShape stance={stance} />{stance}
    </span>
  );
}
