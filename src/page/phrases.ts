/** The words of the interface for the words of the format. */
import type { MentionKind, RelationType } from '../story/schema.ts';

const kind: Record<MentionKind, string> = {
  name: 'by name',
  demonym: 'by its people',
  metonym: 'for its government',
  implied: 'implied: our reading',
};

type Phrase = (other: string, isPlural: boolean) => string;

/** How the statement at hand stands to another speaker's: as the one it comes `from`, or the one it goes `to`. */
const relation: Record<RelationType, { from: Phrase; to: Phrase }> = {
  disputes: {
    from: (other, many) => `Disputes what ${other} ${many ? 'say' : 'says'}`,
    to: (other, many) => `${other} ${many ? 'dispute' : 'disputes'} this`,
  },
  supports: {
    from: (other, many) => `Supports what ${other} ${many ? 'say' : 'says'}`,
    to: (other, many) => `${other} ${many ? 'support' : 'supports'} this`,
  },
  contrasts: {
    from: (other, many) => `Contrasts with what ${other} ${many ? 'say' : 'says'}`,
    to: (other, many) => `What ${other} ${many ? 'say' : 'says'} contrasts with this`,
  },
};

export const PRINTED = {
  kind,
  relation,
  basis: { stated: 'stated in the article', editorial: 'our reading' },
  mode: { quote: 'Quoted', paraphrase: 'In indirect speech', narration: 'In the article’s own voice' },
} as const;
