/** Shows the list of stories in the place of what the build has written. */
import { render } from 'preact';
import { firstPage, storyPage, urlOf } from '../../assets/page-files.ts';
import { messagesIn } from '../../locales/messages.ts';
import { paramsIn, withSettings } from '../../view/address.ts';
import { smallMapFile, type ListedStory } from '../../view/listed-story.ts';
import { THEME_CHOICES } from '../../view/view.ts';
import { languageAsked, needWords } from '../shared/languages.ts';
import { Stories } from './stories.tsx';

/** In the language and the colours that the address asks for; whoever follows a link keeps them. */
export async function openList(root: HTMLElement, stories: readonly ListedStory[]): Promise<void> {
  const language = languageAsked();
  await needWords(language);
  const { search } = location;
  const { dataset } = document.documentElement;
  const theme = THEME_CHOICES.find((choice) => choice !== 'auto' && choice === paramsIn(search).get('theme'));
  if (theme !== undefined) dataset['theme'] = theme;
  document.documentElement.lang = language;
  document.title = `${messagesIn(language).bar.stories} · Dateline`;
  root.replaceChildren();
  render(
    <Stories
      stories={stories} language={language} home={withSettings(firstPage(), search)}
      storyAt={(id) => withSettings(storyPage(id), search)} mapAt={(id) => urlOf(smallMapFile(id))}
    />,
    root,
  );
  dataset['map'] = 'unavailable';
}
