/** What an importer hands on: a story file's value that has been through the door. */
import { parse, type Parsed } from '../story/parse.ts';
import { firstOf, type Problem } from '../story/problem.ts';

export interface Imported extends Parsed {
  /** What `story.json` would hold, also where it has problems; null where nothing could be read. */
  file: object | null;
}

/** @param problems those of the way to the file; what `parse` says of it comes after them. */
export function readAsStory(file: object, problems: readonly Problem[]): Imported {
  const parsed = parse(file);
  return { ...parsed, file, problems: firstOf([...problems, ...parsed.problems], 'story') };
}

export const unreadable = (problem: Problem): Imported =>
  ({ file: null, story: null, problems: [problem], setAside: 0 });
