/** The figure service of a page: loaded when somebody wants a figure, or a report on paper. */
import type { TakeCapture } from '../../cartography/capture.ts';
import { THEMES, type Theme } from '../../cartography/theme.ts';
import type { Atlas } from '../../geometry/atlas.ts';
import { ReaderError } from '../../locales/failures.ts';
import type { Derived } from '../../view/derive.ts';
import type { FigureChoice, FigureKind, FigureService } from '../../view/figure-service.ts';
import type { View } from '../../view/view.ts';
import { reportOf } from '../compose/report.ts';
import { sceneOf } from '../compose/scene.ts';
import { snapshotOf } from '../compose/snapshot.ts';
import { FORMATS, formatOf, SIDES } from '../layout/formats.ts';
import { toPng } from '../output/raster.ts';
import { toSvg } from '../output/svg.ts';
import { citationOf } from '../text/citation.ts';
import { lettersWithoutFont, textsOf } from '../text/faces.ts';
import { createFigureMaker, type MadeFigure } from './maker.ts';
import { embeddedFonts, type FigureSource } from './source.ts';

export interface PageFigureSource extends FigureSource {
  /** What has come of these layers by now. */
  atlasNow: (level: 'overview' | 'detail') => Atlas;
}

export interface PageFigureServices {
  source: PageFigureSource;
  /** What the page shows. */
  present: () => Derived;
  /** The theme in force on the page. */
  theme: () => Theme;
  /** The permalink of a view, complete with host. */
  addressOf: (view: View) => string;
  /** Null while there is no map. */
  takeCapture: () => TakeCapture | null;
}

const MIME_TYPES: Readonly<Record<FigureKind, string>> = {
  svg: 'image/svg+xml', png: 'image/png', pdf: 'application/pdf',
};
const blobOf = (content: string | Uint8Array, kind: FigureKind) =>
  new Blob([content as BlobPart], { type: MIME_TYPES[kind] });

export function createFigureService(services: PageFigureServices): FigureService {
  const { source, present, theme, addressOf, takeCapture } = services;
  const { story } = present();
  const maker = createFigureMaker({
    story,
    source,
    addressOf,
    toPng: async (drawing, scale) =>
      toPng({ ...drawing, svg: toSvg(drawing, { embed: await embeddedFonts(source, drawing) }), scale }),
    date: () => new Date(),
  });
  const make = async (view: View, choice: FigureChoice): Promise<MadeFigure> => {
    const format = formatOf(choice.format);
    if (!format) throw new ReaderError({ kind: 'no-such-size', sizes: Object.keys(FORMATS).join(', '), ...SIDES });
    return maker.make(viewFor(view, choice), { format, statements: choice.statements });
  };

  return {
    formats: Object.keys(FORMATS),
    sides: SIDES,
    statementsFor: (format) => formatOf(format)?.statements ?? 'key',
    preview: async (view, choice) => {
      const figure = await make(view, choice);
      const { drawing, caption, alt, description, address } = figure;
      const { width, height } = drawing;
      const citation = citationOf(story, figure, { address, language: choice.language, date: new Date() });
      const svg = toSvg(drawing, { idPrefix: 'preview-' });
      const blank = lettersWithoutFont(textsOf(drawing));
      return { svg, width, height, caption, alt, description, citation, address, blank };
    },
    save: async (view, choice, kind, scale) => {
      const { drawing } = await make(view, choice);
      return blobOf(await maker.encode(drawing, kind, scale), kind);
    },
    capture: async (scale) => {
      const take = takeCapture();
      if (!take) throw new ReaderError({ kind: 'no-map' });
      const capture = await take(scale);
      const derived = present();
      const scene = sceneOf(derived, source.atlasNow('detail'), theme());
      const { drawing, map } = snapshotOf(scene, capture, addressOf(derived.view));
      const svg = toSvg(drawing, { embed: await embeddedFonts(source, drawing) });
      const under = { colour: scene.theme.paper, pixels: capture.pixels, box: map };
      return blobOf(await toPng({ ...drawing, svg, scale, under }), 'png');
    },
    print: () => {
      const derived = present();
      const { view } = derived;
      const scene = sceneOf(derived, source.atlasNow('overview'), view.theme === 'mono' ? THEMES.mono : THEMES.print);
      const address = addressOf({ ...view, camera: null });
      const report = reportOf(scene, source.atlasNow('detail'), address);
      const { drawing, count, source: credit, borders, fingerprint } = report;
      const words = scene.messages.figure;
      const signature = `${words.address}: ${address} · ${words.fingerprint} ${fingerprint} · Dateline`;
      return { svg: toSvg(drawing, { idPrefix: 'printed-' }), count, credits: [credit, borders, signature] };
    },
  };
}

/** The view as the figure shows it: its own language and colours, and no camera, since a figure frames by itself. */
function viewFor(view: View, { theme, language }: FigureChoice): View {
  const isUsual = view.theme === 'auto' && theme === 'light';
  const original = view.original && language === view.language;
  return { ...view, camera: null, language, original, theme: isUsual ? 'auto' : theme };
}
