/**
 * What an edit changed, small enough to be saved with each action, and whole enough to be taken back: an undo that
 * outlives the page is a list of these.
 */
import type { Draft } from '../../../draft/format/draft.ts';

/** A part of a list that gave way to another one, or a value that did; `undefined`: there was or is none. */
export type Change =
  | { key: keyof Draft; at: number; removed: readonly unknown[]; added: readonly unknown[] }
  /** `within`: the keys that lead to it inside of the draft's own value, as to one word of a translation. */
  | { key: keyof Draft; within?: readonly string[]; before: unknown; after: unknown };

type Values = Readonly<Partial<Record<keyof Draft, unknown>>>;

/** Most of a draft is the same object, since edits share what they leave alone; else its parts are looked at. */
export function changesBetween(before: Draft, after: Draft): Change[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof Draft)[]);
  return [...keys].flatMap((key): Change[] => {
    const [was, is]: [unknown, unknown] = [before[key], after[key]];
    if (was === is) return [];
    return Array.isArray(was) && Array.isArray(is) ? changeOfList(key, was, is) : changesOfValue(key, [], was, is);
  });
}

type Bag = Readonly<Record<string, unknown>>;
const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** As deep as a draft's own values are: translations by language, of statements, by their ids. */
function changesOfValue(key: keyof Draft, within: readonly string[], was: unknown, is: unknown): Change[] {
  if (!isBag(was) || !isBag(is)) return [{ key, ...(within.length > 0 && { within }), before: was, after: is }];
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...names].flatMap((name) =>
    (was[name] === is[name] ? [] : changesOfValue(key, [...within, name], was[name], is[name])));
}

/** Of two records of a list. */
const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

function changeOfList(key: keyof Draft, was: readonly unknown[], is: readonly unknown[]): Change[] {
  const shorter = Math.min(was.length, is.length);
  let at = 0;
  while (at < shorter && isSame(was[at], is[at])) at += 1;
  let same = 0;
  while (same < shorter - at && isSame(was.at(-1 - same), is.at(-1 - same))) same += 1;
  const [removed, added] = [was.slice(at, was.length - same), is.slice(at, is.length - same)];
  return removed.length === 0 && added.length === 0 ? [] : [{ key, at, removed, added }];
}

const inverse = (change: Change): Change => ('at' in change
  ? { ...change, removed: change.added, added: change.removed }
  : { ...change, before: change.after, after: change.before });

/** The draft after the changes, of the one that they were made in. */
export function redone(draft: Draft, changes: readonly Change[]): Draft {
  const next: Record<string, unknown> = { ...draft };
  for (const change of changes) {
    const { key } = change;
    if ('at' in change) {
      const list = (draft as Values)[key] as readonly unknown[];
      next[key] = Object.freeze(list.toSpliced(change.at, change.removed.length, ...change.added));
    } else {
      const value = placed(next[key], change.within ?? [], change.after);
      if (value === undefined) delete next[key];
      else next[key] = value;
    }
  }
  return Object.freeze(next) as unknown as Draft;
}

/** The value with another one at the end of that way; undefined takes away what is there. */
function placed(value: unknown, [name, ...rest]: readonly string[], after: unknown): unknown {
  if (name === undefined) return after;
  const bag = isBag(value) ? value : {};
  const inner = placed(bag[name], rest, after);
  const { [name]: _before, ...others } = bag;
  return Object.freeze(inner === undefined ? others : { ...bag, [name]: inner });
}

/** The draft before the changes, of the one after them. */
export const undone = (draft: Draft, changes: readonly Change[]): Draft => redone(draft, changes.map(inverse));
