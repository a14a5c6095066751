/** The words of the interface for the words of the format. */
import type { MentionKind, RelationType } from '../story/schema.ts';

const kind: Record<MentionKind, string> = {
  name: 'by name',
  demonym: 'by its people',
  metonym: 'for its government',
  implied: 'implied: our reading',
};

/** How the statement at hand stands to another speaker's: as the one it comes `from`, or the one it goes `to`. */
const relation: Record<RelationType, { from(other: string): string; to(other: string): string }> = {
  disputes: { from: (other) => `Disputes what ${other} says`, to: (other) => `${other} disputes this` },
  supports: { from: (other) => `Supports what ${other} says`, to: (other) => `${other} supports this` },
  contrasts: { from: (other) => `Contrasts with what ${other} says`, to: (other) => `${other} says something that contrasts` },
};

export const PRINTED = {
  kind,
  relation,
  basis: { stated: 'stated in the article', editorial: 'our reading' },
  mode: { quote: 'Quoted', paraphrase: 'In indirect speech', narration: 'In the article’s own voice' },
} as const;
