/** A story among others: its small map, its title, its day, and how much is in it. */
import { messagesIn } from '../../locales/messages.ts';
import type { Language } from '../../story/schema.ts';
import { titleIn, type ListedStory } from '../../view/listed-story.ts';
import { written } from '../context.tsx';

/** `map` is the address of its picture, which says nothing that the words do not. */
export function StoryLine({ story, language, map }: { story: ListedStory; language: Language; map: string }) {
  const { published } = story;
  const { places, statements, day } = messagesIn(language);
  const title = titleIn(story, language);
  return (
    <>
      <img class="story-map" src={map} alt="" width={192} height={120} loading="lazy" />
      <span class="story-words">
        <b class="story-title" {...written(title.language)}>{title.text}</b>
        <span class="quiet">
          {published !== undefined && <><time dateTime={published}>{day(published)}</time> · </>}
          {places({ count: story.places })} · {statements({ count: story.statements })}
        </span>
      </span>
    </>
  );
}
