/** What each page of the site says: the words and pictures that its HTML brings. */
import { runnerImport } from 'vite';
import { listStories, readStory } from '../node/stories.ts';
import { placeStory } from '../node/story-places.ts';
import { DEFAULT_STORY } from '../site.ts';
import { openingView } from '../view/view.ts';
import type { Filling } from './pages.ts';

interface Site {
  root: string;
  publicDir: string;
  isSingle: boolean;
  /** While developing, stories and code change from one page to the next. */
  isServing: boolean;
}

/** `id` is a story's; null: the list of stories. `up` is the way from the page to the site's folder. */
export type Fill = (id: string | null, up: string) => Promise<Filling>;

export function createFill(site: () => Site): Fill {
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
  return async (id, up) => {
    const { publicDir, isSingle } = site();
    const { module: { staticList, staticPage } } = await drawer();
    const stories = listed();
    if (id === null) {
      const { language } = openingView(readStory(publicDir, DEFAULT_STORY));
      const summary = stories.map(({ title }) => title).join(' · ');
      return { ...await staticList(stories, language, up), summary, language };
    }
    const { story, atlas } = await placeStory(readStory(publicDir, id));
    const list = isSingle ? '?stories' : `${up}stories/`;
    return {
      title: story.title,
      summary: story.summary ?? story.title,
      language: openingView(story).language,
      body: await staticPage(story, atlas, {
        ...(stories.length > 1 && { list }), ...(!isSingle && { studio: `${up}?mode=studio` }),
      }),
    };
  };
}
