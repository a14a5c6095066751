/** From a story's id to the story, or to why it can't be opened. */
import { loadStory } from '../../assets/load.ts';
import type { Parsed } from '../../story/parse.ts';
import type { Problem } from '../../story/problem.ts';
import type { Story } from '../../story/story.ts';

export interface OpenedStory {
  kind: 'opened';
  story: Story;
  problems: readonly Problem[];
  /** How many statements were left out because of mistakes in the file. */
  setAside: number;
}

export interface StoryFailure {
  kind: 'failed';
  /** The story that was asked for. */
  id: string;
  sentence: string;
  problems: readonly Problem[];
}

/** The story that the address asks for, else `usual`. */
export function storyAsked(usual: string): string {
  return new URLSearchParams(location.search).get('story') || usual;
}

export async function openStory(id: string): Promise<OpenedStory | StoryFailure> {
  const fail = (sentence: string, problems: readonly Problem[] = []): StoryFailure =>
    ({ kind: 'failed', id, sentence, problems });
  let parsed: Parsed | 'missing';
  try {
    parsed = await loadStory(id);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail(`The story “${id}” could not be loaded: ${reason}. Try again in a moment.`);
  }
  if (parsed === 'missing') return fail(`There is no story “${id}” here.`);
  const { story, problems, setAside } = parsed;
  if (!story) return fail(`The story “${id}” can’t be opened.`, problems);
  if (story.id !== id) {
    const misplaced = { path: 'id', found: `found "${story.id}"`, expected: `"${id}", the name of its folder` };
    return fail(`The story “${id}” can’t be opened.`, [...problems, misplaced]);
  }
  return { kind: 'opened', story, problems, setAside };
}

/** What the reader is told of a story file that is not whole. */
export function mistakesIn({ problems, setAside }: OpenedStory): string[] {
  if (problems.length === 0) return [];
  if (setAside === 0) return ['This story’s file has mistakes; all its statements are shown.'];
  const left = setAside === 1 ? '1 statement was' : `${setAside} statements were`;
  return [`${left} left out of this story because of mistakes in its file.`];
}
