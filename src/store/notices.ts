/**
 * What the reader is told: notices that stay until they are dismissed, a remark on the last click, and the files'
 * problems.
 */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Notice } from '../locales/notices.ts';
import type { Problem } from '../story/problem.ts';

export interface Notices {
  /** What was ignored, what is missing. */
  notices: ReadonlySignal<readonly Notice[]>;
  /** Each of them once. */
  notify: (...added: readonly Notice[]) => void;
  /** Takes back those that no longer hold. */
  retract: (isOver: (notice: Notice) => boolean) => void;
  dismissNotices: () => void;
  /** About the last click; gone with the next change of view. */
  remark: ReadonlySignal<Notice | null>;
  remarked: (remark: Notice | null) => void;
  /** What is wrong with the files of the story; their other records are shown. */
  problems: ReadonlySignal<readonly Problem[]>;
  problemsFound: (found: readonly Problem[]) => void;
}

export function createNotices(first: readonly Notice[], found: readonly Problem[]): Notices {
  const notices = signal(first);
  const remark = signal<Notice | null>(null);
  const problems = signal(found);
  return {
    notices,
    notify: (...added) => {
      const all = [...notices.peek(), ...added];
      notices.value = [...new Map(all.map((notice) => [JSON.stringify(notice), notice])).values()];
    },
    retract: (isOver) => {
      const left = notices.peek().filter((notice) => !isOver(notice));
      if (left.length < notices.peek().length) notices.value = left;
    },
    dismissNotices: () => { notices.value = []; },
    remark,
    remarked: (said) => { remark.value = said; },
    problems,
    problemsFound: (more) => { problems.value = [...problems.peek(), ...more]; },
  };
}
