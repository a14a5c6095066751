/** What is listed of a story. A file of its own: readers' pages have it from the page. */
import type { Story } from '../story/story.ts';
import type { Translation } from '../story/translation.ts';
import type { ListedStory } from './listed-story.ts';

export function listStory(story: Story, translations: readonly Pick<Translation, 'language' | 'title'>[]): ListedStory {
  const { id, language, title, source: { published }, places, statements } = story;
  const titles = translations.flatMap((one) => (one.title === undefined ? [] : [[one.language, one.title] as const]));
  return {
    id, language, title, titles: Object.fromEntries(titles), ...(published !== undefined && { published }),
    places: places.length, statements: statements.length,
  };
}
