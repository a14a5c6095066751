import type { BaseIssue } from 'valibot';

/** One thing wrong with a story file: where it is, what is there, and what was expected. */
export interface Problem {
  /** As in JavaScript: `statements[3].anchors[0].exact`; the whole file is `story`, or `translation`. */
  path: string;
  found: string;
  expected: string;
}

export type Path = readonly (string | number)[];

/** `['statements', 3, 'stance']` as `statements[3].stance`, `['speakers', 'the-mayor']` as `speakers["the-mayor"]`. */
export function printPath(path: Path): string {
  const text = path
    .map((key) => (typeof key === 'string' && /^[\w$]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`))
    .join('');
  return text.replace(/^\./, '') || 'story';
}

/** A problem as one line: `path: what is wrong, what was expected`. */
export function printProblem({ path, found, expected }: Problem): string {
  return `${path}: ${found}, expected ${expected}`;
}

/** A value shortened so that it fits into a sentence. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const pathOf = (issue: BaseIssue<unknown>): (string | number)[] =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

/** A schema's issue in our words, at `base` plus the issue's own path. */
export function fromIssue(issue: BaseIssue<unknown>, base: Path = []): Problem {
  const path = printPath([...base, ...pathOf(issue)]);
  const unknownKey = issue.type === 'strict_object' && issue.expected === 'never';
  if (unknownKey) return { path, found: 'a key that the format does not have', expected: 'no such key' };
  const missing = issue.received === 'undefined';
  return {
    path,
    found: missing ? 'missing' : `found ${shown(issue.input)}`,
    expected: missing ? 'a value: the format requires it' : inWords(issue),
  };
}

/** The schema's names for what a value is, for who has never seen them. */
const PLAIN: Readonly<Record<string, string>> = {
  Array: 'a list, in square brackets',
  Object: 'keys with their values, in braces',
  string: 'text, in quotation marks',
  number: 'a number, without quotation marks',
  boolean: 'true or false, without quotation marks',
};

function inWords(issue: BaseIssue<unknown>): string {
  const requirement = issue.requirement;
  switch (issue.type) {
    case 'regex':
    case 'length':
      return issue.message;
    case 'non_empty': return 'text that is not empty';
    case 'min_entries':
    case 'min_length':
      return `at least ${String(requirement)} of them`;
    case 'min_value':
      return `at least ${String(requirement)}`;
    case 'max_value':
      return `at most ${String(requirement)}`;
    case 'integer':
      return 'a whole number';
    case 'iso_date':
      return 'a date such as 2026-04-28';
    default:
      return (
        PLAIN[issue.expected ?? ''] ??
        (issue.expected ?? issue.message).replaceAll(' | ', ' or ').replace(/^\((.*)\)$/, '$1')
      );
  }
}
