/** Where a figure's layers, translations and fonts come from: the page fetches them, a command reads them from disk. */
import type { Atlas } from '../../geometry/atlas.ts';
import type { Translation } from '../../story/translation.ts';
import type { View } from '../../view/view.ts';
import type { Drawing } from '../draw/primitives.ts';
import type { FontBytes } from '../output/pdf.ts';
import type { EmbeddedFont } from '../output/svg.ts';
import { facesOf } from '../text/faces.ts';
import { ALL_FONT_FILES } from '../text/font-files.ts';

export interface FigureSource {
  /**
   * `overview`: the base map with the story's own places. `detail`: the same with the layers for a close frame.
   * Whatever can be had.
   */
  atlas: (level: 'overview' | 'detail') => Promise<Atlas>;
  /** Those that a view is shown with; whatever can be had. */
  translations: (view: View) => Promise<readonly Translation[]>;
  /**
   * The bytes of a file of `public/fonts`.
   * @throws Error with a sentence for the reader.
   */
  font: (file: string) => Promise<Uint8Array>;
}

/** The fonts that an SVG needs to look the same everywhere: those whose characters it has. */
export const embeddedFonts = ({ font }: Pick<FigureSource, 'font'>, drawing: Drawing): Promise<EmbeddedFont[]> =>
  Promise.all(facesOf(drawing).map(async ({ file, ...face }) => ({ ...face, base64: base64Of(await font(file)) })));

/** The fonts of a PDF, by file name. */
export const pdfFonts = async ({ font }: Pick<FigureSource, 'font'>): Promise<FontBytes> =>
  Object.fromEntries(await Promise.all(ALL_FONT_FILES.map(async (file) => [file, await font(file)] as const)));

/** For Node and browsers alike; not all of them have `Uint8Array.prototype.toBase64` yet. */
export const base64Of = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
