/**
 * A whole figure: title, map, key, legend and credits, laid out in a frame of any size. What finds no room is left out,
 * least needed first.
 */
import type { Size } from '../../geometry/frame.ts';
import type { Box } from '../../cartography/marker-layout.ts';
import { gap, paragraph, stack, type Block, type Placed } from './blocks.ts';
import type { Chart, FigureProjection } from '../draw/projected-map.ts';
import { drawKey, keyHeight } from './key.ts';
import { legendOf } from './legend.ts';
import type { Mark } from '../draw/primitives.ts';
import { drawPicture, frameScene } from '../compose/composition.ts';
import type { Scene } from '../compose/scene.ts';
import { rectangle } from '../draw/shapes.ts';
import type { Words } from '../text/words.ts';

export const STATEMENT_CHOICES = ['none', 'key', 'full'] as const;
export type StatementChoice = (typeof STATEMENT_CHOICES)[number];

export interface SheetOptions {
  /** CSS px. */
  size: Size;
  /** CSS px that a px of the design measures: how large type and signs are. */
  unit: number;
  statements: StatementChoice;
  projection?: FigureProjection | undefined;
  /** The last line: the permalink, and whatever else says which figure this is. */
  signature: string;
}

/** A frame this much wider than high has its key beside the map, others below it. */
const BESIDE = 1.15;

/** What a sheet has around its map, richest first: the first that leaves the map enough room is drawn. */
const PLANS = [
  { title: true, key: true, legend: true, credits: 'full' },
  { title: true, key: true, legend: true, credits: 'short' },
  { title: true, key: false, legend: true, credits: 'full' },
  { title: true, key: false, legend: true, credits: 'short' },
  { title: true, key: false, legend: false, credits: 'short' },
  { title: false, key: false, legend: false, credits: 'short' },
] as const;
type Plan = (typeof PLANS)[number];

/** The map gets at least this part of the sheet's area, and this many design px in each direction. */
const MAP_SHARE = 0.3;
const MAP_LEAST = 150;

/**
 * Short credits get at most this part of the sheet's height: they are whole in the smallest one, unless a source is
 * very long.
 */
const CREDITS_SHARE = 0.4;
const LINE = 1.3;

export function drawSheet(scene: Scene, words: Words, options: SheetOptions): Mark[] {
  const plans = options.statements === 'none' ? PLANS.filter(({ key }) => !key) : PLANS;
  const frames = plans.map((plan) => frameFor(scene, words, plan, options));
  const fitting = frames.find(({ map }) => isEnough(map, options)) ?? frames.at(-1);
  return fitting ? drawFrame(scene, fitting, options) : [];
}

function isEnough({ width, height }: Box, { size, unit }: SheetOptions): boolean {
  return (
    width * height >= MAP_SHARE * size.width * size.height &&
    Math.min(width, height) >= Math.min(MAP_LEAST * unit, 0.4 * Math.min(size.width, size.height))
  );
}

/** `key` and `legend` are the rooms for them; a legend that goes with a key stands in the key's. */
interface Frame { map: Box; fixed: Placed[]; key: Box | null; legend: Box | null }

function frameFor(scene: Scene, words: Words, plan: Plan, { size, unit, signature, statements }: SheetOptions): Frame {
  const { theme } = scene;
  const pad = 20 * unit;
  const width = size.width - 2 * pad;
  const isWide = size.width / size.height >= BESIDE;
  const credits = creditsOf(scene, words, plan, { width, height: size.height, unit, signature });
  const bottom = size.height - 0.6 * pad - credits.height;
  const foot = { block: credits, x: pad, y: bottom };
  if (!plan.title)
    return {
      map: { x: 0, y: 0, width: size.width, height: Math.max(1, bottom) },
      fixed: [foot],
      key: null,
      legend: null,
    };

  const titleFor = (room: number) =>
    stack([
      paragraph(words.title, room, {
        cut: 'serifBold', size: 25 * unit, fill: theme.ink, lineHeight: 1.15, most: 4, language: words.titleLanguage,
      }),
      gap(4 * unit),
      paragraph(words.subtitle, room, {
        cut: 'sans',
        size: 13 * unit,
        fill: theme.inkQuiet,
        most: plan.key || !isWide ? 3 : 5,
      }),
      gap(10 * unit),
    ]);
  if (!plan.key && isWide) {
    // Title and legend beside the map, which then has all the height that there is.
    const column = 0.34 * width;
    const title = titleFor(column);
    // Without height where the title does not fit beside it, so that another plan is chosen.
    const map = {
      x: 2 * pad + column,
      y: pad,
      width: width - column - pad,
      height: Math.max(1, pad + title.height > bottom ? 0 : bottom - pad),
    };
    const legend = { x: pad, y: pad + title.height, width: column, height: Math.max(0, bottom - pad - title.height) };
    return { map, fixed: [foot, { block: title, x: pad, y: pad }], key: null, legend: plan.legend ? legend : null };
  }
  const title = titleFor(width);
  const top = pad + title.height;
  const area = { x: pad, y: top, width, height: Math.max(1, bottom - top) };
  const fixed = [foot, { block: title, x: pad, y: pad }];
  if (!plan.key) {
    const legend = plan.legend ? 5 * 16 * unit : 0;
    const map = { ...area, height: Math.max(1, area.height - legend) };
    return {
      map,
      fixed,
      key: null,
      legend: plan.legend ? { ...area, y: map.y + map.height + 6 * unit, height: legend } : null,
    };
  }
  if (isWide) {
    const column = Math.min(0.4 * width, Math.max(0.33 * width, 250 * unit));
    const map = { ...area, width: width - column - pad };
    const key = { ...area, x: map.x + map.width + pad, width: column };
    return { map, fixed, key, legend: key };
  }
  const height = Math.min(0.55 * area.height, keyHeight(scene, width, unit, statements === 'full'));
  const map = { ...area, height: area.height - height };
  const key = { ...area, y: map.y + map.height + 10 * unit, height: height - 10 * unit };
  return { map, fixed, key, legend: key };
}

/** `width` of its lines and `height` of the whole sheet in px; `unit` and `signature` as in `SheetOptions`. */
type CreditsLayout = Size & Pick<SheetOptions, 'unit' | 'signature'>;

function creditsOf(
  scene: Scene, { source }: Words, { credits }: Plan, { width, height, unit, signature }: CreditsLayout,
): Block {
  const look = { cut: 'sans', size: 9.5 * unit, fill: scene.theme.inkQuiet } as const;
  if (credits === 'full')
    return stack([
      gap(8 * unit),
      ...[source, scene.messages.figure.borders, signature].map((text) => paragraph(text, width, look)),
    ]);
  const size = 8.5 * unit;
  const most = Math.floor((CREDITS_SHARE * height) / (LINE * size));
  return stack([
    gap(6 * unit),
    paragraph(`${signature} · ${source} ${scene.messages.figure.borders}`, width, {
      ...look,
      size,
      lineHeight: LINE,
      most,
    }),
  ]);
}

function drawFrame(
  scene: Scene,
  { map, fixed, key, legend }: Frame,
  { size, unit, statements, projection }: SheetOptions,
): Mark[] {
  const { theme } = scene;
  const chart = frameScene(scene, { width: map.width, height: map.height }, projection);
  const look = { unit: 0.72 * unit, number: key ? 'key' : 'count', withAway: false } as const;
  const { marks, markers } = drawPicture({ scene, chart, unit }, { look, obstacles: [], hasFurniture: true });
  const frame = rectangle(map);
  return [
    { kind: 'path', d: rectangle({ x: 0, y: 0, ...size }), fill: theme.paper },
    { kind: 'group', clip: frame, marks: [{ kind: 'group', move: [map.x, map.y], marks }] },
    { kind: 'path', d: frame, stroke: theme.rule, width: unit },
    ...fixed.flatMap(({ block, x, y }) => block.draw(x, y)),
    ...(key ? drawKey(scene, {
      box: key, markers, unit, withWords: statements === 'full',
      legend: legendIn(scene, chart, { width: key.width, height: key.height - 14 * unit }, unit),
    }) : []),
    ...(legend && !key ? drawLegend(legendIn(scene, chart, legend, unit), legend) : []),
  ];
}

/** Smaller where it would not fit into its room, and empty rather than over something. */
function legendIn(scene: Scene, chart: Chart, { width, height }: Size, unit: number): Block {
  return (
    [10.5, 9.5, 8.5, 7.5]
      .map((size) => legendOf(scene, chart, { width, size: size * unit }))
      .find((block) => block.height <= height) ?? gap(0)
  );
}

const drawLegend = (block: Block, room: Box): Mark[] => block.draw(room.x, room.y + room.height - block.height);
