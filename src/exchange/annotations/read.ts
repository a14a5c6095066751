/**
 * A story out of Web Annotations: those that have a body of ours, wherever their words have been moved. All of it goes
 * through `parse` like any file.
 */
import * as v from 'valibot';
import type { Span } from '../../story/anchor.ts';
import { readJson } from '../../story/json.ts';
import { MAX_PARAGRAPHS } from '../../story/limits.ts';
import { printPath, shown, type Problem } from '../../story/problem.ts';
import { FORMAT } from '../../story/schema.ts';
import type { Mention } from '../../story/story.ts';
import { readAsStory, unreadable, type Imported } from '../imported.ts';
import { wordsRecord } from '../story-file.ts';
import { POSITION_UNITS, textPositions, type PositionUnit } from '../text.ts';
import { createTargetReader, type Found } from './selectors.ts';
import { NO_WORDS, RELATION_KEYS, STATEMENT_KEYS } from './vocabulary.ts';

/** UTF-16 code units: each word stands there with what is around it, so that it takes more than a story file. */
export const MAX_LENGTH = 60_000_000;
const MAX_ITEMS = 100_000;

const Page = v.object({
  story: v.optional(v.record(v.string(), v.unknown())),
  positions: v.optional(v.picklist(POSITION_UNITS), 'code-points'),
  items: v.pipe(v.array(v.unknown()), v.maxLength(MAX_ITEMS)),
});
const Head = v.object({ paragraphs: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(MAX_PARAGRAPHS)) });
const Id = v.string();
const Body = v.variant('type', [
  v.looseObject({ type: v.literal('Statement'), statement: Id }),
  v.object({
    type: v.literal('Mention'), statement: Id, place: v.unknown(), kind: v.unknown(),
    words: v.optional(v.literal(NO_WORDS)),
  }),
  v.looseObject({ type: v.literal('Relation'), relation: v.unknown() }),
]);
type Body = v.InferOutput<typeof Body>;
/** A body of one type, and the words that its annotation is on. */
interface Noted<Type> { body: Extract<Body, { type: Type }>; spans: Span[] }
interface Sorted { statements: Noted<'Statement'>[]; mentions: Noted<'Mention'>[]; relations: object[] }

/**
 * @param text an AnnotationPage, an AnnotationCollection with its first page in it, or a list of annotations
 * @param head a story file's value, for annotations that do not bring their own: its text, places and speakers
 */
export function readAnnotations(text: string, head?: unknown): Imported {
  const { value, problem } = readJson(text, 'annotations', MAX_LENGTH);
  if (problem) return unreadable(problem);
  const page = v.safeParse(Page, pageIn(value));
  if (!page.success)
    return unreadable({
      path: 'annotations', found: `found ${shown(value)}`, expected: 'a Web Annotation Page with its items',
    });
  const own = page.output.story ?? (typeof head === 'object' && head !== null ? head : undefined);
  const paragraphs = v.safeParse(Head, own);
  if (!paragraphs.success) {
    const expected = 'the text, in "paragraphs": a story that the annotations are on';
    return unreadable({ path: 'story', found: own === undefined ? 'no story' : `found ${shown(own)}`, expected });
  }
  const problems: Problem[] = [];
  const found = sorted(page.output, paragraphs.output.paragraphs, problems);
  const { statements, relations } = found;
  const mentions = mentionsOf(found, problems);
  const file = {
    format: FORMAT, ...own,
    statements: statements.map(({ body, spans }) => {
      const words = { id: body.statement, spans, mentions: mentions.get(body.statement) ?? [] };
      return {
        id: body.statement,
        ...picked(body, STATEMENT_KEYS),
        ...wordsRecord(paragraphs.output.paragraphs, words, problems),
      };
    }),
    relations,
  };
  return readAsStory(file, problems);
}

function pageIn(value: unknown): unknown {
  if (Array.isArray(value)) return { items: value };
  if (typeof value !== 'object' || value === null || !('first' in value)) return value;
  const { first, story, positions } = value as { first: unknown; story?: unknown; positions?: unknown };
  return { ...(story !== undefined && { story }), ...(positions !== undefined && { positions }), ...first as object };
}

/** The bodies of ours by type, each with the words that it is on. Annotations of others are told as one problem. */
function sorted(
  { items, positions }: v.InferOutput<typeof Page>, paragraphs: readonly string[], problems: Problem[],
): Sorted {
  const read = createTargetReader(textPositions(paragraphs), positions satisfies PositionUnit);
  const all: Sorted = { statements: [], mentions: [], relations: [] };
  let foreign = 0;
  items.forEach((item, i) => {
    const { body, target } = typeof item === 'object' && item !== null ? item as Record<string, unknown> : {};
    const ours = [body].flat().flatMap((one) => {
      const result = v.safeParse(Body, one);
      return result.success ? [result.output] : [];
    });
    foreign += ours.length === 0 ? 1 : 0;
    for (const one of ours) {
      if (one.type === 'Relation') {
        all.relations.push({ type: one.relation, ...picked(one, RELATION_KEYS) });
        continue;
      }
      const targets = one.type === 'Mention' && one.words === NO_WORDS ? [] : [target].flat().map(read);
      const lost = targets.flatMap((answer: Found) => ('found' in answer ? [answer.found] : []));
      for (const found of lost)
        problems.push({ path: printPath(['items', i, 'target']), found, expected: 'words of the text' });
      if (lost.length > 0) continue;
      const spans = targets.flatMap((answer: Found) => ('span' in answer ? [answer.span] : []));
      if (one.type === 'Statement') all.statements.push({ body: one, spans });
      else all.mentions.push({ body: one, spans });
    }
  });
  if (foreign > 0) {
    const expected = 'one of type Statement, Mention or Relation';
    const found = `${foreign} annotations without a body of Dateline’s, left out`;
    problems.push({ path: 'items', found, expected });
  }
  return all;
}

/** By statement, in the order of the file. What is wrong in one is told by `parse`. */
function mentionsOf({ statements, mentions }: Sorted, problems: Problem[]): ReadonlyMap<string, Mention[]> {
  const all = new Map(statements.map(({ body }) => [body.statement, [] as Mention[]]));
  for (const { body: { statement, place, kind }, spans: [span] } of mentions) {
    const list = all.get(statement);
    if (list) list.push({ place, kind, ...(span && { span }) } as Mention);
    else {
      const found = `a mention of statement ${shown(statement)}`;
      problems.push({ path: 'items', found, expected: 'that statement' });
    }
  }
  return all;
}

const picked = (record: object, keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));
