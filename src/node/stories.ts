/** The stories that a build ships: all of them whole, or no build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTranslations } from './translations.ts';
import { parseText } from '../story/parse.ts';
import { printProblem } from '../story/problem.ts';
import type { Story } from '../story/story.ts';

const FOLDER = 'public/stories';

/** @throws Error as `readStory` does */
export function readStories(root: string): Story[] {
  const folders = readdirSync(join(root, FOLDER), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).sort().map((id) => readStory(root, id));
}

/** @throws Error with every problem: a story that ships must be whole, and so must its translations. */
export function readStory(root: string, id: string): Story {
  const path = join(root, FOLDER, id, 'story.json');
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
