/** What is shown instead of a story that can't be opened. */
import { render } from 'preact';
import { messagesIn } from '../../locales/messages.ts';
import { storyProblemText } from '../../locales/failures.ts';
import { withSettings } from '../../view/address.ts';
import { Failure } from '../../ui/failure.tsx';
import { titleIn, type ListedStory } from '../../view/listed-story.ts';
import { storyPage } from '../../assets/page-files.ts';
import { languageAsked, needWords } from './languages.ts';
import type { StoryFailure } from './open-story.ts';

/** `stories` are the ways out that are offered. */
export async function showFailure(
  root: HTMLElement, { failure, problems }: Pick<StoryFailure, 'failure' | 'problems'>, stories: readonly ListedStory[],
): Promise<void> {
  const language = languageAsked();
  await needWords(language);
  const messages = messagesIn(language);
  document.documentElement.lang = language;
  const sentence = storyProblemText(failure, messages);
  const ways = stories.map((one) => (
    { id: one.id, title: titleIn(one, language), href: withSettings(storyPage(one.id), location.search) }
  ));
  render(<Failure sentence={sentence} more={messages.failure.stories} problems={problems} stories={ways} />, root);
  document.documentElement.dataset['map'] = 'unavailable';
}
