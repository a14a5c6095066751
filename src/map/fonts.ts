import type { FontFacesSpecification } from 'maplibre-gl';
import files from '../theme/fonts.json';

/** Font stacks of the map, named as in `src/theme/fonts.json`: Latin and Cyrillic first, then Hangul. */
export const MAP_FONT = {
  regular: ['Source Sans 3 400', 'Noto Sans KR 400'],
  semibold: ['Source Sans 3 600', 'Noto Sans KR 600'],
};

/** The bundled files as the style declares them; each is fetched when one of its glyphs is needed. `urlOf` knows where they are. */
export function fontFaces(urlOf: (path: string) => string): FontFacesSpecification {
  const faces: Record<string, { url: string; 'unicode-range': string[] }[]> = {};
  for (const { family, weight, style, file, unicodeRange } of files) {
    if (style !== 'normal' || !family.includes('Sans')) continue;
    (faces[`${family} ${weight}`] ??= []).push({ url: urlOf(`fonts/${file}`), 'unicode-range': unicodeRange });
  }
  return faces;
}
