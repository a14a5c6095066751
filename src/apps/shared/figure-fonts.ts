/** The page's own font files, as bytes: a saved figure carries them along. */
import { facesOf } from '../../figure/text/faces.ts';
import { ALL_FONT_FILES } from '../../figure/text/font-files.ts';
import type { Drawing } from '../../figure/draw/primitives.ts';
import type { FontBytes } from '../../figure/output/pdf.ts';
import type { EmbeddedFont } from '../../figure/output/svg.ts';
import { fetchOk } from '../../assets/load.ts';

async function fetchFont(file: string): Promise<Blob> {
  try {
    return await (await fetchOk(`fonts/${file}`)).blob();
  } catch (error) {
    throw new Error(`The font ${file} could not be loaded (${error instanceof Error ? error.message : String(error)}); try again in a moment.`, { cause: error });
  }
}

/** The fonts that an SVG needs to look the same everywhere: those whose characters it has. */
export const embeddedFonts = (drawing: Drawing): Promise<EmbeddedFont[]> =>
  Promise.all(facesOf(drawing).map(async ({ file, ...face }) => ({ ...face, base64: await base64Of(await fetchFont(file)) })));

/** The fonts of a PDF. */
export const fontBytes = async (): Promise<FontBytes> =>
  Object.fromEntries(await Promise.all(ALL_FONT_FILES.map(async (file) => [file, new Uint8Array(await (await fetchFont(file)).arrayBuffer())] as const)));

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,/, '') : '');
    reader.onerror = () => reject(reader.error ?? new Error('a font could not be read'));
    reader.readAsDataURL(blob);
  });
}
