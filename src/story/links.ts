/** What leads where: place to statements, statement to relations, place to the places in it. */
import type { Relation, Speaker } from './schema.ts';
import type { Place, Statement, Story } from './story.ts';

/** One statement that disputes another, and the places that it is about; `headline` is the editor's. */
export interface Dispute { by: Statement; of: Statement; places: readonly string[]; headline?: string | undefined }

export interface Links {
  places: ReadonlyMap<string, Place>;
  speakers: ReadonlyMap<string, Speaker>;
  statements: ReadonlyMap<string, Statement>;
  /** Statements that mention the place itself, in reading order. */
  statementsOf: ReadonlyMap<string, readonly Statement[]>;
  /** Places anywhere inside the place, in reading order. */
  inside: ReadonlyMap<string, readonly string[]>;
  relationsOf: ReadonlyMap<string, readonly Relation[]>;
  disputes: readonly Dispute[];
  /** Places that a dispute is about. */
  contested: ReadonlySet<string>;
  /** Every place, in the order in which the text first mentions it. */
  readingOrder: readonly string[];
}

export function link(story: Story): Links {
  const byId = <T extends { id: string }>(records: readonly T[]) =>
    new Map(records.map((record) => [record.id, record]));
  const places = byId(story.places);
  const statements = byId(story.statements);
  const statementsOf = new Map<string, Statement[]>(story.places.map(({ id }) => [id, []]));
  const relationsOf = new Map<string, Relation[]>(story.statements.map(({ id }) => [id, []]));
  for (const statement of story.statements) {
    for (const place of placesOf(statement)) statementsOf.get(place)?.push(statement);
  }
  for (const relation of story.relations) {
    relationsOf.get(relation.from)?.push(relation);
    relationsOf.get(relation.to)?.push(relation);
  }
  const speakers = byId(story.speakers);
  const disputes = story.relations.flatMap(({ type, from, to, places: atIssue, headline }): Dispute[] => {
    const [by, of] = [statements.get(from), statements.get(to)];
    if (type !== 'disputes' || !by || !of) return [];
    return [{ by, of, places: atIssue ?? sharedPlaces(by, of, speakers), headline }];
  });
  const readingOrder = inReadingOrder(story);
  const inside = new Map<string, string[]>(story.places.map(({ id }) => [id, []]));
  for (const id of readingOrder) {
    for (const up of ancestors(places, id)) inside.get(up)?.push(id);
  }
  return {
    places,
    speakers,
    statements,
    statementsOf,
    inside,
    relationsOf,
    disputes,
    contested: new Set(disputes.flatMap((dispute) => dispute.places)),
    readingOrder,
  };
}

/** What both mention, less what their speakers speak for: who denies something for a country need not dispute it. */
function sharedPlaces(by: Statement, of: Statement, speakers: ReadonlyMap<string, Speaker>): string[] {
  const own = new Set([by, of].flatMap((statement) => statement.speakers.map((id) => speakers.get(id)?.place)));
  const shared = new Set(placesOf(of));
  return placesOf(by).filter((place) => shared.has(place) && !own.has(place));
}

/** The places a statement mentions, each once, in the order of its mentions. */
export function placesOf(statement: Statement): string[] {
  return [...new Set(statement.mentions.map(({ place }) => place))];
}

/** What a place is part of, from the nearest outwards. */
export function ancestors(places: ReadonlyMap<string, Place>, id: string): string[] {
  const found: string[] = [];
  for (let up = places.get(id)?.partOf; up !== undefined; up = places.get(up)?.partOf) found.push(up);
  return found;
}

function inReadingOrder(story: Story): string[] {
  const mentioned = story.statements.flatMap((statement) =>
    statement.mentions.map(({ place, span }) => {
      const at = span ?? statement.spans[0];
      return { place, paragraph: at?.paragraph ?? 0, start: at?.start ?? 0 };
    }));
  mentioned.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  return [...new Set([...mentioned.map(({ place }) => place), ...story.places.map(({ id }) => id)])];
}
