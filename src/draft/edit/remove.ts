/** Takes records out of a draft for good, with whatever points at them. */
import type { Draft } from '../format/draft.ts';
import { withHead, type RecordRef } from './records.ts';

export function remove(draft: Draft, { list, id }: RecordRef): Draft {
  const without = { ...draft, [list]: draft[list].filter((one) => one.id !== id) };
  switch (list) {
    case 'speakers': return withHead(without, { statements: without.statements.map((one) => withoutSpeaker(one, id)) });
    case 'statements': return withHead(without, {
      relations: without.relations.filter(({ from, to }) => from !== id && to !== id),
    });
    case 'places': return withHead(without, withoutPlace(without, id));
    case 'mentions': return withHead(without, {
      statements: without.statements.map((one) => ({ ...one, without: one.without.filter((other) => other !== id) })),
    });
    case 'relations': return withHead(without, {});
    default: return list satisfies never;
  }
}

type Statement = Draft['statements'][number];

function withoutSpeaker(statement: Statement, id: string): Statement {
  const { speakers, via, otherSpeakers } = statement;
  const left = (ids: readonly string[]) => ids.filter((one) => one !== id);
  return { ...statement, speakers: left(speakers), via: left(via), otherSpeakers: left(otherSpeakers) };
}

function withoutPlace(draft: Draft, id: string): Partial<Draft> {
  const isOther = (end: unknown) => end !== id;
  return {
    focus: draft.focus.filter(isOther),
    tour: draft.tour.filter(isOther),
    places: draft.places.map(({ partOf, ...rest }) => ({ ...rest, ...(partOf !== id && partOf && { partOf }) })),
    mentions: draft.mentions.map(({ place, ...rest }) => ({ ...rest, ...(place !== id && place && { place }) })),
    speakers: draft.speakers.map(({ place, ...rest }) => ({ ...rest, ...(place !== id && place && { place }) })),
    statements: draft.statements.map(({ movement, ...rest }) => ({
      ...rest,
      implied: rest.implied.filter(isOther),
      ...(movement && [movement.from, movement.to, ...movement.through].every(isOther) && { movement }),
    })),
    relations: draft.relations.map(({ places, ...rest }) => {
      const left = places?.filter(isOther) ?? [];
      return { ...rest, ...(left.length > 0 && { places: left }) };
    }),
  };
}
