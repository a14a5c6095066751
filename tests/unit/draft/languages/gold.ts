/** How much of what small invented texts say a draft finds: `tests/drafts`. */
import { wordsIn } from '../../../../src/story/words-in.ts';
import { draftText } from '../../../../src/draft/from-text.ts';
import type { Draft } from '../../../../src/draft/format/draft.ts';
import { draftSources } from '../../../../src/node/draft-sources.ts';

export interface Gold {
  title: string;
  /** Paragraphs. */
  text: string[];
  /** Words and ref, in the order of the text; `undefined` for a name that the gazetteer does not have. */
  places: [words: string, ref: string][];
  /** How the words begin, who says them, and the stance. */
  statements: [words: string, speaker: string, stance: string][];
  /** How the words of a denial begin, and of what it denies. */
  disputes?: [from: string, to: string][];
}

const sources = await draftSources();

export async function draftOf({ title, text }: Pick<Gold, 'title' | 'text'>, language: string): Promise<Draft> {
  return (await draftText({ title, text: text.join('\n'), language }, sources)).draft;
}

/** `wrong` is what was found and is not there, or is something else. */
export interface Count { found: number; wrong: number; missed: number }

export function placesFound(draft: Draft, gold: Gold): Count {
  const refs = new Map(draft.places.map(({ id, ref }) => [id, ref]));
  const own = draft.mentions.map(({ span, place }) => `${wordsIn(draft.paragraphs, span)} ${refs.get(place ?? '')}`);
  return compared(own, gold.places.map((one) => one.join(' ')));
}

/** Statements of somebody other than the article, with speaker, and with their stance. */
export function statementsFound(draft: Draft, gold: Gold): { speakers: Count; stances: Count } {
  const names = new Map(draft.speakers.map(({ id, name }) => [id, name]));
  const own = draft.statements.filter(({ mode }) => mode !== 'narration').map(({ spans, speakers, stance }) => {
    const words = spans.map((span) => wordsIn(draft.paragraphs, span)).join(' ');
    const start = gold.statements.find(([begin]) => words.includes(begin))?.[0] ?? words;
    return [start, (names.get(speakers[0] ?? '') ?? '').toLowerCase(), stance] as const;
  });
  const expected = gold.statements.map(([words, speaker, stance]) => [words, speaker.toLowerCase(), stance] as const);
  const joined = (records: readonly (readonly string[])[], columns: number) =>
    records.map((record) => record.slice(0, columns).join(' | '));
  const count = (columns: number) => compared(joined(own, columns), joined(expected, columns));
  return { speakers: count(2), stances: count(3) };
}

export function disputesFound(draft: Draft, { statements, disputes = [] }: Gold): Count {
  const begins = new Map(draft.statements.map(({ id, spans }) => {
    const words = spans.map((span) => wordsIn(draft.paragraphs, span)).join(' ');
    return [id, statements.find(([begin]) => words.includes(begin))?.[0] ?? words];
  }));
  const own = draft.relations.map(({ from, to }) => `${begins.get(from)} | ${begins.get(to)}`);
  return compared(own, disputes.map((one) => one.join(' | ')));
}

function compared(own: readonly string[], expected: readonly string[]): Count {
  const left = [...expected];
  const wrong = own.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { found: expected.length - left.length, wrong: wrong.length, missed: left.length };
}
