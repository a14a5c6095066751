/** The files of a story as a zip: a folder that any host of the page can serve. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { translationFile, type Language } from '../../../story/schema.ts';
import type { Published } from '../../../draft/format/publish.ts';

/** Of each file, so that the same story gives the same bytes; a zip knows no year before 1980. */
const WHEN = '1980-01-01T00:00:00';

/** @param places the text of `places.geojson`. */
export function storyFolder({ file, translations }: Published, id: string, places: string): Uint8Array<ArrayBuffer> {
  const lines = (value: object) => strToU8(`${JSON.stringify(value, null, 2)}\n`);
  const files: Zippable = {
    'story.json': lines(file),
    'places.geojson': strToU8(places),
    ...Object.fromEntries(Object.entries(translations)
      .map(([language, value]) => [translationFile(language as Language), lines(value)])),
  };
  return zipSync({ stories: { [id]: files } }, { level: 9, mtime: WHEN });
}
