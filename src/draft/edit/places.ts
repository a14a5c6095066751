/** Places and the words that name them. */
import type { BareGeometry } from '../../story/geometry-schema.ts';
import { occurrences, type Span } from '../../story/anchor.ts';
import { isKept } from '../format/kept.ts';
import { placesPointedAt } from '../format/used-places.ts';
import type { Draft, DraftMention } from '../format/draft.ts';
import { wordsIn } from '../../story/words-in.ts';
import { remove } from './remove.ts';
import { BY_EDITOR, freeId, recordAt, withHead, withRecords, type RecordOf } from './records.ts';

/** A place of the gazetteer, as far as a draft keeps it. Degrees. */
export interface GazetteerChoice { ref: string; name: string; point: readonly [longitude: number, latitude: number] }

/** A shape of the editor's own, and where it is from. */
export interface OwnShape { name: string; geometry: BareGeometry; source?: string; licence?: string }

/** A place that the draft has, or one of the gazetteer. */
export type PlaceChoice = GazetteerChoice | { id: string };

export function chosenPlace(draft: Draft, choice: PlaceChoice): [Draft, string] {
  if (!('id' in choice)) return placeOfRef(draft, choice);
  return [withRecords(draft, 'places', [choice.id], (one) => ({ ...one, decision: 'accepted' })), choice.id];
}

/** The place of this ref, the one that there is or a new one. */
export function placeOfRef(draft: Draft, { ref, name, point }: GazetteerChoice): [Draft, string] {
  const known = draft.places.find((one) => one.ref === ref);
  if (known)
    return [withRecords(draft, 'places', [known.id], (one) => ({ ...one, decision: 'accepted' })), known.id];
  const id = freeId(draft, 'places', name);
  const place = { id, ref, name, point: [point[0], point[1]] as const, ...BY_EDITOR };
  return [withHead(draft, { places: [...draft.places, place as RecordOf<'places'>] }), id];
}

export function addOwnShape(draft: Draft, { name, geometry, source, licence }: OwnShape): [Draft, string] {
  const id = freeId(draft, 'places', name);
  const place = {
    id, name, geometry, ...(source !== undefined && { source }), ...(licence !== undefined && { licence }),
    ...BY_EDITOR,
  };
  return [withHead(draft, { places: [...draft.places, place as RecordOf<'places'>] }), id];
}

export function changePlace(draft: Draft, id: string, change: Partial<RecordOf<'places'>>): Draft {
  return withRecords(draft, 'places', [id], (before) => ({ ...before, ...change, decision: 'accepted' }));
}

/** Whether the map opens on a place, or the tour of public screens stops there. */
export function withListed(
  draft: Draft, list: 'focus' | 'tour', { id, isIn }: { id: string; isIn: boolean },
): Draft {
  const others = draft[list].filter((one) => one !== id);
  return withHead(draft, { [list]: isIn ? [...others, id] : others });
}

/** Says which place these mentions name; one that was only guessed names it if its words have the place's name. */
export function placeMentions(draft: Draft, mentions: readonly string[], place: string): Draft {
  const name = recordAt(draft, 'places', place)?.name.toLowerCase();
  const isNamed = ({ span }: DraftMention) =>
    name !== undefined && wordsIn(draft.paragraphs, span).toLowerCase().includes(name);
  const placed = withRecords(draft, 'mentions', mentions, (before) => ({
    ...before, place, decision: 'accepted',
    kind: before.kind === 'implied' && isNamed(before) ? 'name' : before.kind,
  }));
  const meant = new Set(mentions.map((id) => recordAt(draft, 'mentions', id)?.place));
  return [...meant].reduce<Draft>((one, old) => (old === undefined ? one : withoutGuess(one, old, place)), placed);
}

/**
 * A place that was suggested and that no words name any more was taken for another one: a governor of Georgia speaks
 * for the other Georgia too. One of the gazetteer that the editor chose before goes where nothing else needs it.
 */
function withoutGuess(draft: Draft, old: string, place: string): Draft {
  const isNamed = draft.mentions.some((one) => one.place === old && isKept(one));
  const known = recordAt(draft, 'places', old);
  if (old === place || isNamed || !known) return draft;
  if (known.origin === 'editor') {
    const isNeeded = known.ref === undefined || isPointedAt(draft, old);
    return isNeeded ? draft : remove(draft, { list: 'places', id: old });
  }
  const to = <T,>(id: T) => (id === old ? place : id);
  const all = (ids: readonly string[]) => [...new Set(ids.map(to))];
  const at = <T extends { place?: string | undefined }>(one: T): T => (one.place === old ? { ...one, place } : one);
  return withHead(draft, {
    places: draft.places.filter(({ id }) => id !== old).map((one) =>
      (one.partOf === old ? { ...one, partOf: one.id === place ? undefined : place } : one)),
    mentions: draft.mentions.map(at),
    speakers: draft.speakers.map(at),
    statements: draft.statements.map(({ movement, ...one }) => ({
      ...one, implied: all(one.implied),
      ...(movement && {
        movement: { ...movement, from: to(movement.from), to: to(movement.to), through: movement.through.map(to) },
      }),
    })),
    relations: draft.relations.map((one) => (one.places ? { ...one, places: all(one.places) } : one)),
    focus: all(draft.focus),
    tour: all(draft.tour),
  });
}

const isPointedAt = (draft: Draft, id: string): boolean => placesPointedAt(draft, draft).has(id)
  || draft.places.some(({ partOf }) => partOf === id) || draft.relations.some(({ places }) => places?.includes(id));

/** Says which place a mention names, and with it those in the same words that have none yet. */
export function placeWithOpenAlike(draft: Draft, mention: string, place: string): Draft {
  const alike = new Set(mentionsAlike(draft, mention));
  const open = draft.mentions.filter((one) => alike.has(one.id) && one.place === undefined).map(({ id }) => id);
  return placeMentions(draft, [mention, ...open], place);
}

/**
 * Words that name a place, which may be left open. Where they are a mention already, that one names it from now on.
 */
export function addMention(
  draft: Draft, span: Span, { place, kind = 'name' }: { place?: string; kind?: DraftMention['kind'] },
): [Draft, string] {
  const named = { kind, ...(place !== undefined && { place }) };
  const bare = ({ place: _place, ...rest }: DraftMention) => rest;
  const same = draft.mentions.find(({ span: one }) =>
    one.paragraph === span.paragraph && one.start === span.start && one.end === span.end);
  if (same) {
    const placed = withRecords(draft, 'mentions', [same.id], (one) =>
      ({ ...bare(one), ...named, decision: 'accepted' }));
    return [placed, same.id];
  }
  const id = freeId(draft, 'mentions', `m${draft.mentions.length + 1}`);
  const mention: DraftMention = { id, span, ...named, alternatives: [], ...BY_EDITOR };
  return [withHead(draft, { mentions: [...draft.mentions, mention] }), id];
}

/** All mentions in the same words as this one, itself among them: what "the same for all" means. */
export function mentionsAlike(draft: Draft, id: string): string[] {
  const one = draft.mentions.find((mention) => mention.id === id);
  if (!one) return [];
  const words = wordsIn(draft.paragraphs, one.span);
  return draft.mentions.filter(({ span }) => wordsIn(draft.paragraphs, span) === words).map((mention) => mention.id);
}

const LETTER = /[\p{L}\p{N}]/u;

/** Where else the text has these words, as whole words that are no mention yet. */
export function unmarkedAlike(draft: Draft, span: Span): Span[] {
  const exact = wordsIn(draft.paragraphs, span);
  const taken = draft.mentions.map((mention) => mention.span);
  return draft.paragraphs.flatMap((text, paragraph) => occurrences(text, { exact }).flatMap((start) => {
    const end = start + exact.length;
    const isWhole = !LETTER.test(text.slice(start - 1, start)) && !LETTER.test(text.slice(end, end + 1));
    const isTaken = taken.some((one) => one.paragraph === paragraph && one.start < end && start < one.end);
    return isWhole && !isTaken ? [{ paragraph, start, end }] : [];
  }));
}

/** Marks the words of a mention wherever else they stand, as the same place. */
export function markAlike(draft: Draft, { span, place, kind }: DraftMention): Draft {
  const named = { kind, ...(place !== undefined && { place }) };
  return unmarkedAlike(draft, span).reduce((one, other) => addMention(one, other, named)[0], draft);
}
