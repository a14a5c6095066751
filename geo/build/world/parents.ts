import parents from '../names/region-parents.json' with { type: 'json' };
import type { SourceRegion } from '../natural-earth.ts';
import type { Name } from '../types.ts';

/**
 * Where the source's units are finer than what the news speak of (Scotland, Lombardy, Catalonia), the wider areas, made
 * of units by a field of the source or by a list of codes.
 */
interface Parent {
  readonly id: string;
  readonly field: string;
  readonly is: string;
  readonly name: Name;
}
const PARENTS: readonly Parent[] = parents;

export const PARENT_NAMES: ReadonlyMap<string, Name> = new Map(PARENTS.map(({ id, name }) => [`region:${id}`, name]));

/** The wider region that a unit with this code lies in, as an id; undefined where there is none. */
export function parentOf({ properties: p }: SourceRegion, code: string): string | undefined {
  const fields: Readonly<Record<string, string>> = { geonunit: p.geonunit, region: p.wider };
  const found = PARENTS.find(({ id, field, is }) =>
    id.slice(0, 2) === code.slice(0, 2)
    && (field === 'code' ? is.split(' ').includes(code) : fields[field]?.trim() === is));
  return found && `region:${found.id}`;
}
