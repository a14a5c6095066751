/**
 * The map's labels are drawn from the page's own faces (`src/theme/fonts.css`). A style could declare font files itself, but
 * MapLibre then adds each to the page's fonts, and with each the browser lays out and paints the whole page anew.
 */

/** CSS families: Latin and Cyrillic first, then Hangul. */
const FAMILIES = ['"Source Sans 3"', '"Noto Sans KR"'];

/** MapLibre has no word for weight but reads it from the first name, which no font needs to have. */
export const MAP_FONT = { regular: FAMILIES, semibold: ['SemiBold', ...FAMILIES] };

/** ms; then the map goes on with fonts of the device. */
const LONGEST_WAIT = 5000;

/** Resolves when the faces are there that a text needs: MapLibre draws each letter once, with what there is at that moment. */
export async function loadMapFonts(text: string): Promise<void> {
  const letters = [...new Set(text)].join('');
  const late = new Promise((resolve) => { setTimeout(resolve, LONGEST_WAIT); });
  const loads = Promise.allSettled([400, 600].map((weight) => document.fonts.load(`${weight} 1rem ${FAMILIES.join()}`, letters)));
  await Promise.race([loads, late]);
}
