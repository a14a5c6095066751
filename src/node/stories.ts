/** The stories that a build ships: all of them whole, or no build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTranslations } from './translations.ts';
import { parseText } from '../story/parse.ts';
import { printProblem } from '../story/problem.ts';
import type { Story } from '../story/story.ts';
import { listStory } from '../view/list-story.ts';
import type { ListedStory } from '../view/listed-story.ts';

/** As the project has it: what editors are told. */
const FOLDER = 'public/stories';

/**
 * `publicDir`: the folder that is served as it is, with `stories` in it.
 * @throws Error as `readStory` does
 */
export function readStories(publicDir: string): Story[] {
  const folders = readdirSync(join(publicDir, 'stories'), { withFileTypes: true });
  return folders.filter((entry) => entry.isDirectory()).map(({ name }) => name).sort()
    .map((id) => readStory(publicDir, id));
}

/** @throws Error with every problem: a story that ships must be whole, and so must its translations. */
export function readStory(publicDir: string, id: string): Story {
  const path = join(publicDir, 'stories', id, 'story.json');
  if (!existsSync(path))
    throw new Error(
      `story ${id}: there is no ${FOLDER}/${id}/story.json, which the build expects; a draft may lie anywhere else`,
    );
  const { story, problems: own } = parseText(readFileSync(path, 'utf8'));
  const problems = story ? [...own, ...readTranslations(path, story).problems] : own;
  if (!story || problems.length > 0) throw new Error(`story ${id}:\n${problems.map(printProblem).join('\n')}`);
  if (story.id !== id) throw new Error(`story ${id}: its id is ${story.id}, expected the name of its folder`);
  return story;
}

/** What a list of the stories says of each; the newest first, those without a date last. */
export function listStories(publicDir: string): ListedStory[] {
  const stories = readStories(publicDir).map((story) => {
    const { translations } = readTranslations(join(publicDir, 'stories', story.id, 'story.json'), story);
    return listStory(story, translations);
  });
  // Sorting keeps the order of those of one day.
  return stories.sort((one, other) => (other.published ?? '').localeCompare(one.published ?? ''));
}
