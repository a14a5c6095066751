/**
 * A draft of an article: its places, who says what about them, and who denies it, each as an open suggestion. Pure: the
 * gazetteer and the weights come in through functions.
 */
import { deepFreeze } from '../story/deep-freeze.ts';
import type { Draft } from './format/draft.ts';
import { byParagraph } from './format/mentions-in.ts';
import { idOf } from './format/new-draft.ts';
import { DRAFT_FORMAT } from './format/schema.ts';
import { languageOfText } from './languages/language-of-text.ts';
import { readIn } from './languages/read-in.ts';
import { storyWordsIn, type StoryWords } from './languages/story-words.ts';
import type { Sources as ReadingSources } from './read.ts';
import { anchorer } from './records/anchored.ts';
import { LeftOut } from './records/left-out.ts';
import { placeRecords, unplacedRecords } from './records/places.ts';
import { relationRecords } from './records/relations.ts';
import { SpeakerRecords } from './records/speakers.ts';
import { statementRecords } from './records/statements.ts';
import type { Steps } from './steps.ts';
import { cleanText } from './text/clean.ts';
import { titleOf } from './text/title.ts';

/** Changes whenever the same text gives another draft. */
export const ENGINE_VERSION = 'dateline 4';

/** An article to be drafted. */
export interface Article {
  /** Lines are paragraphs. */
  text: string;
  /** A BCP 47 tag; found out from the text if it is left out. */
  language?: string;
  /** Taken from the first line if it is left out: see `titleOf`. */
  title?: string;
  /** Small letters, digits and hyphens; made of the title if it is left out. */
  id?: string;
  publisher?: string;
  address?: string;
  /** ISO 8601, the day only. */
  published?: string;
}

/** What drafting needs from outside, and the version of the gazetteer. */
export interface Sources extends ReadingSources {
  gazetteer: string;
}

export interface Drafted {
  draft: Draft;
  /** A sentence for each thing that could not be done. */
  problems: string[];
}

/**
 * Paragraphs are the text's lines that are not blank; lines that a typewriter or a scanner broke are put together. If
 * no title is given it is the first line, which is then no paragraph if it looks like a headline. Never throws for what
 * a text holds.
 * @throws the signal's reason when it is aborted
 */
export async function draftText(article: Article, sources: Sources, steps: Steps = {}): Promise<Drafted> {
  const { lines, problems } = cleanText(article.text);
  const { title, body } = article.title === undefined ? titleOf(lines) : { title: article.title, body: lines };
  const text = body.join('\n');
  const language = article.language ?? languageOfText(article.text);
  const reading = await readIn(language.split('-')[0]!, text, sources, steps);
  const storyWords = storyWordsIn(reading.language);
  const paragraphs = reading.paragraphs.map((paragraph) => paragraph.text);
  const left = new LeftOut();
  left.add('crowded', reading.crowded ?? 0);
  const { places, mentions } = placeRecords(text, reading, left);
  const speakers = new SpeakerRecords(storyWords);
  const countries = new Set(places.flatMap(({ id, ref }) => (ref?.startsWith('country:') ? [id] : [])));
  const index = byParagraph(mentions);
  const anchored = anchorer(paragraphs, index, left);
  const statements = statementRecords({ text, texts: paragraphs, reading, mentions: index, speakers, countries, left })
    .flatMap(({ record, found }) => {
      const whole = anchored(record);
      return whole ? [{ record: whole, found }] : [];
    });
  const speaking = new Set(statements.flatMap(({ record }) => [...record.speakers, ...record.via]));
  const relations = relationRecords(text, statements, index, left);
  const draft: Draft = {
    format: DRAFT_FORMAT,
    id: idOf(article.id ?? title),
    title,
    language,
    focus: [],
    tour: [],
    source: sourceOf(article, storyWords),
    made: { engine: ENGINE_VERSION, gazetteer: sources.gazetteer },
    paragraphs,
    places,
    mentions,
    speakers: speakers.list.filter(({ id }) => speaking.has(id)),
    statements: statements.map(({ record }) => ({
      ...record, otherSpeakers: record.otherSpeakers.filter((id) => speaking.has(id)),
    })),
    relations,
    unplaced: unplacedRecords(reading),
    translations: {},
  };
  const measured = reading.language === 'en' ? draft : withoutConfidence(draft);
  return { draft: deepFreeze(measured), problems: [...problems, ...reading.problems, ...left.sentences] };
}

/** How sure records are was measured on English texts alone. */
function withoutConfidence(draft: Draft): Draft {
  const bare = <T extends { readonly confidence?: number | undefined }>(records: readonly T[]) =>
    records.map((record) => {
      const { confidence, ...rest } = record;
      return confidence === undefined ? record : rest;
    });
  const { places, mentions, speakers, statements } = draft;
  return {
    ...draft, places: bare(places), mentions: bare(mentions), speakers: bare(speakers), statements: bare(statements),
  };
}

/** How the paragraphs may be used is for the editor to say. */
function sourceOf({ publisher, address, published }: Article, words: StoryWords): Draft['source'] {
  return {
    publisher: publisher ?? words.publisher,
    ...(address !== undefined && { address }),
    ...(published !== undefined && { published }),
    rights: words.rights,
    note: words.note,
  };
}
