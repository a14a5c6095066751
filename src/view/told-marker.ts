import type { ToldMarker } from '../locales/messages.ts';
import { nameIn } from '../story/names.ts';
import type { Statement } from '../story/story.ts';
import type { Derived } from './derive.ts';

/** Places that a marker stands for; `lead` is what all are part of, or the only one. */
interface Group { lead: string | null; places: readonly string[] }

/**
 * What a marker tells of its places, with the statements about any of them, each once. `statementsAt` are those that
 * count.
 */
export function toldMarker(
  { links, view: { language } }: Pick<Derived, 'links' | 'view'>,
  { lead, places }: Group,
  statementsAt: ReadonlyMap<string, readonly Statement[]>,
): ToldMarker {
  const nameOf = (id: string) => nameIn(links.places.get(id)?.names ?? {}, language) || id;
  const statements = new Set(places.flatMap((id) => statementsAt.get(id) ?? []));
  return {
    name: lead === null ? null : nameOf(lead),
    names: places.map(nameOf),
    stances: [...statements].map(({ stance }) => stance),
    isContested: places.some((id) => links.contested.has(id)),
  };
}
