/** What the build adds to Vite: the themes as CSS, the list of stories, the readable HTML, and the content policy. */
import { runnerImport, type IndexHtmlTransformResult, type Plugin } from 'vite';
import { overviewAtlas } from '../node/files.ts';
import { DEFAULT_STORY } from '../site.ts';
import { placesLayer } from '../geometry/atlas.ts';
import type { Story } from '../story/story.ts';
import { themeCss } from '../cartography/theme-css.ts';
import { escapeHtml } from '../view/escape-html.ts';
import { sharedPictures } from './pictures.ts';
import { contentPolicy } from './content-policy.ts';
import { readStories, readStory } from '../node/stories.ts';
import { preloads, shareTags, withStyles, type Bundle } from './tags.ts';
import { versionTag } from './version.ts';

const VIRTUAL = {
  'virtual:dateline/theme.css': () => themeCss(),
  'virtual:dateline/stories': (root: string) => {
    const list = readStories(root).map(({ id, title }) => ({ id, title }));
    return `export const STORIES = ${JSON.stringify(list)};\n`;
  },
} as const;

const isVirtual = (id: string): id is keyof typeof VIRTUAL => id in VIRTUAL;

export function dateline(): Plugin {
  let root = '';
  return {
    name: 'dateline',
    configResolved: (config) => { root = config.root; },
    resolveId: (id) => (isVirtual(id) ? `\0${id}` : null),
    load: (id) => {
      const name = id.slice(1);
      return id.startsWith('\0') && isVirtual(name) ? VIRTUAL[name](root) : null;
    },
    generateBundle() {
      const atlas = overviewAtlas();
      for (const [fileName, source] of Object.entries(sharedPictures(root, readStory(root, DEFAULT_STORY), atlas))) {
        this.emitFile({ type: 'asset', fileName, source });
      }
      for (const { id, places } of readStories(root)) {
        this.emitFile({
          type: 'asset',
          fileName: `stories/${id}/places.geojson`,
          source: JSON.stringify(placesLayer(atlas, places)),
        });
      }
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        // Through Vite's own pipeline, since its config loader does not know the page's JSX.
        const { module } = await runnerImport<typeof import('../apps/reader/static-page.tsx')>(
          './src/apps/reader/static-page.tsx',
          { root },
        );
        const story = readStory(root, DEFAULT_STORY);
        const body = await module.staticPage(story, overviewAtlas());
        const page = html
          .replaceAll('<!--title-->', () => escapeHtml(`${story.title} · Dateline`))
          .replaceAll('<!--summary-->', () => escapeHtml(story.summary ?? story.title))
          .replace('<!--page-->', () => body);
        return bundle ? built(root, page, bundle, story) : { html: page, tags: [] };
      },
    },
  };
}

/** The page of a build: its style sheet stands in it, since nothing is painted before that has come. */
function built(root: string, page: string, bundle: Bundle, story: Story): IndexHtmlTransformResult {
  const { html, styles } = withStyles(page, bundle);
  // The names of the bundle's files hold the fingerprints of what is in them; stories are served as they are.
  const version = versionTag(root, [
    html,
    ...Object.keys(bundle).sort(),
    ...readStories(root).map((one) => JSON.stringify(one)),
  ]);
  const policy = {
    tag: 'meta',
    attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy(styles) },
    injectTo: 'head-prepend' as const,
  };
  return { html, tags: [policy, version, ...shareTags(), ...preloads(html, bundle, story.id)] };
}
