/** The stories that tests read. */
import { readdirSync, readFileSync } from 'node:fs';
import type { InferInput } from 'valibot';
import { parse } from '../../src/story/parse.ts';
import { translationFile, type Language, type StorySchema } from '../../src/story/schema.ts';
import type { Statement, Story } from '../../src/story/story.ts';
import { parseTranslation, type Translation } from '../../src/story/translation.ts';

/** A story file before it is parsed. */
export type RawStory = InferInput<typeof StorySchema>;

const root = new URL('../../', import.meta.url);
export const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');

export const KURSK_FILE = 'public/stories/kursk/story.json';
export const rawKursk = (): RawStory => JSON.parse(textOf(KURSK_FILE)) as RawStory;
export const rawDam = (): RawStory => JSON.parse(textOf('tests/stories/good/dam.json')) as RawStory;

/** It has every key that a story may do without. */
export const rawStrait = (): RawStory => JSON.parse(textOf('tests/stories/good/strait.json')) as RawStory;

/** Names of the story files in a folder of `tests/stories`, without `.json`. */
export const storiesIn = (folder: 'good' | 'bad' | 'bad-translations'): string[] =>
  readdirSync(new URL(`tests/stories/${folder}`, root))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -5));

/** The story of a value that has nothing wrong with it. */
export function storyOf(raw: unknown): Story {
  const { story, problems } = parse(raw);
  if (!story || problems.length > 0) throw new Error(problems.map(({ path, found }) => `${path}: ${found}`).join('\n'));
  return story;
}

export const kursk: Story = storyOf(rawKursk());
export const dam: Story = storyOf(rawDam());

export function statementOf(story: Story, id: string): Statement {
  const found = story.statements.find((statement) => statement.id === id);
  if (!found) throw new Error(`no statement ${id}`);
  return found;
}

const translationText = (language: Language, folder = 'public/stories/kursk/') =>
  textOf(folder + translationFile(language));
export const rawTranslation = (language: Language): Record<string, unknown> =>
  JSON.parse(translationText(language)) as Record<string, unknown>;

/** A translation of the kursk story, or of the one in `folder`, which has nothing wrong with it. */
export function translationOf(story: Story, language: Language, folder?: string): Translation {
  const { translation, problems } = parseTranslation(translationText(language, folder), story, language);
  if (!translation || problems.length > 0)
    throw new Error(problems.map(({ path, found }) => `${path}: ${found}`).join('\n'));
  return translation;
}

export const kurskTranslations: readonly Translation[] = kursk.translations.map((language) =>
  translationOf(kursk, language),
);

export const linesOf = (path: string): string[] => textOf(path).trimEnd().split('\n');
