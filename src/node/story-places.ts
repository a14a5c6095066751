/** The places that a story refers to, from the files on disk. */
import { readFile } from 'node:fs/promises';
import { placeStory as placeFrom, type PlacedStory } from '../gazetteer/story-places.ts';
import type { Story } from '../story/story.ts';
import { overviewAtlas } from './files.ts';
import { gazetteerOnDisk } from './gazetteer.ts';

let gazetteer: ReturnType<typeof gazetteerOnDisk> | undefined;
/** Read as far as it is needed, once. */
export const gazetteerOnce = () => gazetteer ??= gazetteerOnDisk();

const texts = new Map<string, Promise<string>>();
/** Each file once: the stories of a site share them. */
function read(file: string): Promise<string> {
  const text = texts.get(file) ?? readFile(new URL(`../../geo/${file}`, import.meta.url), 'utf8');
  texts.set(file, text);
  return text;
}

/** As `gazetteer/story-places.ts` does it. */
export const placeStory = (story: Story): Promise<PlacedStory> =>
  placeFrom(story, overviewAtlas(), { get: gazetteerOnce().get, read });
