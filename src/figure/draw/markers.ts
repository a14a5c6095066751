/** A marker as it is drawn: a ring of stances, a number, a name. */
import { RING, type Box } from '../../cartography/boxes.ts';
import { DOT } from '../../cartography/lines.ts';
import { drawnArcs, SHORTEST_LEADER } from '../../cartography/stance-arcs.ts';
import { markerLabel } from '../../locales/messages.ts';
import type { Scene } from '../compose/scene.ts';
import { drawHatch } from './geography.ts';
import {
  boxesOfOne, leadOf, NAME_HEIGHT, NAME_PADDING, NAME_SIZE, NAME_STEP, scaled, SQUARE, toldBy,
  type MarkerLook, type PlacedMarker,
} from './place-markers.ts';
import type { Mark } from './primitives.ts';
import type { Point } from './projected-map.ts';
import { arc, circle, line, rectangle } from './shapes.ts';
import { TAG, tagSign, tagWidth } from './signs.ts';

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
