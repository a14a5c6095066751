/** Names of what the story does not mention, each only where there is room. */
import type { Area, Spot, WaterFeature } from '../../geometry/atlas.ts';
import { baseWaters } from '../../cartography/base-waters.ts';
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
import { hasRoom } from '../../cartography/names-in-view.ts';
import { cellsOfParts } from '../../cartography/marker-requests.ts';
import { overlaps, type Box } from '../../cartography/boxes.ts';
import { angleBetween } from '../../geometry/sphere.ts';
import { cellsIn, isInSight, visiblePosition, type Cell } from '../../geometry/visible-part.ts';
import { nameIn } from '../../story/names.ts';
import type { DrawContext } from './context.ts';
import { hasRim, isWholeEarth, zoomOf, type Chart, type Point } from './projected-map.ts';
import type { Cut, Mark, TextMark } from './primitives.ts';
import { balanced, widthOf } from '../text/measure.ts';
import { circle } from './shapes.ts';

/** Takes a box for a label, unless something stands there or it reaches beyond the frame. */
export interface Room { take: (box: Box) => boolean }

export function roomIn({ size: { width, height } }: Chart, taken: readonly Box[], gap: number): Room {
  const boxes = [...taken];
  return {
    take: (box) => {
      const isInside =
        box.x >= gap && box.y >= gap && box.x + box.width <= width - gap && box.y + box.height <= height - gap;
      // Letters reach a little beyond the box of their lines.
      const around = { x: box.x - 1, y: box.y - 1, width: box.width + 2, height: box.height + 2 };
      if (!isInside || boxes.some((other) => overlaps(other, around))) return false;
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

/** A name of a kind, where it stands, the size of its letters in px of the figure, and if the story tells of it. */
interface Label { kind: LabelKind; point: Point; name: string; size: number; isTold: boolean }

/** Countries, waters, towns and regions but those `marked`, the most important first; each only where there is room. */
export function drawLabels(context: DrawContext, room: Room, marked: readonly string[] = []): Mark[] {
  return LABEL_ORDER.flatMap((kind) => labelsOf(kind, context, marked).flatMap((label) =>
    (kind === 'settlement' ? drawTown(label, context, room) : drawArea(label, context, room))));
}

function labelsOf(
  kind: LabelKind, { scene, chart, unit }: DrawContext, marked: readonly string[],
): Label[] {
  const { story, links, view, atlas } = scene;
  const { layers } = atlas;
  const refOf = (id: string) => links.places.get(id)?.ref ?? [];
  const named = new Set(marked.flatMap(refOf));
  // A region may be called as the town in it that has a marker.
  const markedNames = new Set(kind === 'region' ? marked.map(scene.placeName) : []);
  const told = new Set(story.places.flatMap(({ id }) => refOf(id)));
  const zoom = zoomOf(chart, unit);
  const rule = FIGURE_LABELS[kind];
  const features: Record<LabelKind, readonly Named[] | undefined> = {
    country: layers.countries?.features, settlement: layers.settlements?.features, region: layers.regions?.features,
    sea: baseWaters(atlas, story, 'sea', 'lake'), river: baseWaters(atlas, story, 'river'),
  };
  // What the story speaks of comes first, and with it the towns of its regions.
  const rankOf = ({ properties: { id, region = '', rank = USUAL_RANK } }: Named) =>
    (told.has(id) || told.has(region) ? 0 : rank);
  return [...features[kind] ?? []]
    .filter((one) => !named.has(one.properties.id) && isLabelled(rule, zoom, rankOf(one)))
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.properties.id < b.properties.id ? -1 : 1))
    .flatMap((one) => {
      const point = labelPointOf(one, kind, chart, () => new Set(story.places
        .flatMap(({ id, ref }) => (ref === one.properties.id ? [...cellsOfParts({ atlas, links }, id, chart)] : []))));
      const name = nameIn(one.properties.name, view.language);
      return point && !markedNames.has(name)
        ? [{ kind, point, name, size: atZoom(rule.size, zoom) * unit, isTold: rankOf(one) === 0 }] : [];
    });
}

/** What has a name in the layers. */
type Named = Area | Spot | WaterFeature;

/** What the dots and names of towns in the story's own regions take, so that no marker need cover them. */
export const boxesOfTowns = (context: DrawContext): Box[] =>
  labelsOf('settlement', context, context.scene.marked).filter(({ isTold }) => isTold)
    .flatMap(({ point, name, size }) => [
      dotBox(point, context.unit), townBox(point, name, size, context.unit),
    ]);

/** Where the map has a rim: part of the way to it from the centre; land further out is too flat for a name. */
const READABLE = 0.85;

/** The kinds whose names stand within what is seen of them. */
const IN_PART: ReadonlySet<LabelKind> = new Set(['country', 'sea', 'river']);

/**
 * Where the layer has it, or within what is seen of a country or a water, beside the story's places in it, if that has
 * room for a name; towards a globe's rim nothing can be read.
 */
function labelPointOf(
  { properties: { label }, geometry }: Named, kind: LabelKind, chart: Chart, keptOf: () => ReadonlySet<Cell>,
): Point | undefined {
  const position = geometry.type === 'Point' ? geometry.coordinates : label;
  if (!position && kind !== 'river') return undefined;
  const isUsual = position && (geometry.type === 'Point' || !IN_PART.has(kind) || isWholeEarth(chart));
  const isOutside = position && kind !== 'river' && !isInSight(chart.pointOf(position), chart);
  if (!isUsual && isOutside && !hasRoom(cellsIn(geometry, chart), keptOf)) return undefined;
  const seen = isUsual ? position : visiblePosition({ own: position, geometry }, chart, keptOf);
  const isAtRim = seen && hasRim(chart) && angleBetween(chart.center, seen) > READABLE * chart.horizon;
  return seen && !isAtRim ? chart.pointOf(seen) : undefined;
}

/** One line of a name, in the map's own ink; that of a water in italics and its own. */
function nameMark(
  { text, size, ...at }: Pick<TextMark, 'text' | 'size' | 'x' | 'y' | 'anchor'>, kind: LabelKind,
  { scene: { theme: { mapText, mapHalo, water, waterText } }, unit }: DrawContext,
): Mark {
  const halo = { colour: kind === 'sea' ? water : mapHalo, width: HALO.figure * unit };
  return { kind: 'text', ...at, text, cut: cutOf(kind), size, fill: isWater(kind) ? waterText : mapText, halo };
}

const isWater = (kind: LabelKind) => kind === 'sea' || kind === 'river';
const cutOf = (kind: LabelKind): Cut => (isWater(kind) ? 'serifItalic' : 'sans');

function drawArea({ kind, point, name, size }: Label, context: DrawContext, room: Room): Mark[] {
  const cut = cutOf(kind);
  // A name is broken between its words alone.
  const longest = Math.max(...name.split(' ').map((word) => widthOf(word, cut, size)));
  const lines = balanced(name, cut, size, Math.max(longest, LABEL_WIDTH[kind === 'sea' ? 'sea' : 'country'] * size));
  // A little higher or lower where something stands in the way.
  const boxes = [0, 1.3, -1.3, 2.6, -2.6].map((lower) =>
    centred({ x: point.x, y: point.y + lower * size }, lines, cut, size));
  const box = boxes.find((one) => room.take(one));
  if (!box) return [];
  return lines.map((text, i) =>
    nameMark({ text, size, x: point.x, y: box.y + (i + 0.85) * size * LINE_HEIGHT, anchor: 'middle' }, kind, context));
}

function drawTown({ kind, point, name, size }: Label, context: DrawContext, room: Room): Mark[] {
  const { scene: { theme }, unit } = context;
  const right = townBox(point, name, size, unit);
  const left = { ...right, x: 2 * point.x - right.x - right.width };
  const choices: { box: Box; at: Pick<TextMark, 'x' | 'anchor'> }[] = [
    { box: right, at: { x: right.x } },
    { box: left, at: { x: left.x + left.width, anchor: 'end' } },
  ];
  if (!room.take(dotBox(point, unit))) return [];
  const choice = choices.find(({ box }) => room.take(box));
  if (!choice) return [];
  return [
    { kind: 'path', d: circle(point, 2 * unit), fill: theme.mapText },
    nameMark({ text: name, size, ...choice.at, y: choice.box.y + 0.85 * choice.box.height }, kind, context),
  ];
}

const dotBox = ({ x, y }: Point, unit: number): Box =>
  ({ x: x - 2.5 * unit, y: y - 2.5 * unit, width: 5 * unit, height: 5 * unit });

/** Of a name to the right of its dot. */
const townBox = ({ x, y }: Point, name: string, size: number, unit: number): Box => {
  const height = size * LINE_HEIGHT;
  return { x: x + 5 * unit, y: y - height / 2, width: widthOf(name, 'sans', size), height };
};
