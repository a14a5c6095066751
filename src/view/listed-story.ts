/** What a list of stories says of each of them, and what a site has. */
import type { Language } from '../story/schema.ts';

export interface ListedStory {
  id: string;
  /** BCP 47, of the title. */
  language: string;
  title: string;
  /** The title in the languages that it is translated into. */
  titles: Partial<Record<Language, string>>;
  /** The day on which the article was published, `2025-04-28`. */
  published?: string;
  /** How many there are. */
  places: number;
  statements: number;
}

/** What a site has, as each of its pages says in a data block: the same scripts serve any site. */
export interface SiteData {
  stories: readonly ListedStory[];
  /** Whether a reader can make a map of an article there. */
  hasStudio: boolean;
}

/** Its title in a language, else its own, and which language that is. */
export function titleIn({ title, titles, language: own }: ListedStory, language: Language) {
  const text = titles[language];
  return text === undefined ? { text: title, language: own } : { text, language };
}

/** Its small map, below the site's folder. */
export const smallMapFile = (story: string): string => `stories/${story}/map.svg`;
