/** What each page of the site says: the words and pictures that its HTML brings. */
import { runnerImport } from 'vite';
import type { Atlas } from '../geometry/atlas.ts';
import { overviewAtlas } from '../node/files.ts';
import { listStories, readStory } from '../node/stories.ts';
import { DEFAULT_STORY } from '../site.ts';
import { openingView } from '../view/view.ts';
import type { Filling } from './pages.ts';

/** Stands for the list of stories in the place of a story's id, which is never empty. */
export const LIST = '';

interface Site {
  root: string;
  publicDir: string;
  isSingle: boolean;
  /** While developing, stories and code change from one page to the next. */
  isServing: boolean;
}

export interface Filler {
  /** `page` is a story's id, or `LIST`; `up` the way from the page to the site's folder. */
  fill: (page: string, up: string) => Promise<Filling>;
  atlas: () => Atlas;
}

export function createFiller(site: () => Site): Filler {
  let known: Atlas | undefined;
  const atlas = () => known ??= overviewAtlas();
  /** Made once in a build, which has many pages. */
  const once = <T>(make: () => T) => {
    let made: T | undefined;
    return () => (site().isServing ? make() : made ??= make());
  };
  const listed = once(() => listStories(site().publicDir));
  // Through Vite's own pipeline, since its config loader does not know the page's JSX.
  const drawer = once(() => runnerImport<typeof import('../apps/reader/static-page.tsx')>(
    './src/apps/reader/static-page.tsx', { root: site().root },
  ));
  return {
    atlas,
    fill: async (page, up) => {
      const { publicDir, isSingle } = site();
      const { module: { staticList, staticPage } } = await drawer();
      const stories = listed();
      if (page === LIST) {
        const { language } = openingView(readStory(publicDir, DEFAULT_STORY));
        const summary = stories.map(({ title }) => title).join(' · ');
        return { ...await staticList(stories, language, up), summary, language };
      }
      const story = readStory(publicDir, page);
      const list = isSingle ? '?stories' : `${up}stories/`;
      return {
        title: story.title,
        summary: story.summary ?? story.title,
        language: openingView(story).language,
        body: await staticPage(story, atlas(), stories.length > 1 ? list : undefined),
      };
    },
  };
}
