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
import { filled, type Filling } from './filled.ts';
import { storyFilling } from './fillings.ts';
import { withOfflineList } from './offline-list.ts';
import { withBlocks, type Blocks } from './packed-blocks.ts';
import { shareTags } from './share-tags.ts';
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

/** What the pages of a site of this story alone say; `version` is the site's that it is made of. */
const fillingOf = async ({ story, atlas, translations, texts }: StoryOfSite, version: string): Promise<Filling> => ({
  ...await storyFilling(story, atlas, { stories: [listStory(story, translations)], hasStudio: false }),
  version: `${version}.${hashOf(Object.values(texts).join('\n'))}`,
});

/** The texts of the story's folder, by path. */
const folderOf = ({ story, atlas, texts }: StoryOfSite): Record<string, string> => ({
  [smallMapFile(story.id)]: smallMap(derive(story, openingView(story)), atlas),
  ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [`stories/${story.id}/${name}`, text])),
});

/** The site that another is made of: its parts, and the text of its service worker. */
export interface SourceSite { parts: SiteParts; worker: string }

/**
 * Texts by path. The story opens first, and has its own page, too.
 * @param address where it will be, if that is known: of its folder, with a slash at its end or without.
 * @throws Error when the service worker is not as the build writes it.
 */
export async function storySite(
  shown: StoryOfSite, { parts: { version, first, own, files }, worker }: SourceSite, address?: string,
): Promise<Record<string, string>> {
  const { story } = shown;
  const filling = await fillingOf(shown, version);
  const page = (template: string, up: string) =>
    filled(template, { ...filling, share: shareTags(story.id, up, address) });
  const kept = {
    'index.html': page(first, './'),
    'manifest.webmanifest': manifest(story),
    [`stories/${story.id}/index.html`]: page(own, '../../'),
    ...folderOf(shown),
  };
  return { ...kept, 'sw.js': withOfflineList(worker, files, kept) };
}

/**
 * The same as one page.
 * @param template of the page as one file.
 * @param blocks what any story's page has inside.
 */
export async function storyFile(
  shown: StoryOfSite, { template, version, blocks }: { template: string; version: string; blocks: Blocks },
): Promise<string> {
  const own = Object.entries(folderOf(shown)).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  return withBlocks(filled(template, await fillingOf(shown, version)), {
    ...blocks, files: { ...blocks.files, ...Object.fromEntries(own) },
  });
}
