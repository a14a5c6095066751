/** What `npm run check` leaves beside a story that no build knows, so that a built site can show it. */
import { readFileSync, existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { PlacedStory } from '../../gazetteer/story-places.ts';
import { writeWhole } from '../../node/write.ts';

const FILE = 'places.geojson';
/** The build writes it for its own stories. */
const OF_THE_BUILD = /[/\\]public[/\\]stories[/\\][^/\\]+$/;

/** Writes the story's places beside its `story.json`, if it refers to any but countries; says so in a line. */
export function placesBeside(file: string, { places, text }: Pick<PlacedStory, 'places' | 'text'>): string[] {
  const folder = dirname(resolve(file));
  if (basename(file) !== 'story.json' || OF_THE_BUILD.test(folder) || places.features.length === 0) return [];
  const path = join(folder, FILE);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeWhole(path, text);
  return [`${FILE} is written beside it, with all places that it refers to but countries: ${places.features.length}`];
}
