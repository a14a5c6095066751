/** Where a figure's markers stand, each for a place in sight or for several that crowd, and with which words. */
import type { Position } from 'geojson';
import type { Box } from '../../cartography/boxes.ts';
import type { MarkerGroup } from '../../cartography/marker-groups.ts';
import { layoutMarkers, type MarkerPlacement } from '../../cartography/marker-layout.ts';
import { areaBoxes, markerBoxes, markerRequests, placesInSight } from '../../cartography/marker-requests.ts';
import type { Sight } from '../../geometry/visible-part.ts';
import { markerWords } from '../../locales/messages.ts';
import { placesIn } from '../../view/derive.ts';
import { toldMarker } from '../../view/told-marker.ts';
import type { Scene } from '../compose/scene.ts';
import { widthOf, wrap } from '../text/measure.ts';
import type { Chart } from './projected-map.ts';
import { TAG, tagWidth } from './signs.ts';

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
export const NAME_SIZE = 14;
export const NAME_PADDING = 5;
export const NAME_HEIGHT = 20;
/** A longer name has several lines, so far below each other. */
const NAME_WIDTH = 16 * NAME_SIZE;
export const NAME_STEP = 1.3 * NAME_SIZE;
/** A contested place's name ends with a small hatched square. */
export const SQUARE = 10;
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

export const toldBy = (scene: Scene, group: MarkerGroup) => toldMarker(scene, group, scene.statementsAt);

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
export const leadOf = (tag: string) => (tag === '' ? 0 : tagWidth(tag, TAG) + APART);

export const scaled = ({ x, y, width, height }: Box, by: number): Box => ({
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
export const boxesOfOne = (marker: PlacedMarker): Box[] => markerBoxes(marker, marker.label);
