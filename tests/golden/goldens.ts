/** Figures that are kept to be compared with: every view, theme, size and language at least once. */
import { readFileSync } from 'node:fs';
import { withLayerSet, fontFiles } from '../../src/node/files.ts';
import { toPng } from '../../src/node/png.ts';
import type { FigureProjection } from '../../src/figure/draw/projected-map.ts';
import { figureOf, needsDetail, type Figure, type FigureOptions } from '../../src/figure/compose/figure.ts';
import { formatOf, type Format, type StatementChoice } from '../../src/figure/layout/formats.ts';
import { toSvg } from '../../src/figure/output/svg.ts';
import type { Atlas } from '../../src/geometry/atlas.ts';
import { printAddress, readAddress } from '../../src/view/address.ts';
import type { View } from '../../src/view/view.ts';
import type { Story } from '../../src/story/story.ts';
import { THEMES } from '../../src/cartography/theme.ts';
import { danube, danubeTranslations } from '../unit/danube.ts';
import { placedAtlas } from '../unit/placed-atlas.ts';
import { kursk, kurskTranslations } from '../unit/stories.ts';

const STORIES = {
  kursk: { story: kursk, translations: kurskTranslations },
  danube: { story: danube, translations: danubeTranslations },
};

export interface Golden {
  /** Of the file in this folder; its ending says how it is compared. */
  file: string;
  /** The kursk story if it is left out. */
  story?: keyof typeof STORIES;
  /** Of the story. */
  address: string;
  size: string;
  statements?: StatementChoice;
  projection?: FigureProjection;
}

export const GOLDENS: readonly Golden[] = [
  { file: 'whole.svg', address: '?', size: '16:9' },
  { file: 'whole-social.svg', address: '?lang=uk&theme=dark', size: 'social' },
  { file: 'whole-a4.svg', address: '?lang=ru&theme=print', size: 'a4' },
  { file: 'whole-flat.svg', address: '?lang=ko&theme=mono&projection=mercator', size: '4:3' },
  { file: 'kursk.svg', address: '?place=kursk&lang=uk&theme=mono', size: '800x600' },
  { file: 'kursk-social.svg', address: '?place=kursk&lang=ko&theme=print', size: 'social' },
  { file: 'north-korea.svg', address: '?place=north-korea&lang=ko&theme=dark', size: '16:9' },
  { file: 'russia.svg', address: '?place=russia&theme=print', size: '4:3', projection: 'conic' },
  { file: 'russia-a4.svg', address: '?place=russia&lang=uk', size: 'a4' },
  { file: 'moscow.svg', address: '?place=moscow&lang=ru', size: '600x340' },
  { file: 's7.svg', address: '?statement=s7&lang=ru&theme=dark', size: '700x400' },
  { file: 'kcna.svg', address: '?speaker=kcna&theme=mono', size: '900x700', statements: 'full' },
  { file: 'danube.svg', story: 'danube', address: '?', size: '16:9' },
  { file: 'lark-polder.svg', story: 'danube', address: '?place=lark-polder&lang=uk&theme=dark', size: 'a4' },
  { file: 'slovakia.svg', story: 'danube', address: '?place=slovakia&theme=mono', size: 'square' },
  { file: 'boats.svg', story: 'danube', address: '?statement=sonar-boats', size: '16:9' },
  { file: 'whole.png', address: '?theme=dark&lang=ko', size: '600x340' },
  { file: 'kursk.png', address: '?place=kursk&theme=print&lang=uk', size: '600x340' },
  { file: 's7.png', address: '?statement=s7&theme=mono', size: '600x340' },
];

export const FOLDER = new URL('./', import.meta.url);
export const readGolden = (file: string): Buffer => readFileSync(new URL(file, FOLDER));

export const overview = placedAtlas;
let detail: Atlas | undefined;

export interface Made { story: Story; figure: Figure; view: View; atlas: Atlas; options: FigureOptions }

/** As the command makes it. */
export function makeFigure({ story: id = 'kursk', address, size, statements, projection }: Golden): Made {
  const { story, translations } = STORIES[id];
  const view = viewOf(address, story);
  const format = formatOf(size) as Format;
  const theme = THEMES[view.theme === 'auto' ? 'light' : view.theme];
  const options: FigureOptions = {
    format,
    theme,
    statements: statements ?? format.statements,
    projection,
    address: printAddress(view, story, story.id),
    translations,
  };
  const atlas = needsDetail(story, view, overview, options) ? (detail ??= withLayerSet(overview, 'detail')) : overview;
  return { story, figure: figureOf(story, view, atlas, options), view, atlas, options };
}

export function viewOf(address: string, story = kursk): View {
  const { view, notices } = readAddress(address, '', story);
  if (notices.length > 0) throw new Error(JSON.stringify(notices));
  return view;
}

/** An element to the line: what changed can be read. */
export const svgOf = ({ figure: { drawing } }: Made): string => `${toSvg(drawing).replaceAll('><', '>\n<')}\n`;

export const pngOf = ({ figure: { drawing } }: Made): Buffer =>
  toPng(toSvg(drawing), { scale: 1, fontFiles: fontFiles() });
