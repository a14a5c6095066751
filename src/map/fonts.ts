/**
 * The map's labels are drawn from faces of the page (`src/ui/styles/fonts.css`), under a name of their own. A style
 * could declare font files itself, but MapLibre then adds each to the page's fonts, and with each the browser lays out
 * the whole page anew.
 */

/** A CSS family with all the letters that labels may have. */
const FAMILY = '"Map Sans"';

/** MapLibre has no word for weight but reads it from the first name, which no font needs to have. */
export const MAP_FONT = { regular: [FAMILY], semibold: ['SemiBold', FAMILY] };

/** ms; then the map goes on with fonts of the device. */
const LONGEST_WAIT = 5000;

/**
 * Resolves when the faces are there that a text needs: MapLibre draws each letter once, with what there is at that
 * moment.
 */
export async function loadMapFonts(text: string): Promise<void> {
  const letters = [...new Set(text)].join('');
  const late = new Promise((resolve) => {
    setTimeout(resolve, LONGEST_WAIT);
  });
  const loads = Promise.allSettled(
    [400, 600].map((weight) => document.fonts.load(`${weight} 1rem ${FAMILY}`, letters)),
  );
  await Promise.race([loads, late]);
}
