/** What the build adds to Vite: the themes as CSS, the list of stories, the readable pages, and the content policy. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { smallMap } from '../figure/compose/small-map.ts';
import { listStories, readStories, readStory } from '../node/stories.ts';
import { placeStory } from '../node/story-places.ts';
import { DEFAULT_STORY } from '../site.ts';
import { themeCss } from '../cartography/theme-css.ts';
import { derive } from '../view/derive.ts';
import { smallMapFile } from '../view/listed-story.ts';
import { openingView } from '../view/view.ts';
import { pageAt, serveDevPages } from './dev-pages.ts';
import { createFill } from './fillings.ts';
import { builtPage, developedPage } from './pages.ts';
import { shareFile, sharePicture, siteFiles } from './pictures.ts';
import { preloads, shareTags, tag, withStyles, type Bundle } from './tags.ts';
import { releaseOf, versionOf } from './version.ts';

const VIRTUAL = {
  'virtual:dateline/theme.css': () => themeCss(),
  'virtual:dateline/stories': (publicDir: string) =>
    `export const STORIES = ${JSON.stringify(listStories(publicDir))};\n`,
} as const;

const isVirtual = (id: string): id is keyof typeof VIRTUAL => id in VIRTUAL;

/** `isSingle`: all of it becomes one file, which has but one page. */
export function dateline({ isSingle = false } = {}): Plugin {
  let root = '';
  let publicDir = '';
  let isServing = false;
  /** Of a build: `index.html` with its scripts, and the files that it leads to. */
  let template: { html: string; bundle: Bundle; version: string } | undefined;
  const fill = createFill(() => ({ root, publicDir, isSingle, isServing }));

  /** `story` is an id, null: the list of stories; `up` the way from the page to the site's folder. */
  const page = async (story: string | null, up: string): Promise<string> => {
    if (!template) throw new Error('the build has no index.html');
    const { html, bundle, version } = template;
    return builtPage(html, {
      ...await fill(story, up),
      up,
      story,
      head: [tag('meta', { name: 'version', content: version }), ...(story === null ? [] : shareTags(story, up))],
      foot: story === null ? [] : preloads(html, bundle, story, up),
    });
  };
  return {
    name: 'dateline',
    configResolved: (config) => {
      ({ root, publicDir } = config);
      isServing = config.command === 'serve';
    },
    configureServer: serveDevPages,
    resolveId: (id) => (isVirtual(id) ? `\0${id}` : null),
    load: (id) => {
      const name = id.slice(1);
      return id.startsWith('\0') && isVirtual(name) ? VIRTUAL[name](publicDir) : null;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle, path }) {
        if (!bundle) {
          const { story, up } = pageAt(path);
          return developedPage(html, { ...await fill(story, up), up, story });
        }
        const whole = withStyles(html, bundle);
        // The names of the bundle's files hold the fingerprints of what is in them; stories are served as they are.
        const stories = readStories(publicDir).map((one) => JSON.stringify(one));
        const parts = [whole, ...Object.keys(bundle).sort(), ...stories];
        template = { html: whole, bundle, version: versionOf(releaseOf(root), parts) };
        return page(DEFAULT_STORY, './');
      },
    },
    generateBundle: {
      // Later than Vite's own, which makes the template.
      order: 'post',
      async handler() {
        const emit = (fileName: string, source: string | Buffer) => this.emitFile({ type: 'asset', fileName, source });
        const emitAll = (files: Record<string, string | Buffer>) => {
          for (const [name, source] of Object.entries(files)) emit(name, source);
        };
        const stories = readStories(publicDir);
        if (!isSingle) {
          const icon = readFileSync(join(publicDir, 'icon.svg'), 'utf8');
          emitAll(siteFiles(readStory(publicDir, DEFAULT_STORY), icon));
        }
        for (const { story, atlas, text } of await Promise.all(stories.map(placeStory))) {
          const { id } = story;
          emit(smallMapFile(id), smallMap(derive(story, openingView(story)), atlas));
          emit(`stories/${id}/places.geojson`, text);
          if (isSingle) continue;
          emit(shareFile(id), sharePicture(story, atlas));
          emit(`stories/${id}/index.html`, await page(id, '../../'));
        }
        if (!isSingle && stories.length > 1) emit('stories/index.html', await page(null, '../'));
      },
    },
  };
}
