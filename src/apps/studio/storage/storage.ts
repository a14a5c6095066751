/** Where drafts are kept: in this browser, or in memory where it keeps nothing. */
import type { Draft } from '../../../draft/format/draft.ts';
import type { Step } from '../state/history.ts';

/** A draft as the list shows it. */
export interface Entry {
  /** Of the draft in this browser; `id` of the draft itself is the story's, and two drafts may have the same. */
  key: string;
  title: string;
  /** ISO 8601, UTC. */
  changed: string;
  places: number;
  statements: number;
  /** How many suggestions are still to be decided. */
  open: number;
  /** How many steps there are, and how many of them are done; the others have been undone. */
  steps: number;
  at: number;
  /** Counts what was written: whoever has not seen the last one may not write the next. */
  revision: number;
  /** Deleted, and to be had back until the studio is opened again. */
  isDeleted: boolean;
}

/** A draft is its beginning and all that was done to it since: an action costs as much as it changes. */
export interface KeptDraft { entry: Entry; beginning: Draft; steps: readonly Step[] }

/** What is written along with an entry, in one go. `from`: the first of the steps that are new. */
export interface Written { beginning?: Draft; steps?: readonly Step[]; from?: number }

/** Somebody else, another tab, has written the draft since. */
export class StaleError extends Error {}

/** Every function rejects with what the browser says where it refuses. */
export interface DraftStorage {
  list: () => Promise<Entry[]>;
  read: (key: string) => Promise<KeptDraft | null>;
  /** @throws StaleError where the entry that is kept is not the one just before this. */
  write: (entry: Entry, written?: Written) => Promise<void>;
  remove: (key: string) => Promise<void>;
}
