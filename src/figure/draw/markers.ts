/** A marker for each place in sight: a ring of its statements' stances, a number, and its name where there is room. */
import { areaOf } from '../../geometry/atlas.ts';
import { layoutMarkers, RING, type Box, type MarkerPlacement } from '../../cartography/marker-layout.ts';
import { markerBoxes, markerRequests, type MarkedPlace } from '../../cartography/marker-requests.ts';
import { markerName } from '../../locales/messages.ts';
import { placesIn } from '../../view/derive.ts';
import { drawnArcs, RING_LINE, SHORTEST_LEADER } from '../../cartography/stance-arcs.ts';
import type { Chart, Point } from './projected-map.ts';
import { drawHatch } from './geography.ts';
import { TAG, tagSign, tagWidth } from './signs.ts';
import { spotOf } from './visible-spot.ts';
import type { Mark } from './primitives.ts';
import { widthOf, wrap } from '../text/measure.ts';
import type { Scene } from '../compose/scene.ts';
import { arc, circle, line, rectangle } from './shapes.ts';

export interface MarkerLook {
  /** How many px of the figure make one px of a marker's own box, in which its ring is 36 wide. */
  unit: number;
  /** A name begins with the letter that stands for its place in the key. */
  hasTags: boolean;
  /** Where a click leads, in a page. */
  linkOf?: ((place: string) => string) | undefined;
}

/** A name in its lines, and its box in px of the marker's own. */
interface Label { lines: readonly string[]; width: number; height: number }

/** `tag` is its letter in the key, in reading order; empty where there is no key. */
export interface PlacedMarker extends MarkerPlacement { tag: string; name: string; label: Label }

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

/** Places in sight that have a statement in the figure, most important first, laid out clear of each other. */
export function placeMarkers(
  scene: Scene,
  chart: Chart,
  { unit, hasTags }: MarkerLook,
  obstacles: readonly Box[],
): PlacedMarker[] {
  const { story, links, view, statementsAt, atlas, marked } = scene;
  const selected = new Set(placesIn(links, view.selection));
  const size = { width: chart.size.width / unit, height: chart.size.height / unit };
  const tags = hasTags ? tagsOf(marked) : new Map<string, string>();
  const requests = markerRequests(marked.flatMap((id): MarkedPlace[] => {
    const place = links.places.get(id);
    const spot = place && spotOf(chart, atlas, place, links);
    if (!spot) return [];
    return [{
      id, mustName: false,
      point: { x: spot.x / unit, y: spot.y / unit, isAway: false },
      extent: Math.sqrt(areaOf(atlas, place) ?? 0) / chart.kilometresPerPixel / unit,
      label: labelOf(scene, id, tags.get(id)),
      // Where one statement is selected, all its places are what the figure is about.
      isSelected: selected.has(id),
      isInFocus: story.focus.includes(id),
      statements: statementsAt.get(id)?.length ?? 0,
    }];
  }));
  return named(scene, layoutMarkers(requests, size, obstacles.map((box) => scaled(box, 1 / unit))), tags);
}

/** Markers that have been laid out, here or on the page, with their names and letters. */
export function named(
  scene: Scene, placements: readonly MarkerPlacement[], tags: ReadonlyMap<string, string> = new Map(),
): PlacedMarker[] {
  return placements.map((placement) => {
    const tag = tags.get(placement.id) ?? '';
    const label = labelOf(scene, placement.id, tag);
    return { ...placement, tag, name: scene.placeName(placement.id), label };
  });
}

/** A, B, … Z, AA, AB, …: as the columns of a spreadsheet. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

const tagsOf = (places: readonly string[]) => new Map(places.map((id, i) => [id, letterOf(i)]));

function labelOf({ links, placeName }: Scene, id: string, tag = ''): Label {
  const lines = wrap(placeName(id), 'sansBold', NAME_SIZE, NAME_WIDTH);
  const widest = Math.max(0, ...lines.map((one) => widthOf(one, 'sansBold', NAME_SIZE)));
  return {
    lines,
    width: widest + 2 * NAME_PADDING + leadOf(tag) + (links.contested.has(id) ? SQUARE + APART : 0),
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
    if (!anchor || Math.hypot(anchor.x - x, anchor.y - y) < SHORTEST_LEADER) return [];
    const [from, to] = [{ x: x * look.unit, y: y * look.unit }, { x: anchor.x * look.unit, y: anchor.y * look.unit }];
    return [
      { kind: 'path', d: line(from, to), stroke: scene.theme.ink, width: 1.5 * look.unit, opacity: 0.6 },
      { kind: 'path', d: circle(to, 2.5 * look.unit), fill: scene.theme.ink },
    ];
  });
  return [...leaders, ...markers.map((marker) => drawMarker(scene, marker, look))];
}

function drawMarker(scene: Scene, marker: PlacedMarker, { unit, linkOf }: MarkerLook): Mark {
  const { theme, statementsAt, messages } = scene;
  const statements = statementsAt.get(marker.id) ?? [];
  const at = { x: marker.x * unit, y: marker.y * unit };
  const marks: Mark[] = [
    // Not seen: where it leads somewhere, a page can make more of it than of the ring to be touched.
    ...(linkOf ? [{ kind: 'path', d: circle(at, (RING / 2) * unit) } as const] : []),
    ...(marker.anchor === null ? [pointer(at, marker.direction, theme.ink, unit)] : []),
    { kind: 'path', d: circle(at, (RING / 2) * unit), fill: theme.card, stroke: theme.border, width: unit },
    ...drawnArcs(statements.map(({ stance }) => stance)).map(({ stance, start, length }): Mark => ({
      kind: 'path', d: arc(at, RING_LINE.radius * unit, start, start + length), stroke: theme.stances[stance],
      width: RING_LINE.width * unit,
    })),
    {
      kind: 'text',
      x: at.x,
      y: at.y + 5 * unit,
      text: String(statements.length),
      cut: 'sansBold',
      size: NAME_SIZE * unit,
      fill: theme.ink,
      anchor: 'middle',
    },
    ...boxesOfOne(marker)
      .slice(1)
      .flatMap((box) => drawName(scene, marker, scaled(box, unit), unit)),
    // Without a name its letter stands at the ring's foot.
    ...(marker.side === null && marker.tag !== ''
      ? tagSign(marker.tag, theme, TAG * unit)(at.x - (tagWidth(marker.tag, TAG) / 2) * unit, at.y + 15 * unit)
      : []),
  ];
  return {
    kind: 'group', marks, data: { place: marker.id },
    ...(linkOf && { link: { href: linkOf(marker.id), name: markerName(messages, marker.name, statements.length) } }),
  };
}

function drawName({ theme, links }: Scene, { id, tag, label }: PlacedMarker, box: Box, unit: number): Mark[] {
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
    ...(links.contested.has(id) ? drawPatch(square, theme, unit) : []),
  ];
}

const drawPatch = (box: Box, theme: Scene['theme'], unit: number): Mark[] => [
  drawHatch({ clip: rectangle(box), box }, theme, 0.4 * unit),
  { kind: 'path', d: rectangle(box), stroke: theme.ink, width: unit },
];

/** On the ring of a place out of sight: a triangle in its direction, in radians clockwise from the right. */
function pointer({ x, y }: Point, direction: number, fill: string, unit: number): Mark {
  const corner = (radius: number, turn: number) => {
    const [dx, dy] = [Math.cos(direction + turn), Math.sin(direction + turn)];
    return `${(x + radius * unit * dx).toFixed(1)},${(y + radius * unit * dy).toFixed(1)}`;
  };
  return { kind: 'path', d: `M${corner(17, -0.4)}L${corner(27, 0)}L${corner(17, 0.4)}Z`, fill };
}
