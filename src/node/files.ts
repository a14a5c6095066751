/** Where stories, layers and fonts lie on disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ALL_FONT_FILES } from '../figure/text/font-files.ts';
import { EMPTY_ATLAS, withLayers, type Atlas, type Layers } from '../geometry/atlas.ts';
import { LAYER_FILES, type LayerSet } from '../geometry/layer-files.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STORIES = join(ROOT, 'public/stories');
export const FONTS = join(ROOT, 'public/fonts');

/** Ids of the stories that come with the project. */
export const storyIds = (): string[] =>
  readdirSync(STORIES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(STORIES, entry.name, 'story.json')))
    .map(({ name }) => name)
    .sort();

export const storyFile = (id: string): string => join(STORIES, id, 'story.json');

/** An atlas with one more set of layers. */
export function withLayerSet(atlas: Atlas, set: LayerSet): Atlas {
  const layers = Object.entries(LAYER_FILES[set]).map(([layer, file]) =>
    [layer, JSON.parse(readFileSync(join(ROOT, 'geo/layers', `${file}.geojson`), 'utf8')) as unknown]);
  return withLayers(atlas, Object.fromEntries(layers) as Partial<Layers>);
}

let overview: Atlas | undefined;
/** The base map without its detail; read once. */
export const overviewAtlas = (): Atlas =>
  overview ??= (['overview', 'names', 'waters'] as const).reduce(withLayerSet, EMPTY_ATLAS);

/** Paths of the fonts that a PNG is set in. */
export const fontFiles = (): string[] => ALL_FONT_FILES.map((file) => join(FONTS, file));
