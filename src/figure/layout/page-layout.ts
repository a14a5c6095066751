/**
 * A whole figure: title, map, key, legend and credits, laid out in a frame of any size. What finds no room is left out,
 * least needed first.
 */
import type { Size } from '../../geometry/frame.ts';
import type { Box } from '../../cartography/boxes.ts';
import { gap, paragraph, stack, type Block, type Placed } from './blocks.ts';
import type { FigureProjection } from '../draw/projected-map.ts';
import type { Format, StatementChoice } from './formats.ts';
import { drawKey, keyHeight, SMALL } from './key.ts';
import { legendOf } from './legend.ts';
import type { Mark } from '../draw/primitives.ts';
import { drawPicture, frameScene } from '../compose/composition.ts';
import type { Scene } from '../compose/scene.ts';
import { rectangle } from '../draw/shapes.ts';
import type { Words } from '../text/words.ts';

export interface SheetOptions extends Pick<Format, 'size' | 'unit' | 'arrangement'> {
  statements: StatementChoice;
  projection?: FigureProjection | undefined;
  /** The last words: the permalink, and whatever else says which figure this is. */
  signature: string;
}

/** What a sheet has around its map, richest first: the first that leaves the map enough room is drawn. */
const PLANS = [
  { title: true, key: true, legend: true, credits: 'usual' },
  { title: true, key: false, legend: true, credits: 'usual' },
  { title: true, key: false, legend: true, credits: 'small' },
  { title: true, key: false, legend: false, credits: 'small' },
  { title: false, key: false, legend: false, credits: 'small' },
] as const;
type Plan = (typeof PLANS)[number];

/** px of width at which a figure's smallest type is as many px high as `SMALL` says. */
const READ_AT = 1200;
/** Design px. */
const TITLES = [26, 22, 18];
/** px of the design that a px of a marker's own box measures: its name is then as large as the smallest type. */
const MARKER = 0.8;

/** The map gets at least this part of the sheet's area, and this many design px in each direction. */
const MAP_SHARE = 0.3;
const MAP_LEAST = 150;
/** A key below the map gets at most this part of what the two share. */
const KEY_SHARE = 0.54;
/** One that needs less than this part goes below the map in any size. */
const SHORT_KEY = 0.36;

/** Small credits get at most this part of the sheet's height: they are whole unless a source is very long. */
const CREDITS_SHARE = 0.4;

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

function frameFor(scene: Scene, words: Words, plan: Plan, options: SheetOptions): Frame {
  const { size, unit, statements, arrangement } = options;
  const pad = 20 * unit;
  const width = size.width - 2 * pad;
  const credits = creditsOf(scene, words, plan, options, width);
  const bottom = size.height - 0.6 * pad - credits.height;
  const foot = { block: credits, x: pad, y: bottom };
  if (!plan.title) {
    const map = { x: 0, y: 0, width: size.width, height: Math.max(1, bottom) };
    return { map, fixed: [foot], key: null, legend: null };
  }
  if (!plan.key && arrangement !== 'below') {
    // Title and legend beside the map, which then has all the height that there is.
    const column = 0.36 * width;
    const title = titleOf(scene, words, unit, { width: column, most: 5 });
    // Without height where the title does not fit beside it, so that another plan is chosen.
    const map = {
      x: 2 * pad + column, y: pad, width: width - column - pad,
      height: Math.max(1, pad + title.height > bottom ? 0 : bottom - pad),
    };
    const legend = { x: pad, y: pad + title.height, width: column, height: Math.max(0, bottom - pad - title.height) };
    return { map, fixed: [foot, { block: title, x: pad, y: pad }], key: null, legend: plan.legend ? legend : null };
  }
  const title = titleOf(scene, words, unit, { width, most: 3 });
  const top = pad + title.height;
  const area = { x: pad, y: top, width, height: Math.max(1, bottom - top) };
  const fixed = [foot, { block: title, x: pad, y: pad }];
  if (!plan.key) {
    const legend = plan.legend ? 5 * 16 * unit : 0;
    const map = { ...area, height: Math.max(1, area.height - legend) };
    const room = { ...area, y: map.y + map.height + 6 * unit, height: legend };
    return { map, fixed, key: null, legend: plan.legend ? room : null };
  }
  const needed = keyHeight(scene, width, unit, statements === 'full');
  // A short key would leave a column beside the map empty.
  if (arrangement !== 'below' && needed > SHORT_KEY * area.height) {
    const column = Math.min(0.42 * width, Math.max(0.36 * width, 250 * unit));
    const map = { ...area, width: width - column - pad };
    const key = { ...area, x: map.x + map.width + pad, width: column };
    return { map, fixed, key, legend: key };
  }
  const height = Math.min(KEY_SHARE * area.height, needed);
  const map = { ...area, height: area.height - height };
  const key = { ...area, y: map.y + map.height + 10 * unit, height: height - 10 * unit };
  return { map, fixed, key, legend: key };
}

/** Title and the line below it, each of at most `most` lines. */
function titleOf(
  { theme }: Scene, words: Words, unit: number, { width, most }: { width: number; most: number },
): Block {
  const titles = TITLES.map((size) => paragraph(words.title, width, {
    cut: 'serifBold', size: size * unit, fill: theme.ink, lineHeight: 1.15, most, language: words.titleLanguage,
    isBalanced: true,
  }));
  return stack([
    // Smaller where it would take more than two lines: it may be a whole statement.
    titles.find(({ height }, i) => height < 2.5 * 1.15 * (TITLES[i] ?? 0) * unit) ?? titles.at(-1) ?? gap(0),
    gap(4 * unit),
    paragraph(words.subtitle, width, {
      cut: 'sans', size: 13.5 * unit, fill: theme.inkQuiet, most, isBalanced: true,
    }),
    gap(10 * unit),
  ]);
}

/** One paragraph: date and source, credits, border policy, and which figure this is. */
function creditsOf(
  scene: Scene, { source, borders }: Words, { credits }: Plan, { size: { height }, unit, signature }: SheetOptions,
  width: number,
): Block {
  const look = { cut: 'sans', fill: scene.theme.inkQuiet } as const;
  const text = `${source} ${borders} ${signature}`;
  if (credits === 'usual') return stack([gap(8 * unit), paragraph(text, width, { ...look, size: SMALL * unit })]);
  const [size, lineHeight] = [8.5 * unit, 1.3];
  const most = Math.floor((CREDITS_SHARE * height) / (lineHeight * size));
  return stack([gap(6 * unit), paragraph(`${signature} · ${source} ${borders}`, width, {
    ...look, size, lineHeight, most,
  })]);
}

function drawFrame(
  scene: Scene,
  { map, fixed, key, legend }: Frame,
  { size, unit, statements, projection }: SheetOptions,
): Mark[] {
  const { theme } = scene;
  const chart = frameScene(scene, { width: map.width, height: map.height }, { projection });
  const look = { unit: MARKER * unit, hasTags: key !== null };
  const { marks, markers, outside } = drawPicture({ scene, chart, unit }, { look, obstacles: [], hasFurniture: true });
  const frame = rectangle(map);
  // Smaller where a format's type is larger than it need be; rather none than one that covers something.
  const legendFor = (room: Size) =>
    [1, 0.9, 0.8, 0.7].map((part) => part * SMALL * unit)
      .filter((px, i) => i === 0 || px >= (SMALL * size.width) / READ_AT)
      .map((px) => legendOf(scene, chart, { width: room.width, size: px }))
      .find((block) => block.height <= room.height) ?? gap(0);
  return [
    { kind: 'path', d: rectangle({ x: 0, y: 0, ...size }), fill: theme.paper },
    { kind: 'group', clip: frame, marks: [{ kind: 'group', move: [map.x, map.y], marks }] },
    { kind: 'path', d: frame, stroke: theme.rule, width: unit },
    ...fixed.flatMap(({ block, x, y }) => block.draw(x, y)),
    ...(key ? drawKey(scene, {
      box: key, markers, outside, unit, withWords: statements === 'full',
      legend: legendFor({ width: key.width, height: 0.5 * key.height }),
    }) : []),
    ...(legend && !key ? drawLegend(legendFor(legend), legend) : []),
  ];
}

const drawLegend = (block: Block, room: Box): Mark[] => block.draw(room.x, room.y + room.height - block.height);
