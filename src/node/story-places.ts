/** The places that a story refers to, as the gazetteer and its shapes have them. */
import { readFile } from 'node:fs/promises';
import { placesText, storyPlaces } from '../gazetteer/story-places.ts';
import { withLayers, type Atlas, type Layers } from '../geometry/atlas.ts';
import { inheritFrom } from '../geometry/inherited.ts';
import type { Story } from '../story/story.ts';
import { overviewAtlas } from './files.ts';
import { gazetteerOnDisk } from './gazetteer.ts';

export interface PlacedStory {
  /** With the names and parents that it leaves to its places. */
  story: Story;
  /** The overview, and the story's own places. */
  atlas: Atlas;
  places: Layers['places'];
  /** What lies beside the story as `places.geojson`: its places, and the borders around regions among them. */
  text: string;
  /** What of the gazetteer could not be read. */
  problems: string[];
}

let gazetteer: ReturnType<typeof gazetteerOnDisk> | undefined;
/** Read as far as it is needed, once. */
export const gazetteerOnce = () => gazetteer ??= gazetteerOnDisk();

const texts = new Map<string, Promise<string>>();
/** Each file once: the stories of a site share them. */
function readWorld(file: string): Promise<string> {
  const text = texts.get(file) ?? readFile(new URL(`../../geo/${file}`, import.meta.url), 'utf8');
  texts.set(file, text);
  return text;
}

/** Finds whatever a story refers to; a ref that is nowhere is left to who tells of it. */
export async function placeStory(story: Story): Promise<PlacedStory> {
  const overview = overviewAtlas();
  const refs = new Set(story.places.flatMap(({ ref }) => ref ?? []));
  const others = [...refs].filter((ref) => !overview.areas.has(ref));
  const { layers, problems } = await storyPlaces(others, refs, { get: gazetteerOnce().get, read: readWorld });
  const atlas = withLayers(overview, layers);
  return { story: inheritFrom(atlas, story), atlas, places: layers.places, text: placesText(layers), problems };
}
