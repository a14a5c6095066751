/** From a story's id to the story, or to why it can't be opened. */
import { loadStory } from '../../assets/load.ts';
import { withInherited } from '../../assets/inherited.ts';
import type { StoryProblem } from '../../locales/failures.ts';
import type { Notice } from '../../locales/notices.ts';
import type { Parsed } from '../../story/parse.ts';
import type { Problem } from '../../story/problem.ts';
import type { Story } from '../../story/story.ts';
import { paramsIn } from '../../view/address.ts';

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
  failure: StoryProblem;
  problems: readonly Problem[];
}

/** The story that the address asks for, else `usual`. */
export function storyAsked(usual: string): string {
  return paramsIn(location.search).get('story') || usual;
}

export async function openStory(id: string): Promise<OpenedStory | StoryFailure> {
  const fail = (failure: StoryProblem, problems: readonly Problem[] = []): StoryFailure =>
    ({ kind: 'failed', id, failure, problems });
  let parsed: Parsed | 'missing';
  try {
    parsed = await loadStory(id);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail({ kind: 'not-loaded', id, reason });
  }
  if (parsed === 'missing') return fail({ kind: 'missing', id });
  const { story, problems, setAside } = parsed;
  if (!story) return fail({ kind: 'unreadable', id }, problems);
  if (story.id !== id) {
    const misplaced = { path: 'id', found: `found "${story.id}"`, expected: `"${id}", the name of its folder` };
    return fail({ kind: 'unreadable', id }, [...problems, misplaced]);
  }
  return { kind: 'opened', story: await withInherited(story), problems, setAside };
}

/** What the reader is told of a story file that is not whole. */
export const mistakesIn = ({ problems, setAside }: OpenedStory): Notice[] =>
  (problems.length === 0 ? [] : [{ kind: 'file-mistakes', leftOut: setAside }]);
