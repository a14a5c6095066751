/**
 * The map's labels are drawn from faces of the page (`src/ui/styles/fonts.css`), under a name of their own. A style
 * could declare font files itself, but MapLibre then adds each to the page's fonts, and with each the browser lays out
 * the whole page anew.
 */

/** A CSS family with all the letters that labels may have. */
const FAMILY = '"Map Sans"';

/** MapLibre has no word for weight or slant but reads them from the first name, which no font needs to have. */
export const MAP_FONT = {
  regular: [FAMILY],
  semibold: ['SemiBold', FAMILY],
  // The page's own, which it has for quotations; Korean has no italics.
  italic: ['Italic', '"Source Serif 4"', FAMILY],
};

/** ms; then the map goes on with fonts of the device. */
const LONGEST_WAIT = 5000;

/**
 * Resolves when the faces are there that a text needs, and what is set in italics: MapLibre draws each letter once,
 * with what there is at that moment.
 */
export async function loadMapFonts(text: string, italic = ''): Promise<void> {
  const lettersOf = (words: string) => [...new Set(words)].join('');
  const late = new Promise((resolve) => {
    setTimeout(resolve, LONGEST_WAIT);
  });
  const loads = Promise.allSettled([
    ...[400, 600].map((weight) => document.fonts.load(`${weight} 1rem ${FAMILY}`, lettersOf(text + italic))),
    ...(italic === '' ? [] : [document.fonts.load('italic 400 1rem "Source Serif 4"', lettersOf(italic))]),
  ]);
  await Promise.race([loads, late]);
}
