/** Names of what the story does not mention, each only where there is room. */
import { labelSpots, type Spot } from '../../geometry/atlas.ts';
import {
  atZoom,
  FIGURE_LABELS,
  HALO,
  isLabelled,
  LABEL_ORDER,
  LABEL_WIDTH,
  USUAL_RANK,
  type LabelKind,
} from '../../cartography/labels.ts';
import { overlaps, type Box } from '../../cartography/marker-layout.ts';
import { angleBetween } from '../../geometry/sphere.ts';
import { nameIn } from '../../story/names.ts';
import type { DrawContext } from './context.ts';
import type { Chart, Point } from './projected-map.ts';
import type { Cut, Mark, TextMark } from './primitives.ts';
import { widthOf, wrap } from '../text/measure.ts';
import { circle } from './shapes.ts';

/** Takes a box for a label, unless something stands there or it reaches beyond the frame. */
export interface Room { take: (box: Box) => boolean }

export function roomIn({ size: { width, height } }: Chart, taken: readonly Box[], gap: number): Room {
  const boxes = [...taken];
  return {
    take: (box) => {
      const isInside =
        box.x >= gap && box.y >= gap && box.x + box.width <= width - gap && box.y + box.height <= height - gap;
      if (!isInside || boxes.some((other) => overlaps(other, box))) return false;
      boxes.push(box);
      return true;
    },
  };
}

export const LINE_HEIGHT = 1.15;

/** Lines of text centred on a point. */
export function centred({ x, y }: Point, lines: readonly string[], cut: Cut, size: number): Box {
  const width = Math.max(...lines.map((text) => widthOf(text, cut, size)));
  const height = lines.length * size * LINE_HEIGHT;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** A name, where it stands on the figure, and the size of its letters in px of the figure. */
interface Label { point: Point; name: string; size: number }

/** Countries, towns and regions, the most important first; each only where there is room. */
export function drawLabels(context: DrawContext, room: Room): Mark[] {
  return LABEL_ORDER.flatMap((kind) => labelsOf(kind, context).flatMap((label) =>
    (kind === 'settlement' ? drawTown(label, context, room) : drawArea(label, context, room))));
}

function labelsOf(kind: LabelKind, { scene: { story, view, atlas: { layers } }, chart, unit }: DrawContext): Label[] {
  const marked = new Set(story.places.flatMap(({ ref }) => ref ?? []));
  const zoom = zoomOf(chart, unit);
  const rule = FIGURE_LABELS[kind];
  const spots: Record<LabelKind, readonly Spot[] | undefined> = {
    country: labelSpots(layers.countries?.features),
    settlement: layers.settlements?.features,
    region: labelSpots(layers.regions?.features),
  };
  return [...spots[kind] ?? []]
    .filter(({ properties: { id, rank = USUAL_RANK } }) => !marked.has(id) && isLabelled(rule, zoom, rank))
    .sort((a, b) => (a.properties.rank ?? USUAL_RANK) - (b.properties.rank ?? USUAL_RANK))
    .flatMap(({ properties, geometry }) => {
      // Towards the rim of a globe a country is too foreshortened for its name.
      const isFlat = chart.horizon >= 179 || angleBetween(chart.center, geometry.coordinates) < 0.85 * chart.horizon;
      const point = isFlat ? chart.pointOf(geometry.coordinates) : undefined;
      return point
        ? [{ point, name: nameIn(properties.name, view.language), size: atZoom(rule.size, zoom) * unit }]
        : [];
    });
}

/** The page's zoom at the scale of the chart: a world of 512 px at zoom 0, 40,075 km around. */
function zoomOf({ kilometresPerPixel, center: [, lat = 0] }: Chart, unit: number): number {
  return Math.log2((40_075 * Math.cos((lat * Math.PI) / 180)) / (512 * kilometresPerPixel * unit));
}

/** One line of a name, in the map's own ink. */
function nameMark(
  { text, size, ...at }: Pick<TextMark, 'text' | 'size' | 'x' | 'y' | 'anchor'>,
  { scene: { theme: { mapText, mapHalo } }, unit }: DrawContext,
): Mark {
  const halo = { colour: mapHalo, width: HALO.figure * unit };
  return { kind: 'text', ...at, text, cut: 'sans', size, fill: mapText, halo };
}

function drawArea({ point, name, size }: Label, context: DrawContext, room: Room): Mark[] {
  const lines = wrap(name, 'sans', size, LABEL_WIDTH.country * size);
  const box = centred(point, lines, 'sans', size);
  if (!room.take(box)) return [];
  return lines.map((text, i) =>
    nameMark({ text, size, x: point.x, y: box.y + (i + 0.85) * size * LINE_HEIGHT, anchor: 'middle' }, context));
}

function drawTown({ point, name, size }: Label, context: DrawContext, room: Room): Mark[] {
  const { scene: { theme }, unit } = context;
  const [width, height] = [widthOf(name, 'sans', size), size * LINE_HEIGHT];
  const away = 5 * unit;
  const dot: Box = { x: point.x - 2.5 * unit, y: point.y - 2.5 * unit, width: 5 * unit, height: 5 * unit };
  const choices: { box: Box; at: Pick<TextMark, 'x' | 'anchor'> }[] = [
    { box: { x: point.x + away, y: point.y - height / 2, width, height }, at: { x: point.x + away } },
    {
      box: { x: point.x - away - width, y: point.y - height / 2, width, height },
      at: { x: point.x - away, anchor: 'end' },
    },
  ];
  if (!room.take(dot)) return [];
  const choice = choices.find(({ box }) => room.take(box));
  if (!choice) return [];
  return [
    { kind: 'path', d: circle(point, 2 * unit), fill: theme.mapText },
    nameMark({ text: name, size, ...choice.at, y: choice.box.y + 0.85 * height }, context),
  ];
}
