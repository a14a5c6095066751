/** Which places of a draft are left once those are gone that nothing needs. */
import type { Draft, DraftPlace } from './draft.ts';
import { isKept } from './kept.ts';

/** The records that count. */
type Users = Pick<Draft, 'statements' | 'speakers'>;

/** Ids of what is meant without a name, of movements' ends, of what is spoken for, and of where the map opens. */
export function placesPointedAt({ focus, tour }: Draft, { statements, speakers }: Users): Set<unknown> {
  const ends = statements.flatMap(({ movement }) =>
    (movement ? [movement.from, movement.to, ...movement.through] : []));
  const implied = statements.flatMap((one) => one.implied);
  return new Set([...implied, ...ends, ...speakers.map(({ place }) => place), ...focus, ...tour]);
}

/**
 * By id: what words name (`named`), what is pointed at, what that is part of, and what the editor has added. A place
 * of the gazetteer goes with its words where these are no place after all.
 */
export function usedPlaces(
  draft: Draft, { named, ...users }: Users & { named: readonly (string | undefined)[] },
): Map<string, DraftPlace> {
  const known = new Map(draft.places.filter(isKept).map((place) => [place.id, place]));
  const used = new Set([...named, ...placesPointedAt(draft, users)]);
  const isMention = new Set(draft.mentions.filter(isKept).map(({ place }) => place));
  const isNone = new Set(draft.mentions.map(({ place }) => place).filter((place) => !isMention.has(place)));
  const isAdded = ({ id, origin, ref }: DraftPlace) => origin === 'editor' && (ref === undefined || !isNone.has(id));
  const left = new Map([...known].filter(([id, place]) => used.has(id) || isAdded(place)));
  for (const { partOf } of left.values()) {
    const around = partOf === undefined ? undefined : known.get(partOf);
    // A map goes through what is added to it while it is gone through.
    if (around) left.set(around.id, around);
  }
  return left;
}

/** Speakers of these statements, and those that the editor has added. */
export function usedSpeakers({ speakers }: Draft, statements: Draft['statements']): Draft['speakers'] {
  const speaking = new Set(statements.flatMap((one) => [...one.speakers, ...one.via]));
  return speakers.filter((one) => isKept(one) && (one.origin === 'editor' || speaking.has(one.id)));
}
