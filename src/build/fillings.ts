/** What each page of the site says: the words and pictures that its HTML brings. */
import { runnerImport } from 'vite';
import { listStories, readStory } from '../node/stories.ts';
import { placeStory } from '../node/story-places.ts';
import { DEFAULT_STORY } from '../site.ts';
import type { Filling } from '../prerender/filled.ts';

interface Folders {
  root: string;
  publicDir: string;
  isSingle: boolean;
  /** While developing, stories and code change from one page to the next. */
  isServing: boolean;
}

/** `id` is a story's; null: the list of stories. `up` is the way from the page to the site's folder. */
export type Fill = (id: string | null, up: string) => Promise<Omit<Filling, 'version'>>;

export function createFill(folders: () => Folders): Fill {
  /** Made once in a build, which has many pages. */
  const once = <T>(make: () => T) => {
    let made: T | undefined;
    return () => (folders().isServing ? make() : made ??= make());
  };
  const listed = once(() => listStories(folders().publicDir));
  // Through Vite's own pipeline, since its config loader does not know the page's JSX.
  const drawer = once(() => runnerImport<typeof import('../prerender/fillings.ts')>(
    './src/prerender/fillings.ts', { root: folders().root },
  ));
  return async (id, up) => {
    const { publicDir, isSingle } = folders();
    const { module: { listFilling, storyFilling } } = await drawer();
    const site = { stories: listed(), hasStudio: !isSingle };
    if (id === null) return listFilling(readStory(publicDir, DEFAULT_STORY), site, up);
    const { story, atlas } = await placeStory(readStory(publicDir, id));
    return storyFilling(story, atlas, site, {
      ...(site.stories.length > 1 && { list: isSingle ? '?stories' : `${up}stories/` }),
      ...(site.hasStudio && { studio: `${up}?mode=studio` }),
    });
  };
}
