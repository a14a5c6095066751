/** Relations at the door: each leads from one statement to another, and a dispute is about what they mention. */
import { MAX_PER_STATEMENT } from './limits.ts';
import { printPath, shown, type Path, type Problem } from './problem.ts';
import { tellLost, type Kept } from './records.ts';
import type { Refer } from './references.ts';
import type { Relation } from './schema.ts';
import type { Statement } from './story.ts';

/** What a relation may refer to. */
interface Ends { isStatement: Refer; isPlace: Refer; statements: readonly Statement[] }

/**
 * The relations that can be kept: of two different statements, not twice the same, and about places that there are.
 * Each other one becomes a problem; more than a statement may have are left out.
 */
export function validateRelations(
  kept: Kept<Relation>[], { isStatement, isPlace, statements }: Ends, problems: Problem[],
): Relation[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const lost: string[] = [];
  const seen = new Set<string>();
  /** How many relations each statement has: its card lists them, and so do those of the others. */
  const counts = new Map<string, number>();
  const relations = kept.flatMap(({ path, record }) => {
    const before = problems.length;
    const [from, to] = [isStatement(record.from, [...path, 'from']), isStatement(record.to, [...path, 'to'])];
    if (from && to && record.from === record.to) {
      problems.push({
        path: printPath(path),
        found: `from and to are both ${shown(record.from)}`,
        expected: 'two statements',
      });
      return [];
    }
    const twin = `${record.type} ${record.from} ${record.to}`;
    if (seen.has(twin)) {
      problems.push({ path: printPath(path), found: `${shown(twin)} stands twice`, expected: 'each relation once' });
      return [];
    }
    seen.add(twin);
    const crowded = [record.from, record.to].find((id) => (counts.get(id) ?? 0) >= MAX_PER_STATEMENT);
    if (crowded !== undefined) {
      const found = `${crowded} has ${MAX_PER_STATEMENT} relations already`;
      problems.push({ path: printPath(path), found, expected: `at most ${MAX_PER_STATEMENT} of a statement` });
      return [];
    }
    for (const id of [record.from, record.to]) counts.set(id, (counts.get(id) ?? 0) + 1);
    const refuse = (at: Path, found: string, expected: string) =>
      problems.push({ path: printPath([...path, ...at]), found, expected });
    for (const key of ['places', 'headline'] as const) {
      if (record.type === 'disputes' || record[key] === undefined) continue;
      refuse([key], `found on one of type ${shown(record.type)}`, 'it only where one statement disputes another');
    }
    const mentioned = new Set([record.from, record.to]
      .flatMap((id) => byId.get(id)?.mentions ?? []).map(({ place }) => place));
    const isWhole = from && to && (record.places ?? []).map((id, i) => {
      if (!isPlace(id, [...path, 'places', i])) return false;
      if (!mentioned.has(id))
        refuse(['places', i], `neither statement mentions ${shown(id)}`, 'a place that one of the two mentions');
      return true;
    }).every(Boolean);
    if (!isWhole && problems.length === before) lost.push(`${record.from} to ${record.to}`);
    return isWhole && problems.length === before ? [record] : [];
  });
  tellLost('relations', lost, problems);
  return relations;
}
