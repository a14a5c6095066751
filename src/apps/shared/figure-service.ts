/** The figure service of the page: loaded when somebody wants a figure, or a report on paper. */
import type { ReadonlySignal } from '@preact/signals';
import { pageAddress } from '../../assets/page-files.ts';
import type { TakeCapture } from '../../cartography/capture.ts';
import { THEMES, type Theme } from '../../cartography/theme.ts';
import { reportOf } from '../../figure/compose/report.ts';
import { sceneOf } from '../../figure/compose/scene.ts';
import { snapshotOf } from '../../figure/compose/snapshot.ts';
import { FORMAT_CHOICES, FORMATS, formatOf, SIDES } from '../../figure/layout/formats.ts';
import { toPng } from '../../figure/output/raster.ts';
import { toSvg } from '../../figure/output/svg.ts';
import { createFigureMaker, type MadeFigure } from '../../figure/service/maker.ts';
import { embeddedFonts } from '../../figure/service/source.ts';
import { citationOf } from '../../figure/text/citation.ts';
import { printAddress } from '../../view/address.ts';
import type { FigureChoice, FigureKind, FigureService } from '../../view/figure-service.ts';
import type { View } from '../../view/view.ts';
import type { Store } from '../../store/store.ts';
import { fetchSource, type FetchServices } from './figure-source.ts';

export interface FigureServices extends FetchServices {
  store: Store;
  /** The theme in force on the page. */
  theme: ReadonlySignal<Theme>;
  defaultStory: string;
  /** Null while there is no map. */
  takeCapture: () => TakeCapture | null;
}

const MIME_TYPES: Readonly<Record<FigureKind, string>> = {
  svg: 'image/svg+xml', png: 'image/png', pdf: 'application/pdf',
};
const blobOf = (content: string | Uint8Array, kind: FigureKind) =>
  new Blob([content as BlobPart], { type: MIME_TYPES[kind] });

export function createFigureService(services: FigureServices): FigureService {
  const { store, theme, defaultStory, layers, takeCapture } = services;
  const { story } = store;
  const source = fetchSource(services);
  const addressOf = (view: View) => `${pageAddress()}${printAddress(view, story, defaultStory)}`;
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
    if (!format) throw new Error(`A size was expected: ${FORMAT_CHOICES}.`);
    return maker.make(viewFor(view, choice), { format, statements: choice.statements });
  };

  return {
    formats: Object.keys(FORMATS),
    sides: SIDES,
    statementsFor: (format) => formatOf(format)?.statements ?? 'key',
    preview: async (view, choice) => {
      const figure = await make(view, choice);
      const { drawing, caption, alt, address } = figure;
      const { width, height } = drawing;
      const citation = citationOf(story, figure, { address, language: choice.language, date: new Date() });
      return { svg: toSvg(drawing, { idPrefix: 'preview-' }), width, height, caption, alt, citation, address };
    },
    save: async (view, choice, kind, scale) => {
      const { drawing } = await make(view, choice);
      return blobOf(await maker.encode(drawing, kind, scale), kind);
    },
    capture: async (scale) => {
      const take = takeCapture();
      if (!take) throw new Error('There is no map to be saved right now; the figure can be.');
      const capture = await take(scale);
      const scene = sceneOf(store.derived.peek(), store.atlas.peek(), theme.peek());
      const { drawing, map } = snapshotOf(scene, capture, addressOf(store.view.peek()));
      const svg = toSvg(drawing, { embed: await embeddedFonts(source, drawing) });
      const under = { colour: scene.theme.paper, pixels: capture.pixels, box: map };
      return blobOf(await toPng({ ...drawing, svg, scale, under }), 'png');
    },
    print: () => {
      const view = store.view.peek();
      const scene = sceneOf(store.derived.peek(), layers.atlas('gazetteer'), view.theme === 'mono' ? THEMES.mono : THEMES.print);
      const address = addressOf({ ...view, camera: null });
      const { drawing, count, source, fingerprint } = reportOf(scene, layers.atlas('detail'), address);
      const { phrases } = scene;
      return {
        svg: toSvg(drawing, { idPrefix: 'printed-' }), count,
        credits: [source, phrases.borders, `${phrases.address}: ${address} · ${phrases.fingerprint} ${fingerprint} · Dateline`],
      };
    },
  };
}

/** The view as the figure shows it: its own language and colours, and no camera, since a figure frames by itself. */
function viewFor(view: View, { theme, language }: FigureChoice): View {
  const isUsual = view.theme === 'auto' && theme === 'light';
  return { ...view, camera: null, language, theme: isUsual ? 'auto' : theme };
}
