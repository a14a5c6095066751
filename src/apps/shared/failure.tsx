/** What is shown instead of a story that can't be opened. */
import { render } from 'preact';
import { Failure, type StoryEntry } from '../../ui/failure.tsx';
import type { StoryFailure } from './open-story.ts';

/** `stories` are the ways out that are offered. */
export function showFailure(
  root: HTMLElement, { sentence, problems }: Pick<StoryFailure, 'sentence' | 'problems'>, stories: readonly StoryEntry[],
): void {
  render(<Failure sentence={sentence} problems={problems} stories={stories} />, root);
  document.documentElement.dataset['map'] = 'unavailable';
}
