/**
 * From a draft to a story file. What the editor has rejected is left out, with what cannot stand without it; all else
 * goes through `parse` like any file, and what it says is the list of what is left to mend.
 */
import type { Span } from '../../story/anchor.ts';
import { parse, type Parsed } from '../../story/parse.ts';
import type { Problem } from '../../story/problem.ts';
import { FORMAT, type Language } from '../../story/schema.ts';
import { anchorWords } from '../../story/anchoring.ts';
import type { Draft, DraftPlace, DraftStatement } from './draft.ts';
import { excerpted } from './excerpts.ts';
import { isKept } from './kept.ts';
import { byParagraph, mentionsIn, type MentionIndex } from './mentions-in.ts';
import { publishedTranslations } from './published-translations.ts';
import { usedPlaces, usedSpeakers } from './used-places.ts';
import { wordsIn } from '../../story/words-in.ts';

export interface Published extends Parsed {
  /** The value of `story.json`; also where it has problems. */
  file: object;
  /** By language: the values of the translations' files. */
  translations: Readonly<Partial<Record<Language, object>>>;
}

/** Never throws. Of an article that may be shown in excerpts only, no other words go out. */
export function publish(whole: Draft): Published {
  const draft = whole.source.use === 'excerpts' ? excerpted(whole) : whole;
  const problems: Problem[] = [];
  const parts = partsOf(draft);
  const statements = parts.statements.map((statement) => storyStatement(draft, parts, statement, problems));
  const translations = publishedTranslations(draft, {
    speakers: parts.speakers, statements: new Set(parts.statements.map(({ id }) => id)),
  });
  const file = {
    format: FORMAT,
    id: draft.id,
    title: draft.title,
    ...(draft.summary !== undefined && { summary: draft.summary }),
    language: draft.language,
    ...(Object.keys(translations).length > 0 && { translations: Object.keys(translations) }),
    focus: focusOf(draft, parts),
    ...(draft.tour.length > 0 && { tour: draft.tour.filter((id) => parts.places.has(id)) }),
    source: draft.source,
    paragraphs: draft.paragraphs,
    places: [...parts.places.values()].map((place) => storyPlace(place, parts, draft.language)),
    ...(draft.unplaced.length > 0 && { unplaced: draft.unplaced }),
    speakers: draft.speakers.filter(({ id }) => parts.speakers.has(id)).map(({ place, ...rest }) => ({
      ...withoutSuggestion(rest), ...(place !== undefined && parts.places.has(place) && { place }),
    })),
    statements,
    ...(parts.relations.length > 0 && { relations: parts.relations }),
  };
  const parsed = parse(file);
  return { ...parsed, file, problems: [...problems, ...parsed.problems], translations };
}

interface Parts {
  /** By id. */
  places: ReadonlyMap<string, DraftPlace>;
  speakers: ReadonlySet<string>;
  mentions: MentionIndex;
  statements: readonly DraftStatement[];
  relations: readonly object[];
}

/** What is published, without the engine's places and speakers that nothing needs. */
function partsOf(draft: Draft): Parts {
  const known = new Set(draft.places.filter(isKept).map(({ id }) => id));
  const isPlaced = (id: string | undefined) => id !== undefined && known.has(id);
  const mentions = byParagraph(draft.mentions.filter((one) => isKept(one) && isPlaced(one.place)));
  const statements = draft.statements.filter(isKept);
  const ids = new Set(statements.map(({ id }) => id));
  const speakers = usedSpeakers(draft, statements);
  const named = statements.flatMap((statement) => mentionsIn(mentions, statement).map(({ place }) => place));
  const places = usedPlaces(draft, { statements, speakers, named });
  const relations = draft.relations
    .filter((one) => isKept(one) && ids.has(one.from) && ids.has(one.to))
    .map(({ id: _id, places: atIssue, ...rest }) => {
      const left = atIssue?.filter((id) => places.has(id)) ?? [];
      return { ...withoutSuggestion(rest), ...(left.length > 0 && { places: left }) };
    });
  return { places, mentions, statements, relations, speakers: new Set(speakers.map(({ id }) => id)) };
}

function storyPlace(place: DraftPlace, { places }: Parts, language: string): object {
  const { name, point: _point, names, partOf, ...rest } = withoutSuggestion(place);
  return {
    ...rest,
    ...(names ? { names } : place.ref === undefined && { names: { [language]: name } }),
    ...(partOf !== undefined && places.has(partOf) && { partOf }),
  };
}

function withoutSuggestion<T extends object>(record: T): Omit<T, 'origin' | 'decision' | 'confidence' | 'why'> {
  const { origin: _origin, decision: _decision, confidence: _confidence, why: _why, ...rest } =
    record as T & { origin?: unknown; decision?: unknown; confidence?: unknown; why?: unknown };
  return rest;
}

function storyStatement(draft: Draft, parts: Parts, statement: DraftStatement, problems: Problem[]): object {
  const { paragraphs } = draft;
  const { id, stance, mode, spans, quantities, movement, note, links } = statement;
  const find = (span: Span, within: readonly Span[], what: string) => {
    const words = anchorWords(paragraphs, span, within);
    if (words === null) {
      const found = `the words of ${what}, “${wordsIn(paragraphs, span)}”, stand there more than once`;
      problems.push({ path: `statements (${id})`, found, expected: 'more words around them' });
    }
    return words;
  };
  const anchors = spans.flatMap((span) => {
    const whole = { paragraph: span.paragraph, start: 0, end: (paragraphs[span.paragraph] ?? '').length };
    const words = find(span, [whole], 'the statement');
    return words ? [{ paragraph: span.paragraph + 1, ...words }] : [];
  });
  const mentions = mentionsIn(parts.mentions, statement).flatMap(({ place, kind, span }) => {
    const words = find(span, spans, 'a mention');
    return words ? [{ place, kind, ...words }] : [];
  });
  const speakers = statement.speakers.filter((one) => parts.speakers.has(one));
  const quotes = statement.quotes.flatMap((span) => {
    const words = anchorWords(paragraphs, span, spans);
    if (words && Object.keys(words).length === 1) return [words.exact];
    // A quotation is plain text in the file: nothing around it decides which of two is meant.
    const found = `“${wordsIn(paragraphs, span)}” does not stand in the statement just once`;
    problems.push({ path: `statements (${id}).quotes`, found, expected: 'a longer quotation, or none' });
    return [];
  });
  const implied = statement.implied.filter((one) => parts.places.has(one));
  const isMoved = movement && [movement.from, movement.to, ...movement.through]
    .every((end) => typeof end !== 'string' || parts.places.has(end));
  return {
    id,
    speaker: speakers.length === 1 ? speakers[0] : speakers,
    ...filled('via', statement.via.filter((one) => parts.speakers.has(one))),
    stance,
    mode,
    anchors,
    mentions: [...mentions, ...implied.map((place) => ({ place, kind: 'implied' }))],
    ...filled('quotes', quotes),
    ...filled('quantities', quantities),
    ...(isMoved && { movement }),
    ...(note !== undefined && { note }),
    ...filled('links', links),
  };
}

const filled = (key: string, list: readonly unknown[]) => (list.length > 0 ? { [key]: list } : {});

/** How many places an opening view frames if the editor has not said. */
const FRAMED = 2;

/** The editor's, else the places that most statements mention. */
function focusOf(draft: Draft, parts: Parts): readonly string[] {
  const chosen = draft.focus.filter((id) => parts.places.has(id));
  if (chosen.length > 0) return chosen;
  const counts = new Map([...parts.places.keys()].map((id) => [id, 0]));
  for (const statement of parts.statements) {
    for (const id of new Set(mentionsIn(parts.mentions, statement).map(({ place }) => place ?? '')))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, FRAMED).map(([id]) => id);
}
