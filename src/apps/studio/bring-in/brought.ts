/** What comes of a file that is brought in. */
import type { Draft } from '../../../draft/format/draft.ts';
import type { Problem } from '../../../story/problem.ts';

/** Text as it becomes a draft; an empty title is none. */
export interface BroughtText { title: string; paragraphs: readonly string[]; source: Draft['source'] }

export type Brought =
  | { kind: 'text'; text: BroughtText }
  /** `problems` are what was set aside. */
  | { kind: 'draft'; draft: Draft; problems: readonly Problem[] }
  | { kind: 'not-whole'; problems: readonly Problem[] }
  | { kind: 'unknown-kind' | 'too-large' | 'not-text' | 'not-word' };

/** A file that is not whole, with what could be read of it. */
export interface Broken { file: File; found: Extract<Brought, { kind: 'draft' | 'not-whole' }> }
