/** What the reader is told: notices that stay until they are dismissed, a remark about the last click, problems of the files. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Problem } from '../story/problem.ts';

export interface Notices {
  /** What was ignored, what is missing. */
  notices: ReadonlySignal<readonly string[]>;
  /** Each of them once. */
  notify: (...added: string[]) => void;
  /** One that no longer holds. */
  retract: (notice: string | undefined) => void;
  dismissNotices: () => void;
  /** About the last click; gone with the next change of view. */
  remark: ReadonlySignal<string | null>;
  remarked: (remark: string | null) => void;
  /** What is wrong with the files of the story; their other records are shown. */
  problems: ReadonlySignal<readonly Problem[]>;
  problemsFound: (found: readonly Problem[]) => void;
}

export function createNotices(first: readonly string[], found: readonly Problem[]): Notices {
  const notices = signal(first);
  const remark = signal<string | null>(null);
  const problems = signal(found);
  return {
    notices,
    notify: (...added) => { notices.value = [...new Set([...notices.peek(), ...added])]; },
    retract: (notice) => { notices.value = notices.peek().filter((one) => one !== notice); },
    dismissNotices: () => { notices.value = []; },
    remark,
    remarked: (said) => { remark.value = said; },
    problems,
    problemsFound: (more) => { problems.value = [...problems.peek(), ...more]; },
  };
}
