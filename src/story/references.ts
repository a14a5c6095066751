/** Ids by which records refer to each other: what leads nowhere is told once, and not again for each that needs it. */
import { nearest } from './nearest.ts';
import { printPath, shown, type Path, type Problem } from './problem.ts';

/** Whether the record of this id can be used; `path` is where it is referred to. */
export type Refer = (id: string, path: Path) => boolean;

/** Ids that unknown ones are compared with, all in all: a file of nothing else is still read at once. */
const MOST_COMPARED = 10_000;

interface Records {
  what: 'place' | 'speaker' | 'statement';
  /** Those that are whole. */
  usable: readonly { id: string }[];
  /** All of the file: one that has been set aside has its own problem already. */
  written: readonly unknown[];
}

/** The check of one kind of id. What leads nowhere becomes a problem, with the nearest id there is. */
export function referencesTo({ what, usable, written }: Records, problems: Problem[]): Refer {
  const ids = new Set(usable.map(({ id }) => id));
  const lost = new Set(written.map((record) => (record as { id?: unknown } | null)?.id));
  let compared = 0;
  const unknown = new Map<string, { problem: Problem; count: number; found: string }>();
  return (id, path) => {
    if (ids.has(id)) return true;
    const known = unknown.get(id);
    if (known) {
      known.count += 1;
      known.problem.found = `${known.found}, here and in ${known.count - 1} more`;
    } else if (!lost.has(id)) {
      const found = `no ${what} has the id ${shown(id)}`;
      compared += ids.size;
      const near = compared <= MOST_COMPARED ? nearest(id, ids) : [];
      const problem = { path: printPath(path), found, expected: `the id of a ${what}${orPerhaps(near)}` };
      problems.push(problem);
      unknown.set(id, { problem, count: 1, found });
    }
    return false;
  };
}

/** `, perhaps "a" or "b"`; nothing where nothing is near. */
export function orPerhaps(near: readonly string[]): string {
  return near.length === 0 ? '' : `, perhaps ${near.map(shown).join(' or ')}`;
}
