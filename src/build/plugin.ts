/** What the build adds to Vite: the themes as CSS, the readable pages, and what the studio makes others of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { smallMap } from '../figure/compose/small-map.ts';
import { readStories, readStory } from '../node/stories.ts';
import { placeStory } from '../node/story-places.ts';
import { filled, SHARE, VERSION } from '../prerender/filled.ts';
import { shareTags, tag } from '../prerender/share-tags.ts';
import { PARTS_FILE } from '../prerender/site-parts.ts';
import { manifest, shareFile } from '../prerender/site-pictures.ts';
import { DEFAULT_STORY } from '../site.ts';
import { themeCss } from '../cartography/theme-css.ts';
import { derive } from '../view/derive.ts';
import { smallMapFile } from '../view/listed-story.ts';
import { openingView } from '../view/view.ts';
import { siteParts } from './site-parts.ts';
import { pageAt, serveDevPages } from './dev-pages.ts';
import { createFill } from './fillings.ts';
import { developedPage, pageTemplate, type PageKind } from './pages.ts';
import { icons, sharePicture } from './pictures.ts';
import { preloads, withStyles, type Bundle } from './tags.ts';
import { releaseOf, versionOf } from './version.ts';

const THEME = 'virtual:dateline/theme.css';

/** `isSingle`: all of it becomes one file, which has but one page. `isTemplate`: that page is left to be filled. */
export function dateline({ isSingle = false, isTemplate = false } = {}): Plugin {
  let root = '';
  let publicDir = '';
  let isServing = false;
  /** Of a build: `index.html` with its scripts, and the files that it leads to. */
  let built: { html: string; bundle: Bundle; version: string } | undefined;
  const fill = createFill(() => ({ root, publicDir, isSingle, isServing }));

  const templateOf = (kind: PageKind): string => {
    if (!built) throw new Error('the build has no index.html');
    const { html, bundle } = built;
    const version = tag('meta', { name: 'version', content: VERSION });
    return pageTemplate(html, {
      ...kind,
      head: [version, ...(kind.isOfStory ? [SHARE] : [])],
      foot: kind.isOfStory ? preloads(html, bundle, kind.up) : [],
    });
  };
  /** `story` is an id, null: the list of stories; `up` the way from the page to the site's folder. */
  const page = async (story: string | null, up: string): Promise<string> =>
    filled(templateOf({ up, isOfStory: story !== null }), {
      ...await fill(story, up), version: built?.version ?? '',
      ...(story !== null && { share: shareTags(story, up, process.env['SITE_URL']) }),
    });
  return {
    name: 'dateline',
    configResolved: (config) => {
      ({ root, publicDir } = config);
      isServing = config.command === 'serve';
    },
    configureServer: serveDevPages,
    resolveId: (id) => (id === THEME ? `\0${id}` : null),
    load: (id) => (id === `\0${THEME}` ? themeCss() : null),
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle, path }) {
        if (!bundle) {
          const { story, up } = pageAt(path);
          return developedPage(html, up, { ...await fill(story, up), version: 'dev' });
        }
        const whole = withStyles(html, bundle);
        // The names of the bundle's files hold the fingerprints of what is in them; stories are served as they are.
        const stories = readStories(publicDir).map((one) => JSON.stringify(one));
        const parts = [whole, ...Object.keys(bundle).sort(), ...stories];
        built = { html: whole, bundle, version: versionOf(releaseOf(root), parts) };
        return isTemplate ? templateOf({ up: './', isOfStory: true }) : page(DEFAULT_STORY, './');
      },
    },
    generateBundle: {
      // Later than Vite's own, which makes the template.
      order: 'post',
      async handler(_, bundle) {
        if (isTemplate) return;
        const emit = (fileName: string, source: string | Buffer) => this.emitFile({ type: 'asset', fileName, source });
        const stories = readStories(publicDir);
        if (!isSingle) {
          const icon = readFileSync(join(publicDir, 'icon.svg'), 'utf8');
          for (const [name, source] of Object.entries(icons(icon))) emit(name, source);
          emit('manifest.webmanifest', manifest(readStory(publicDir, DEFAULT_STORY)));
        }
        for (const { story, atlas, text } of await Promise.all(stories.map(placeStory))) {
          const { id } = story;
          emit(smallMapFile(id), smallMap(derive(story, openingView(story)), atlas));
          emit(`stories/${id}/places.geojson`, text);
          if (isSingle) continue;
          emit(shareFile(id), sharePicture(story, atlas));
          emit(`stories/${id}/index.html`, await page(id, '../../'));
        }
        if (isSingle || !built) return;
        emit(PARTS_FILE, siteParts(publicDir, bundle, {
          version: built.version,
          first: templateOf({ up: './', isOfStory: true }),
          own: templateOf({ up: '../../', isOfStory: true }),
        }));
        if (stories.length > 1) emit('stories/index.html', await page(null, '../'));
      },
    },
  };
}
