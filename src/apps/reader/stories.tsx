/** The list of stories, a page of its own: at `stories/`, and wherever an address asks for `?stories`. */
import { messagesIn } from '../../locales/messages.ts';
import type { Language } from '../../story/schema.ts';
import { StoryLine } from '../../ui/panels/story-line.tsx';
import { Tagline } from '../../ui/panels/tagline.tsx';
import type { ListedStory } from '../../view/listed-story.ts';

interface Props {
  stories: readonly ListedStory[];
  language: Language;
  /** Addresses: of the page that opens first, of a story, and of its small map. */
  home: string;
  storyAt: (id: string) => string;
  mapAt: (id: string) => string;
}

export function Stories({ stories, language, home, storyAt, mapAt }: Props) {
  const { bar } = messagesIn(language);
  return (
    <>
      <header class="bar">
        <a class="brand" href={home}>Dateline</a>
        <Tagline language={language} />
      </header>
      <main class="stories">
        <h1>{bar.stories}</h1>
        <ul>
          {stories.map((story) => (
            <li key={story.id}>
              <a class="story-line" href={storyAt(story.id)}>
                <StoryLine story={story} language={language} map={mapAt(story.id)} />
              </a>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
