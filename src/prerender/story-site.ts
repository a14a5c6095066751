/** The site of one story: what lies in its folder beside the scripts, layers and fonts that any site has. */
import { smallMap } from '../figure/compose/small-map.ts';
import type { Atlas } from '../geometry/atlas.ts';
import { hashOf } from '../figure/output/hash.ts';
import type { Story } from '../story/story.ts';
import type { Translation } from '../story/translation.ts';
import { derive } from '../view/derive.ts';
import { listStory } from '../view/list-story.ts';
import { smallMapFile } from '../view/listed-story.ts';
import { openingView } from '../view/view.ts';
import { filled } from './filled.ts';
import { storyFilling } from './fillings.ts';
import { withOfflineList } from './offline-list.ts';
import type { SiteParts } from './site-parts.ts';
import { manifest } from './site-pictures.ts';

export interface StoryOfSite {
  /** With what its places inherit. */
  story: Story;
  /** Overview, names and waters, and the story's own places. */
  atlas: Atlas;
  translations: readonly Pick<Translation, 'language' | 'title'>[];
  /** The texts of the story's folder by name: `story.json`, `places.geojson`, translations. */
  texts: Readonly<Record<string, string>>;
}

/**
 * Texts by path. The story opens first, and has its own page, too.
 * @param worker the text of the service worker of a site with the same files.
 * @throws Error when that is not as the build writes it.
 */
export async function storySite(
  { story, atlas, translations, texts }: StoryOfSite, { version, first, own, files }: SiteParts, worker: string,
): Promise<Record<string, string>> {
  const site = { stories: [listStory(story, translations)], hasStudio: false };
  const filling = {
    ...await storyFilling(story, atlas, { site, list: '' }),
    version: `${version}.${hashOf(Object.values(texts).join('\n'))}`,
  };
  const folder = `stories/${story.id}`;
  const kept = {
    'index.html': filled(first, filling),
    'manifest.webmanifest': manifest(story),
    [`${folder}/index.html`]: filled(own, filling),
    [smallMapFile(story.id)]: smallMap(derive(story, openingView(story)), atlas),
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${folder}/${name}`, text])),
  };
  return { ...kept, 'sw.js': withOfflineList(worker, files, kept) };
}
