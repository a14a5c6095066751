/** The records of a list: each is kept or set aside for itself, so that one bad one does not cost the others. */
import * as v from 'valibot';
import { MAX_PROBLEMS } from './limits.ts';
import { fromIssue, printPath, recordPath, shown, type Path, type Problem } from './problem.ts';

/** A record that is whole in itself, with its place in the file, so that a later problem can name it. */
export interface Kept<T> { path: Path; record: T }

/** Values of a list, and those among them that have been refused already. */
interface List<T> {
  list: string;
  schema: v.GenericSchema<unknown, T>;
  values: readonly unknown[];
  refused?: ReadonlySet<unknown>;
}

/** The records that keep to the schema, of each id the first; what is wrong with the others joins `problems`. */
export function readList<T extends object>({ list, schema, values, refused }: List<T>, problems: Problem[]): Kept<T>[] {
  const kept: Kept<T>[] = [];
  const seen = new Set<string>();
  values.forEach((value, index) => {
    if (refused?.has(value)) return;
    const path = recordPath(list, index, value);
    const result = v.safeParse(schema, value);
    if (!result.success) {
      // A record of many bad numbers has an issue for each.
      for (const issue of result.issues.slice(0, MAX_PROBLEMS + 1)) problems.push(fromIssue(issue, path));
      return;
    }
    const id = 'id' in result.output ? String(result.output.id) : undefined;
    if (id !== undefined && seen.has(id)) {
      problems.push({
        path: printPath([...path, 'id']),
        found: `${shown(id)} stands twice`,
        expected: 'an id of its own',
      });
      return;
    }
    if (id !== undefined) seen.add(id);
    kept.push({ path, record: result.output });
  });
  return kept;
}

/** Records without a fault of their own go with what they refer to: told in one line, after the cause. */
export function tellLost(list: string, ids: readonly string[], problems: Problem[]): void {
  if (ids.length === 0) return;
  const named = ids.slice(0, 5).join(', ') + (ids.length > 5 ? ` and ${ids.length - 5} more` : '');
  problems.push({
    path: list,
    found: `${named} can’t stand without what is set aside above`,
    expected: 'that to be mended',
  });
}
