/** The files of a story as a zip: a folder that any host of the page can serve. */
import { translationFile, type Language } from '../../../story/schema.ts';
import type { Published } from '../../../draft/format/publish.ts';
import { zipped } from './zipped.ts';

/** The texts of the folder by name. @param places that of `places.geojson`. */
export function storyTexts({ file, translations }: Published, places: string): Record<string, string> {
  const lines = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  return {
    'story.json': lines(file),
    'places.geojson': places,
    ...Object.fromEntries(Object.entries(translations)
      .map(([language, value]) => [translationFile(language as Language), lines(value)])),
  };
}

export const storyFolder = (published: Published, id: string, places: string): Uint8Array<ArrayBuffer> =>
  zipped(Object.fromEntries(Object.entries(storyTexts(published, places))
    .map(([name, text]) => [`stories/${id}/${name}`, text])));
