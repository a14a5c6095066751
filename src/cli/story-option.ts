import { readFileSync } from 'node:fs';
import { storyFile, storyIds } from '../node/files.ts';
import { parseText } from '../story/parse.ts';
import { printProblem } from '../story/problem.ts';
import type { Story } from '../story/story.ts';
import { reasonOf, UsageError } from './usage.ts';

/** What `--story` names, by its id or its file; what is wrong in it is told. @throws UsageError */
export function readStoryOption(name: string): { story: Story; path: string } {
  const { path, text } = readStoryFile(name);
  const { story, problems } = parseText(text);
  if (!story) throw new UsageError(`--story: ${path} can’t be opened: ${problems.map(printProblem).join('; ')}`);
  for (const problem of problems) console.error(printProblem(problem));
  return { story, path };
}

/** Its file, unread. @throws UsageError */
export function readStoryFile(name: string): { path: string; text: string } {
  const isFile = /[/\\]|\.json$/.test(name);
  if (!isFile && !storyIds().includes(name))
    throw new UsageError(`--story: “${name}” is not one of ${storyIds().join(', ')}, nor a path to a story.json`);
  const path = isFile ? name : storyFile(name);
  try {
    return { path, text: readFileSync(path, 'utf8') };
  } catch (error) {
    throw new UsageError(`--story: ${path} can’t be read (${reasonOf(error)})`);
  }
}
