/** Names of what the story does not mention, and the length of what moved: each only where there is room. */
import { labelSpots, type Spot } from '../../geometry/atlas.ts';
import {
  atZoom,
  FIGURE_LABELS,
  HALO,
  isLabelled,
  LABEL_ORDER,
  LABEL_WIDTH,
  MOVEMENT_HALO,
  MOVEMENT_LABEL_SIZE,
  USUAL_RANK,
  type LabelKind,
} from '../../cartography/labels.ts';
import { ARROW, MOVEMENT } from '../../cartography/lines.ts';
import { overlaps, type Box } from '../../cartography/marker-layout.ts';
import { angleBetween } from '../../geometry/sphere.ts';
import { movementLines, type MovementLine } from '../../geometry/movements.ts';
import { nameIn } from '../../story/names.ts';
import type { DrawContext } from './context.ts';
import type { Chart, Point } from './projected-map.ts';
import type { Cut, Mark, TextMark } from './primitives.ts';
import { widthOf, wrap } from '../text/measure.ts';
import type { Scene } from '../compose/scene.ts';
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

const LINE_HEIGHT = 1.15;

/** Lines of text centred on a point. */
function centred({ x, y }: Point, lines: readonly string[], cut: Cut, size: number): Box {
  const width = Math.max(...lines.map((text) => widthOf(text, cut, size)));
  const height = lines.length * size * LINE_HEIGHT;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

const movementsIn = ({ links, view, visible, statements, atlas }: Scene): MovementLine[] =>
  movementLines(atlas, links, visible.filter((one) => statements.includes(one)), view.language);

/** Where the great circles run in the frame. */
export const pointsOfMovements = (scene: Scene, chart: Chart): Point[] =>
  movementsIn(scene).flatMap((way) => pointsOn(way, chart));

/** Draws the great circles, each with its length where the line leaves room for it. */
export function drawMovements(context: DrawContext, room: Room): Mark[] {
  const { scene, chart, unit } = context;
  const { theme } = scene;
  return movementsIn(scene).flatMap((way): Mark[] => {
    const d = chart.pathOf(way.line);
    if (d === '') return [];
    const line: Mark = {
      kind: 'path',
      d,
      stroke: theme.accent,
      width: MOVEMENT.width * unit,
      opacity: MOVEMENT.opacity.figure,
    };
    return [line, ...arrows(way, context), ...lengthLabel(way, context, room)];
  });
}

/** The points of a way that are in the frame, in its direction. */
function pointsOn({ line }: MovementLine, chart: Chart): Point[] {
  const positions = line.type === 'LineString' ? line.coordinates : line.coordinates.flat();
  return positions.flatMap((position) => {
    const point = chart.pointOf(position);
    return point && point.x >= 0 && point.y >= 0 && point.x <= chart.size.width && point.y <= chart.size.height
      ? [point]
      : [];
  });
}

/** Arrowheads on what is seen of a movement, pointing along it. */
function arrows(way: MovementLine, { scene: { theme }, chart, unit }: DrawContext): Mark[] {
  const { radius, parts } = ARROW.figure;
  const points = pointsOn(way, chart);
  return parts.flatMap((part): Mark[] => {
    const i = Math.round(part * (points.length - 1));
    const [before, at] = [points[i - 1], points[i]];
    if (!before || !at) return [];
    const angle = Math.atan2(at.y - before.y, at.x - before.x);
    const corner = (turn: number) => {
      const [x, y] = [at.x + radius * unit * Math.cos(angle + turn), at.y + radius * unit * Math.sin(angle + turn)];
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    };
    return [{ kind: 'path', d: `M${corner(0)}L${corner(2.5)}L${corner(-2.5)}Z`, fill: theme.accent }];
  });
}

function lengthLabel(way: MovementLine, { scene: { theme }, chart, unit }: DrawContext, room: Room): Mark[] {
  const size = MOVEMENT_LABEL_SIZE * unit;
  const points = pointsOn(way, chart);
  // From the middle outwards, on either side of the line.
  for (const part of [0.5, 0.45, 0.55, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9]) {
    const point = points[Math.round(part * (points.length - 1))];
    if (!point) continue;
    for (const aside of [-14, 14, -24, 24]) {
      const at = { x: point.x, y: point.y + aside * unit };
      if (room.take(centred(at, [way.label], 'sansBold', size))) {
        return [
          {
            kind: 'text',
            x: at.x,
            y: at.y + 0.35 * size,
            text: way.label,
            cut: 'sansBold',
            size,
            fill: theme.accent,
            anchor: 'middle',
            halo: { colour: theme.mapHalo, width: MOVEMENT_HALO.figure * unit },
          },
        ];
      }
    }
  }
  return [];
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
