/** What each page of a site says, for the build and for whoever takes a site away from the studio. */
import type { Atlas } from '../geometry/atlas.ts';
import type { Story } from '../story/story.ts';
import type { SiteData } from '../view/listed-story.ts';
import { openingView } from '../view/view.ts';
import type { Filling } from './filled.ts';
import { staticList, staticPage, type Links } from './static-page.tsx';

/** Of a story's page; `story` has what its places inherit, `links` lead to what else the site has. */
export async function storyFilling(
  story: Story, atlas: Atlas, site: SiteData, links: Links = {},
): Promise<Omit<Filling, 'version'>> {
  return {
    title: story.title,
    summary: story.summary ?? story.title,
    language: openingView(story).language,
    body: await staticPage(story, atlas, links),
    story: story.id,
    site,
  };
}

/** Of the list of stories, in the language of the one that opens first; `up` is the way to the site's folder. */
export async function listFilling(first: Story, site: SiteData, up: string): Promise<Omit<Filling, 'version'>> {
  const { language } = openingView(first);
  const summary = site.stories.map(({ title }) => title).join(' · ');
  return { ...await staticList(site.stories, language, up), summary, language, story: null, site };
}
