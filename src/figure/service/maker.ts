/**
 * Makes figures of one story and their files, for the page and for commands: what differs between them is passed in.
 */
import { THEMES } from '../../cartography/theme.ts';
import { ReaderError } from '../../locales/failures.ts';
import { loadMessages } from '../../locales/messages.ts';
import type { Story } from '../../story/story.ts';
import type { FigureKind, FigureScale } from '../../view/figure-service.ts';
import type { View } from '../../view/view.ts';
import { figureOf, needsDetail, type Figure, type FigureOptions } from '../compose/figure.ts';
import type { Drawing } from '../draw/primitives.ts';
import { toSvg } from '../output/svg.ts';
import { embeddedFonts, pdfFonts, type FigureSource } from './source.ts';

export interface FigureMakerServices {
  story: Story;
  source: FigureSource;
  /** The permalink of a view, as a figure prints it. */
  addressOf: (view: View) => string;
  /** PNG of a drawing; `scale` is pixels per CSS px. */
  toPng: (drawing: Drawing, scale: FigureScale) => Promise<Uint8Array>;
  /** What a PDF tells as the time when it was made. */
  date: () => Date;
}

export type MakeOptions = Pick<FigureOptions, 'format' | 'statements' | 'projection'>;
/** A figure, and the permalink of what it shows. */
export interface MadeFigure extends Figure { address: string }

export interface FigureMaker {
  /** `view` has the figure's language and theme, where `auto` is light; its camera has no part in it. */
  make: (view: View, options: MakeOptions) => Promise<MadeFigure>;
  /**
   * The content of a file.
   * @param scale pixels per CSS px of a PNG.
   * @throws Error with a sentence for the reader.
   */
  encode: (drawing: Drawing, kind: FigureKind, scale: FigureScale) => Promise<string | Uint8Array>;
}

export function createFigureMaker({ story, source, addressOf, toPng, date }: FigureMakerServices): FigureMaker {
  return {
    make: async (view, asked) => {
      const [overview, translations] = await Promise.all([
        source.atlas('overview'), source.translations(view), loadMessages(view.language),
      ]);
      const address = addressOf(view);
      const options = { ...asked, theme: THEMES[view.theme === 'auto' ? 'light' : view.theme], translations, address };
      const atlas = needsDetail(story, view, overview, options) ? await source.atlas('detail') : overview;
      return { ...figureOf(story, view, atlas, options), address };
    },
    encode: async (drawing, kind, scale) => {
      switch (kind) {
        case 'svg': return toSvg(drawing, { embed: await embeddedFonts(source, drawing) });
        case 'png': return toPng(drawing, scale);
        case 'pdf': {
          const [{ toPdf }, fonts] = await Promise.all([loadPdf(), pdfFonts(source)]);
          return toPdf(drawing, fonts, { date: date() });
        }
      }
    },
  };
}

/** Apart from the rest: it is larger than all of it, and wanted more seldom. */
async function loadPdf(): Promise<typeof import('../output/pdf.ts')> {
  try {
    return await import('../output/pdf.ts');
  } catch {
    throw new ReaderError({ kind: 'no-pdf' });
  }
}
