/** The door for a translation: good records are kept, bad ones set aside with a path and a reason, as in a story. */
import * as v from 'valibot';
import { readJson } from './json.ts';
import { firstOf, fromIssue, printPath, shown, type Path, type Problem } from './problem.ts';
import { Text, translationFile, type Language } from './schema.ts';
import type { Story } from './story.ts';
import {
  TranslatedSpeakerSchema, TranslatedWords, TranslationEnvelopeSchema, type TranslatedSpeaker,
} from './translation-schema.ts';

/** A story's words in another language; what it leaves out stays in the story's. Every id in it is the story's. */
export interface Translation {
  language: Language;
  title: string | undefined;
  summary: string | undefined;
  speakers: ReadonlyMap<string, TranslatedSpeaker>;
  statements: ReadonlyMap<string, string>;
  terms: ReadonlyMap<string, string>;
}

export interface ParsedTranslation {
  /** Null when the file can't be opened at all. */
  translation: Translation | null;
  /** Their paths begin with the file's name: they are shown beside those of the story. */
  problems: Problem[];
}

interface Headed { headline?: string | undefined }

/** A story or a draft of one, as far as words of the editor's go. */
interface Worded {
  speakers: readonly { side?: string | undefined }[];
  places: readonly Headed[];
  relations: readonly Headed[];
  statements: readonly {
    quantities: readonly { of: string; what: string; unit: string }[];
    movement?: { what: string } | undefined;
    note?: string | undefined;
    links: readonly { label: string }[];
  }[];
}

/** Words of the editor's: sides, headlines, what quantities are of, what moved, and what a statement has been given. */
export function termsOf({ speakers, places, relations, statements }: Worded): string[] {
  return [
    ...new Set([
      ...speakers.flatMap(({ side }) => side ?? []),
      ...[...places, ...relations].flatMap(({ headline }) => headline ?? []),
      ...statements.flatMap(({ quantities, movement, note, links }) => [
        ...quantities.flatMap(({ of, what, unit }) => [of, what, unit]),
        ...(movement ? [movement.what] : []),
        ...(note === undefined ? [] : [note]),
        ...links.map(({ label }) => label),
      ]),
    ]),
  ];
}

/** Reads the translation of `story` that is to be in `language` from the text of its file. Never throws. */
export function parseTranslation(text: string, story: Story, language: Language): ParsedTranslation {
  const problems: Problem[] = [];
  const translation = read(text, story, language, problems);
  return {
    translation,
    problems: firstOf(problems, 'translation').map(({ path, ...problem }) =>
      ({ ...problem, path: `${translationFile(language)}: ${path}` })),
  };
}

function read(text: string, story: Story, language: Language, problems: Problem[]): Translation | null {
  const { value: input, problem } = readJson(text, 'translation');
  if (problem) {
    problems.push(problem);
    return null;
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    problems.push({ path: 'translation', found: `found ${shown(input)}`, expected: 'a JSON object' });
    return null;
  }
  const envelope = v.safeParse(TranslationEnvelopeSchema, input);
  if (!envelope.success) {
    problems.push(...envelope.issues.map((issue) => fromIssue(issue)));
    return null;
  }
  const { title, summary, speakers, statements, terms, language: found } = envelope.output;
  if (found !== language) {
    problems.push({
      path: 'language',
      found: `found ${shown(found)}`,
      expected: `${shown(language)}, as in the file’s name`,
    });
    return null;
  }
  const idsOf = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
  return {
    language,
    title: title === undefined ? undefined : validate(Text, title, ['title'], problems),
    summary: summary === undefined ? undefined : validate(Text, summary, ['summary'], problems),
    speakers: validateAll(TranslatedSpeakerSchema, speakers, {
      list: 'speakers', ids: idsOf(story.speakers), expected: 'the id of a speaker',
    }, problems),
    statements: validateAll(TranslatedWords, statements, {
      list: 'statements', ids: idsOf(story.statements), expected: 'the id of a statement',
    }, problems),
    terms: validateAll(Text, terms, {
      list: 'terms',
      ids: new Set(termsOf(story)),
      expected: 'a side, headline, note or label of a link, the of, what or unit of a quantity, or what moved',
    }, problems),
  };
}

function validate<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  path: Path,
  problems: Problem[],
): T | undefined {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  problems.push(...result.issues.map((issue) => fromIssue(issue, path)));
  return undefined;
}

/** What the records of a list translate: the ids that the story has. */
interface Known { list: string; ids: ReadonlySet<string>; expected: string }

function validateAll<T>(
  schema: v.GenericSchema<unknown, T>,
  records: Record<string, unknown>,
  { list, ids, expected }: Known,
  problems: Problem[],
): Map<string, T> {
  return new Map(Object.entries(records).flatMap(([id, record]): [string, T][] => {
    if (!ids.has(id)) {
      problems.push({ path: printPath([list]), found: `the story has no usable ${shown(id)}`, expected });
      return [];
    }
    const valid = validate(schema, record, [list, id], problems);
    return valid === undefined ? [] : [[id, valid]];
  }));
}
