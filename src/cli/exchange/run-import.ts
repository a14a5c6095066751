/** What `npm run import` does. */
import { readFileSync } from 'node:fs';
import { IMPORT_FORMATS, importStory } from '../../exchange/formats.ts';
import { readJson } from '../../story/json.ts';
import { printProblem } from '../../story/problem.ts';
import { readStoryFile } from '../story-option.ts';
import { choiceOf, readArguments, reasonOf, saveAs, UsageError } from '../usage.ts';

/** @returns the exit code: 0 a whole story, 1 one with problems, or none. @throws UsageError */
export function runImport(args: readonly string[]): number {
  const { format: asked, file, story: name, out } = readArguments(args, ['format', 'file', 'story', 'out']);
  const format = choiceOf('format', asked, IMPORT_FORMATS);
  if (file === undefined) throw new UsageError('--file: a file to read was expected');
  if (out === undefined) throw new UsageError('--out: a story.json to write was expected');
  if (format === 'csv' && name === undefined)
    throw new UsageError('--story: the story that the table is of was expected; a table has no text');
  const head = name === undefined ? undefined : headOf(name);
  const { file: made, story, problems } = importStory(textOf(file), format, head);
  for (const problem of problems) console.error(printProblem(problem));
  if (!made || !story) {
    console.error(`${file}: no story can be made of it, nothing was written`);
    return 1;
  }
  saveAs(out, `${JSON.stringify(made, null, 2)}\n`, '--out');
  console.log(`${out}: ${story.places.length} places, ${story.statements.length} statements`);
  return problems.length > 0 ? 1 : 0;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--file: ${file} can’t be read (${reasonOf(error)})`);
  }
}

function headOf(name: string): unknown {
  const { path, text } = readStoryFile(name);
  const { value, problem } = readJson(text, 'story');
  if (problem) throw new UsageError(`--story: ${path} can’t be opened: ${printProblem(problem)}`);
  return value;
}
