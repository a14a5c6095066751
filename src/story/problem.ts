import type { BaseIssue } from 'valibot';
import { describeCharacter, escapeHidden, findHarmful, isHarmless } from './characters.ts';
import { MAX_PROBLEMS } from './limits.ts';

/** One thing wrong with a story file: where it is, what is there, and what was expected. */
export interface Problem {
  /**
   * As in JavaScript, with a record's id beside its index: `statements[3] (not-ready).anchors[0].exact`; the whole file
   * is `story`, or `translation`.
   */
  path: string;
  found: string;
  expected: string;
}

/** A record in its list, for an editor who would else have to count. */
interface Entry { index: number; id: string }
export type Path = readonly (string | number | Entry)[];

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;
const idIn = (value: unknown, key: string): string | undefined => {
  const id = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return typeof id === 'string' && ID.test(id) ? id : undefined;
};

/** The path of a list's record, whatever it is: by its index, and its id or the ids that it brings together. */
export function recordPath(list: string, index: number, record: unknown): Path {
  const [from, to] = [idIn(record, 'from'), idIn(record, 'to')];
  const id = idIn(record, 'id') ?? (from !== undefined && to !== undefined ? `${from} to ${to}` : undefined);
  return [list, id === undefined ? index : { index, id }];
}

/** `['statements', 3, 'stance']` as `statements[3].stance`, `['speakers', 'the-mayor']` as `speakers["the-mayor"]`. */
export function printPath(path: Path): string {
  const text = path.map((key) => {
    if (typeof key === 'object') return `[${key.index}] (${key.id})`;
    return typeof key === 'string' && /^[\w$]+$/.test(key) ? `.${cut(key)}` : `[${shown(key)}]`;
  }).join('');
  return text.replace(/^\./, '') || 'story';
}

/** A problem as one line: `path: what is wrong, what was expected`. */
export function printProblem({ path, found, expected }: Problem): string {
  return `${path}: ${found}, expected ${expected}`;
}

/** As many problems as anyone reads, and how many more there are. */
export function firstOf(problems: Problem[], path: string): Problem[] {
  if (problems.length <= MAX_PROBLEMS) return problems;
  const more = `${problems.length - MAX_PROBLEMS} more problems`;
  return [...problems.slice(0, MAX_PROBLEMS), { path, found: more, expected: 'those above to be mended first' }];
}

const MOST = 60;
const cut = (text: string) =>
  (text.length > MOST ? `${text.slice(0, MOST - 3).replace(/[\ud800-\udbff]$/, '')}…` : text);

/** A value shortened so that it fits into a sentence, with what can't be seen as escapes. */
export function shown(value: unknown): string {
  return value === undefined ? 'nothing' : cut(escapeHidden(preview(value, 0)));
}

/** The beginning of a value as JSON, without walking through all that a file may hold. */
function preview(value: unknown, depth: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, MOST + 1));
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') return typeof value;
  if (value === null) return 'null';
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  let inside = '';
  for (const key in value) {
    if (inside.length > MOST || depth === MOST) break;
    const item = preview((value as Record<string, unknown>)[key], depth + 1);
    inside += `${inside && ','}${Array.isArray(value) ? '' : `${preview(key, depth)}:`}${item}`;
  }
  return `${open}${inside}${close}`;
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
    found: missing ? 'missing' : inFile(issue),
    expected: missing ? 'a value: the format requires it' : inWords(issue),
  };
}

/** What is there, with what the eye would not find in it. */
function inFile({ type, input, requirement }: BaseIssue<unknown>): string {
  if (type === 'max_entries') return `${Object.keys(input as object).length} of them`;
  if (type === 'max_length') return `${(input as { length: number }).length} ${countedIn(input)}`;
  const harmful = requirement === isHarmless && typeof input === 'string' ? findHarmful(input) : undefined;
  return harmful ? `${describeCharacter(harmful.character)} is its character ${harmful.at}` : `found ${shown(input)}`;
}

const countedIn = (value: unknown) => (typeof value === 'string' ? 'characters' : 'of them');

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
    case 'max_entries': return `at most ${String(requirement)} of them`;
    case 'max_length':
      return `at most ${String(requirement)} ${countedIn(issue.input)}`;
    case 'min_value':
      return `at least ${String(requirement)}${inPosition(issue)}`;
    case 'gt_value':
      return `more than ${String(requirement)}`;
    case 'max_value':
      return `at most ${String(requirement)}${inPosition(issue)}`;
    case 'integer':
      return 'a whole number';
    case 'iso_date':
      return 'a date such as 2026-04-28';
    default:
      return (
        (issue.expected ?? issue.message).replace(/^\((.*)\)$/, '$1').split(' | ')
          .map((one) => PLAIN[one] ?? one).join(' or ')
      );
  }
}

/** How a position may be meant that is beyond the Earth. */
function inPosition({ path }: BaseIssue<unknown>): string {
  const last = path?.at(-1);
  if (!last || !Array.isArray(last.input)) return '';
  const [lon, lat] = last.input as unknown[];
  if (typeof lon !== 'number' || typeof lat !== 'number') return '';
  if (last.key === 1 && Math.abs(lat) <= 180 && Math.abs(lon) <= 90) {
    return `; longitude comes first, perhaps [${lat}, ${lon}]`;
  }
  return last.key === 0 && Math.abs(lon) <= 360 ? `; ${lon} is written ${lon - 360 * Math.sign(lon)}` : '';
}
