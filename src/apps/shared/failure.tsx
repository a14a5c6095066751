/** What is shown instead of a story that can't be opened. */
import { render } from 'preact';
import { messagesIn } from '../../locales/messages.ts';
import { storyProblemText } from '../../locales/failures.ts';
import { LANGUAGES, type Language } from '../../story/schema.ts';
import { paramsIn } from '../../view/address.ts';
import { Failure } from '../../ui/failure.tsx';
import type { ListedStory } from '../../view/listed-story.ts';
import { storyPage } from '../../assets/page-files.ts';
import { needWords } from './languages.ts';
import type { StoryFailure } from './open-story.ts';

/** The language that the address asks for, else the reader's own: there is no story to tell another. */
export function languageAsked(): Language {
  const wanted = [...paramsIn(location.search).get('lang')?.split(',') ?? [], ...navigator.languages];
  return wanted.flatMap((one) => LANGUAGES.find((language) => one.split('-')[0] === language) ?? [])[0] ?? 'en';
}

/** `stories` are the ways out that are offered. */
export async function showFailure(
  root: HTMLElement, { failure, problems }: Pick<StoryFailure, 'failure' | 'problems'>, stories: readonly ListedStory[],
): Promise<void> {
  const language = languageAsked();
  await needWords(language);
  const messages = messagesIn(language);
  document.documentElement.lang = language;
  const sentence = storyProblemText(failure, messages);
  const ways = stories.map(({ id, title }) => ({ id, title, href: storyPage(id) }));
  render(<Failure sentence={sentence} more={messages.failure.stories} problems={problems} stories={ways} />, root);
  document.documentElement.dataset['map'] = 'unavailable';
}
