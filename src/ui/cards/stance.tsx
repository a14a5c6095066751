import type { Stance } from '../../story/schema.ts';
import type { Statement } from '../../story/story.ts';
import { verbOf } from '../../locales/messages.ts';
import { STANCE_SHAPES } from '../../cartography/stances.ts';
import { usePage, useMessages, useWording } from '../context.tsx';

/** A stance's shape; its word always stands beside it. */
export function StanceShape({ stance }: { stance: Stance }) {
  return (
    <svg class={`stance-shape stance-${stance}`} viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
      <path d={STANCE_SHAPES[stance]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}

/** Shape and verb, in the stance's colour, as it follows the speaker's name. */
export function StanceVerb({ statement }: { statement: Statement }) {
  const { stance } = statement;
  const { store: { language } } = usePage();
  const messages = useMessages();
  return (
    <span class={`stance-verb stance-${stance}`} lang={language.value}>
      <StanceShape stance={stance} />{verbOf(messages, stance, useWording().who(statement).plural)}
    </span>
  );
}
