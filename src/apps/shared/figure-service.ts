/** The renderer of figures, put at the page's disposal: loaded when somebody wants a figure, or a report on paper. */
import type { ReadonlySignal } from '@preact/signals';
import { figureOf, needsDetail, type Figure } from '../../figure/compose/figure.ts';
import { reportOf } from '../../figure/compose/report.ts';
import { sceneOf } from '../../figure/compose/scene.ts';
import { FORMAT_CHOICES, FORMATS, formatOf, SIDES } from '../../figure/layout/formats.ts';
import { snapshotOf } from '../../figure/compose/snapshot.ts';
import { toSvg } from '../../figure/output/svg.ts';
import type { Atlas } from '../../geometry/atlas.ts';
import type { LayerSet } from '../../geometry/layer-files.ts';
import { pageAddress } from '../../assets/page-files.ts';
import { printAddress } from '../../view/address.ts';
import type { TakeCapture } from '../../cartography/capture.ts';
import type { FigureChoice, FigureDesk, FigureKind, FigureScale } from '../../view/figure-service.ts';
import type { Store } from '../../store/store.ts';
import type { View } from '../../view/view.ts';
import { THEMES, type Theme } from '../../cartography/theme.ts';
import { citationOf } from '../../figure/text/citation.ts';
import { embeddedFonts, fontBytes } from './figure-fonts.ts';
import { toPng } from '../../figure/output/raster.ts';

export interface DeskServices {
  store: Store;
  /** The theme in force on the page. */
  theme: ReadonlySignal<Theme>;
  defaultStory: string;
  layers: {
    need: (set: LayerSet) => Promise<void>;
    /** What has come of a set, upon what has come of those before it. */
    atlas: (set: LayerSet) => Atlas;
  };
  translations: { need: (view: View) => Promise<void> };
  /** Null while there is no map. */
  takeCapture: () => TakeCapture | null;
}

export function openDesk({ store, theme, defaultStory, layers, translations, takeCapture }: DeskServices): FigureDesk {
  const { story } = store;
  const addressOf = (view: View) => `${pageAddress()}${printAddress(view, story, defaultStory)}`;

  const make = async (view: View, choice: FigureChoice): Promise<{ figure: Figure; address: string }> => {
    const format = formatOf(choice.format);
    if (!format) throw new Error(`A size was expected: ${FORMAT_CHOICES}.`);
    const shown = viewFor(view, choice);
    const address = addressOf(shown);
    await Promise.all([layers.need('gazetteer'), translations.need(shown)]);
    const options = { format, theme: THEMES[choice.theme], statements: choice.statements, address, translations: store.translations.peek() };
    const isClose = needsDetail(story, shown, layers.atlas('gazetteer'), options);
    if (isClose) await layers.need('detail');
    return { figure: figureOf(story, shown, layers.atlas(isClose ? 'detail' : 'gazetteer'), options), address };
  };

  const save = async (view: View, choice: FigureChoice, kind: FigureKind, scale: FigureScale): Promise<Blob> => {
    const { figure: { drawing } } = await make(view, choice);
    switch (kind) {
      case 'svg': return new Blob([toSvg(drawing, { embed: await embeddedFonts(drawing) })], { type: 'image/svg+xml' });
      case 'png': return toPng({ ...drawing, svg: toSvg(drawing, { embed: await embeddedFonts(drawing) }), scale });
      case 'pdf': {
        const [{ toPdf }, fonts] = await Promise.all([loadPdf(), fontBytes()]);
        return new Blob([await toPdf(drawing, fonts, { date: new Date() }) as BlobPart], { type: 'application/pdf' });
      }
    }
  };

  return {
    formats: Object.keys(FORMATS),
    sides: SIDES,
    statementsFor: (format) => formatOf(format)?.statements ?? 'key',
    preview: async (view, choice) => {
      const { figure, address } = await make(view, choice);
      const { drawing, caption, alt } = figure;
      const { width, height } = drawing;
      const citation = citationOf(story, figure, { address, language: choice.language, date: new Date() });
      return { svg: toSvg(drawing, { idPrefix: 'preview-' }), width, height, caption, alt, citation, address };
    },
    save,
    capture: async (scale) => {
      const take = takeCapture();
      if (!take) throw new Error('There is no map to be saved right now; the figure can be.');
      const capture = await take(scale);
      const { drawing, map } = snapshotOf(sceneOf(store, store.atlas.peek(), theme.peek()), capture, addressOf(store.view.peek()));
      const svg = toSvg(drawing, { embed: await embeddedFonts(drawing) });
      return toPng({ ...drawing, svg, scale, under: { colour: theme.peek().paper, pixels: capture.pixels, box: map } });
    },
    print: () => {
      const view = store.view.peek();
      const scene = sceneOf(store, layers.atlas('gazetteer'), view.theme === 'mono' ? THEMES.mono : THEMES.print);
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

/** Apart from the rest: it is larger than all of it, and wanted more seldom. */
async function loadPdf(): Promise<typeof import('../../figure/output/pdf.ts')> {
  try {
    return await import('../../figure/output/pdf.ts');
  } catch {
    throw new Error('What makes a PDF could not be loaded; try again in a moment, or save SVG, which is as sharp.');
  }
}

/** The view as the figure shows it: its own language and colours, and no camera, since a figure frames by itself. */
function viewFor(view: View, { theme, language }: FigureChoice): View {
  const isUsual = view.theme === 'auto' && theme === 'light';
  return { ...view, camera: null, language, theme: isUsual ? 'auto' : theme };
}
