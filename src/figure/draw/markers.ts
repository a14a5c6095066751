/** A marker for each place in sight, or for several that crowd: a ring of stances, a number, a name. */
import type { Position } from 'geojson';
import { RING, type Box } from '../../cartography/boxes.ts';
import { DOT } from '../../cartography/lines.ts';
import type { MarkerGroup } from '../../cartography/marker-groups.ts';
import { layoutMarkers, type MarkerPlacement } from '../../cartography/marker-layout.ts';
import { areaBoxes, markerBoxes, markerRequests, placesInSight } from '../../cartography/marker-requests.ts';
import { drawnArcs, SHORTEST_LEADER } from '../../cartography/stance-arcs.ts';
import type { Sight } from '../../geometry/visible-part.ts';
import { markerLabel, markerWords } from '../../locales/messages.ts';
import { placesIn } from '../../view/derive.ts';
import { toldMarker } from '../../view/told-marker.ts';
import type { Scene } from '../compose/scene.ts';
import { widthOf, wrap } from '../text/measure.ts';
import { drawHatch } from './geography.ts';
import type { Mark } from './primitives.ts';
import type { Chart, Point } from './projected-map.ts';
import { arc, circle, line, rectangle } from './shapes.ts';
import { TAG, tagSign, tagWidth } from './signs.ts';

export interface MarkerLook {
  /** How many px of the figure make one px of a marker's own box, in which its ring is 36 wide. */
  unit: number;
  /** A name begins with the letter that stands for its places in the key. */
  hasTags: boolean;
  /** Where a click leads, in a page. */
  linkOf?: ((place: string) => string) | undefined;
}

/** A name in its lines, and its box in px of the marker's own. */
interface Label { lines: readonly string[]; width: number; height: number }

/** `tag` is its letter in the key, in reading order; empty where there is no key. */
export interface PlacedMarker extends MarkerPlacement { tag: string; label: Label }

/** Which places have a marker, and what else stands on the map, px of the figure. */
export interface Around {
  marked: ReadonlySet<string>;
  /** Names stay off these where they can. */
  controls: readonly Box[];
  /** Nothing covers these. */
  kept: readonly Box[];
}

/** Type size of a name, in px of the marker's own box; the page's `.marker-name`. */
const NAME_SIZE = 14;
const NAME_PADDING = 5;
const NAME_HEIGHT = 20;
/** A longer name has several lines, so far below each other. */
const NAME_WIDTH = 16 * NAME_SIZE;
const NAME_STEP = 1.3 * NAME_SIZE;
/** A contested place's name ends with a small hatched square. */
const SQUARE = 10;
/** Between a name and what stands before or behind it. */
const APART = 5;

/**
 * Places in sight, most important first, laid out clear of each other; `dots` are those that found no room, and `seen`
 * says of each place that is in sight where its marker would be (degrees, longitude first).
 */
export function placeMarkers(
  scene: Scene, chart: Chart, { unit, hasTags }: MarkerLook, { marked, controls, kept }: Around,
): { markers: PlacedMarker[]; dots: readonly string[]; seen: ReadonlyMap<string, Position> } {
  const { story, links, view, statementsAt, atlas } = scene;
  const sight = inUnitsOf(chart, unit);
  const { seen } = placesInSight({ atlas, links }, sight);
  const chosen = placesIn(links, view.selection);
  const requests = markerRequests([...marked].flatMap((id) => {
    const position = seen.get(id);
    const point = position && sight.pointOf(position);
    return point ? [{
      id, point,
      // Where one statement is selected, all its places are what the figure is about.
      isSelected: chosen.includes(id), isAlone: view.selection.kind === 'place' && chosen.includes(id),
      isInFocus: story.focus.includes(id), isSubject: id === story.focus[0],
      statements: statementsAt.get(id)?.length ?? 0,
    }] : [];
  }), links);
  const widest = hasTags ? (requests.length > 26 ? 'WW' : 'W') : '';
  const inUnits = (box: Box) => scaled(box, 1 / unit);
  const { placements, dots } = layoutMarkers(requests, {
    size: sight.size, labelOf: (group) => labelOf(scene, group, widest),
    controls: controls.map(inUnits), kept: kept.map(inUnits),
    chosen: chosen.map((id) => ({ id, boxes: areaBoxes({ atlas, links }, id, sight) })),
    // A figure can't be zoomed, and what has no marker has no letter.
    near: Infinity,
  });
  return { markers: named(scene, placements, hasTags), dots, seen };
}

/** A chart in px of a marker's own box. */
function inUnitsOf({ size, pointOf, positionOf }: Chart, unit: number): Sight {
  return {
    size: { width: size.width / unit, height: size.height / unit },
    pointOf: (position) => {
      const point = pointOf(position);
      return point && { x: point.x / unit, y: point.y / unit };
    },
    positionOf: ({ x, y }) => positionOf({ x: x * unit, y: y * unit }),
  };
}

/** Markers that have been laid out, here or on the page, with their words and letters. */
export function named(scene: Scene, placements: readonly MarkerPlacement[], hasTags = false): PlacedMarker[] {
  const order = new Map(scene.links.readingOrder.map((id, i) => [id, i]));
  const firstOf = ({ places }: MarkerPlacement) => Math.min(...places.map((id) => order.get(id) ?? 0));
  const inOrder = [...placements].sort((a, b) => firstOf(a) - firstOf(b));
  const widest = hasTags ? (inOrder.length > 26 ? 'WW' : 'W') : '';
  return placements.map((placement) => ({
    ...placement,
    tag: hasTags ? letterOf(inOrder.indexOf(placement)) : '',
    label: labelOf(scene, placement, widest),
  }));
}

/** A, B, … Z, AA, AB, …: as the columns of a spreadsheet. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

const toldBy = (scene: Scene, group: MarkerGroup) => toldMarker(scene, group, scene.statementsAt);

/** `widest` stands for whichever letter it gets. */
function labelOf(scene: Scene, group: MarkerGroup, widest: string): Label {
  const told = toldBy(scene, group);
  const lines = wrap(markerWords(scene.messages, told), 'sansBold', NAME_SIZE, NAME_WIDTH);
  const longest = Math.max(0, ...lines.map((one) => widthOf(one, 'sansBold', NAME_SIZE)));
  return {
    lines,
    width: longest + 2 * NAME_PADDING + leadOf(widest) + (told.isContested ? SQUARE + APART : 0),
    height: NAME_HEIGHT + (lines.length - 1) * NAME_STEP,
  };
}

/** What a tag takes before a name. */
const leadOf = (tag: string) => (tag === '' ? 0 : tagWidth(tag, TAG) + APART);

const scaled = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
});

/** The boxes that rings and names take, in px of the figure. */
export function boxesOf(markers: readonly PlacedMarker[], unit: number): Box[] {
  return markers.flatMap((marker) => boxesOfOne(marker).map((box) => scaled(box, unit)));
}

/** Its ring's, and its name's if it has one. */
const boxesOfOne = (marker: PlacedMarker): Box[] => markerBoxes(marker, marker.label);

export function drawMarkers(scene: Scene, markers: readonly PlacedMarker[], look: MarkerLook): Mark[] {
  const leaders = markers.flatMap(({ x, y, anchor }): Mark[] => {
    if (Math.hypot(anchor.x - x, anchor.y - y) < SHORTEST_LEADER) return [];
    const [from, to] = [{ x: x * look.unit, y: y * look.unit }, { x: anchor.x * look.unit, y: anchor.y * look.unit }];
    return [
      { kind: 'path', d: line(from, to), stroke: scene.theme.ink, width: 1.5 * look.unit, opacity: 0.6 },
      { kind: 'path', d: circle(to, 2.5 * look.unit), fill: scene.theme.ink },
    ];
  });
  return [...leaders, ...markers.map((marker) => drawMarker(scene, marker, look))];
}

/** Places without a marker. */
export const drawDots = ({ theme }: Scene, dots: readonly ({ id: string } & Point)[], unit: number): Mark[] =>
  dots.map(({ id, ...at }) => ({
    kind: 'group', data: { area: id },
    marks: [{
      kind: 'path', d: circle(at, DOT.radius * unit), fill: theme.inkQuiet,
      stroke: theme.mapHalo, width: DOT.halo * unit,
    }],
  }));

function drawMarker(scene: Scene, marker: PlacedMarker, { unit, linkOf }: MarkerLook): Mark {
  const { theme, messages } = scene;
  const told = toldBy(scene, marker);
  const at = { x: marker.x * unit, y: marker.y * unit };
  const marks: Mark[] = [
    // Not seen: where it leads somewhere, a page can make more of it than of the ring to be touched.
    ...(linkOf ? [{ kind: 'path', d: circle(at, (RING / 2) * unit) } as const] : []),
    { kind: 'path', d: circle(at, (RING / 2) * unit), fill: theme.card, stroke: theme.border, width: unit },
    ...drawnArcs(told.stances).map(({ stance, start, length, radius, width }): Mark => ({
      kind: 'path', d: arc(at, radius * unit, start, start + length), stroke: theme.stances[stance],
      width: width * unit,
    })),
    {
      kind: 'text',
      x: at.x,
      y: at.y + 5 * unit,
      text: told.stances.length === 0 ? '' : String(told.stances.length),
      cut: 'sansBold',
      size: NAME_SIZE * unit,
      fill: theme.ink,
      anchor: 'middle',
    },
    ...boxesOfOne(marker)
      .slice(1)
      .flatMap((box) => drawName(scene, { ...marker, isContested: told.isContested }, scaled(box, unit), unit)),
    // Without a name its letter stands at the ring's foot.
    ...(marker.side === null && marker.tag !== ''
      ? tagSign(marker.tag, theme, TAG * unit)(at.x - (tagWidth(marker.tag, TAG) / 2) * unit, at.y + 15 * unit)
      : []),
  ];
  return {
    kind: 'group', marks,
    data: { place: marker.id, ...(marker.places.length > 1 && { places: marker.places.join(' ') }) },
    ...(linkOf && { link: { href: linkOf(marker.id), name: markerLabel(messages, told) } }),
  };
}

function drawName(
  { theme }: Scene, { tag, label, isContested }: PlacedMarker & { isContested: boolean }, box: Box, unit: number,
): Mark[] {
  const square = {
    x: box.x + box.width - (NAME_PADDING + SQUARE) * unit,
    y: box.y + 5 * unit,
    width: SQUARE * unit,
    height: SQUARE * unit,
  };
  const left = box.x + NAME_PADDING * unit;
  return [
    { kind: 'path', d: rectangle(box), fill: theme.mapHalo, opacity: 0.82 },
    ...(tag === '' ? [] : tagSign(tag, theme, TAG * unit)(left, box.y + (NAME_HEIGHT / 2) * unit)),
    ...label.lines.map((text, i): Mark => ({
      kind: 'text',
      x: left + leadOf(tag) * unit,
      y: box.y + (14.8 + i * NAME_STEP) * unit,
      text,
      cut: 'sansBold',
      size: NAME_SIZE * unit,
      fill: theme.ink,
    })),
    ...(isContested ? drawPatch(square, theme, unit) : []),
  ];
}

const drawPatch = (box: Box, theme: Scene['theme'], unit: number): Mark[] => [
  drawHatch({ clip: rectangle(box), box }, theme, 0.4 * unit),
  { kind: 'path', d: rectangle(box), stroke: theme.ink, width: unit },
];
