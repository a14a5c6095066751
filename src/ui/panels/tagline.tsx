import { messagesIn } from '../../locales/messages.ts';
import type { Language } from '../../story/schema.ts';
import { filled } from '../context.tsx';

/** What the map shows: statements *about* places, which need not have been made there. */
export function Tagline({ language }: { language: Language }) {
  const { tagline } = messagesIn(language);
  return (
    <span class="brand-line">
      <span>{filled((about) => tagline.line({ about }), <em>{tagline.about}</em>)}</span>
    </span>
  );
}
