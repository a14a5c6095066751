/** A draft on an editor's desk, and each decision that was made on it: one action of the studio. */
import type { Draft } from '../../../draft/format/draft.ts';

/** What a decision was about. `accepted`: a suggestion was right as it stood; all the others are changes. */
export const KINDS = [
  'accepted', 'rejected', 'the text', 'title and source', 'statements made', 'words of statements', 'who says it',
  'through whom', 'stances', 'modes', 'quotations', 'quantities', 'movements', 'notes and links', 'mentions made',
  'places of mentions', 'kinds of mentions', 'places not named', 'speakers', 'places', 'relations', 'not on the map',
] as const;
export type Kind = (typeof KINDS)[number];

export class Desk {
  readonly counts = new Map<Kind, number>();

  constructor(public draft: Draft) {}

  /** One decision. */
  decide(kind: Kind, edit: (draft: Draft) => Draft): void {
    this.draft = edit(this.draft);
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }

  get total(): number {
    return [...this.counts.values()].reduce((sum, one) => sum + one, 0);
  }

  /** Decisions that changed something: all but those that took a suggestion as it was. */
  get changes(): number {
    return this.total - (this.counts.get('accepted') ?? 0);
  }
}

/** Whether two values of a draft are the same, the order of their keys aside. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]));
}
