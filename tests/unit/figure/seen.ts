/**
 * What can be seen in a drawing, read back from its marks: words with their boxes, the map, its markers.
 */
import type { Drawing, GroupMark, Mark, PathMark, TextMark } from '../../../src/figure/draw/primitives.ts';
import { widthOf } from '../../../src/figure/text/measure.ts';
import type { Box } from '../../../src/cartography/boxes.ts';

/** A text's box is as wide as its line and as high as its letters, those below the baseline too. */
export interface Words { text: string; box: Box; mark: TextMark }
export interface Line { d: string; mark: PathMark; move: Move }
export interface Marker {
  place: string;
  number: number;
  /** Its letter in the key, if there is one. */
  /** All that it stands for. */
  places: readonly string[];
  tag: string | undefined;
  name: string | undefined;
  boxes: readonly Box[];
}

/** In px of the sheet, but for `lines` and `frame`'s size. */
export interface Seen {
  /** The map's frame on the sheet. */
  frame: Box;
  /** Words on the map that are not a marker's. */
  labels: readonly Words[];
  markers: readonly Marker[];
  /** The box of the small globe. */
  inset: Box | undefined;
  /** Lines and fills of the map, as they are before they are moved into the frame. */
  lines: readonly Line[];
  /** Words and lines around the map. */
  words: readonly Words[];
  around: readonly Line[];
}

type Move = readonly [x: number, y: number];
type Group = GroupMark & { at: Move };

export function seenIn({ marks }: Drawing): Seen {
  const map = marks.find((mark): mark is GroupMark => mark.kind === 'group' && mark.clip !== undefined);
  const frame = map?.clip === undefined ? undefined : rectangleOf(map.clip);
  if (!map || !frame) throw new Error('There is no map in this drawing');
  const outside = marks.filter((mark) => mark !== map);
  const groups = groupsIn([map], [0, 0]);
  const markers = groups.filter(({ data }) => data?.['place'] !== undefined);
  const ofMarkers = new Set(markers.flatMap(({ marks: inner }) => inner));
  const globe = groups.find(({ move, marks: inner }) => move && (inner[0]?.kind === 'path' && circleOf(inner[0].d)));
  return {
    frame,
    labels: wordsIn([map], [0, 0]).filter(({ mark }) => !ofMarkers.has(mark)),
    markers: markers.map(markerOf),
    inset: globe && moved(circlesIn(globe.marks)[0], globe.at),
    lines: linesIn([map], [0, 0]),
    words: wordsIn(outside, [0, 0]),
    around: linesIn(outside, [0, 0]),
  };
}

const added = ([x, y]: Move, [dx, dy]: Move = [0, 0]): Move => [x + dx, y + dy];

function walk<T>(marks: readonly Mark[], at: Move, pick: (mark: Mark, at: Move) => T[]): T[] {
  return marks.flatMap((mark) => [
    ...pick(mark, at),
    ...(mark.kind === 'group' ? walk(mark.marks, added(at, mark.move), pick) : []),
  ]);
}

const groupsIn = (marks: readonly Mark[], at: Move) =>
  walk(marks, at, (mark, from): Group[] => (mark.kind === 'group' ? [{ ...mark, at: added(from, mark.move) }] : []));

const linesIn = (marks: readonly Mark[], at: Move) =>
  walk(marks, at, (mark, from): Line[] => (mark.kind === 'path' ? [{ d: mark.d, mark, move: from }] : []));

export const wordsIn = (marks: readonly Mark[], at: Move = [0, 0]): Words[] =>
  walk(marks, at, (mark, [dx, dy]): Words[] => {
    if (mark.kind !== 'text') return [];
    const width = widthOf(mark.text, mark.cut, mark.size);
    const left = mark.x - (mark.anchor === 'end' ? width : mark.anchor === 'middle' ? width / 2 : 0);
    return [
      {
        text: mark.text,
        mark,
        box: { x: left + dx, y: mark.y + dy - 0.74 * mark.size, width, height: 0.96 * mark.size },
      },
    ];
  });

const circlesIn = (marks: readonly Mark[]) =>
  marks.flatMap((mark) => (mark.kind === 'path' ? (circleOf(mark.d) ?? []) : []));

function markerOf({ data, marks, at }: Group): Marker {
  const [ring] = circlesIn(marks);
  const name = marks.flatMap((mark) => (mark.kind === 'path' ? rectangleOf(mark.d) ?? [] : []))[0];
  const [number, ...words] = wordsIn(marks);
  return {
    place: data?.['place'] ?? '',
    places: (data?.['places'] ?? data?.['place'] ?? '').split(' '),
    number: Number(number?.text),
    tag: words.find(({ mark }) => mark.anchor === 'middle')?.text,
    name: words.find(({ mark }) => mark.anchor === undefined)?.text,
    boxes: [ring, name].flatMap((box) => moved(box, at) ?? []),
  };
}

const moved = (box: Box | undefined, [dx, dy]: Move): Box | undefined =>
  box && { ...box, x: box.x + dx, y: box.y + dy };

/** The box of path data that is a rectangle, as `shapes.ts` draws it. */
export function rectangleOf(d: string): Box | undefined {
  const [x, y, width, height] = (/^M(-?[\d.]+),(-?[\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+Z$/.exec(d) ?? [])
    .slice(1)
    .map(Number);
  return x === undefined || y === undefined || width === undefined || height === undefined
    ? undefined
    : { x, y, width, height };
}

/** The box of path data that begins with a whole circle. */
export function circleOf(d: string): Box | undefined {
  const [x, y, r] = (/^M(-?[\d.]+),(-?[\d.]+)a([\d.]+),/.exec(d) ?? []).slice(1).map(Number);
  return x === undefined || y === undefined || r === undefined
    ? undefined
    : { x, y: y - r, width: 2 * r, height: 2 * r };
}

/** What is missing for a box to lie inside another, px; 0 or less if it does. */
export const beyond = (box: Box, frame: Box): number =>
  Math.max(
    frame.x - box.x,
    frame.y - box.y,
    box.x + box.width - frame.x - frame.width,
    box.y + box.height - frame.y - frame.height,
  );

/** How deep two boxes reach into each other, px. */
export const depth = (a: Box, b: Box): number => Math.min(
  a.x + a.width - b.x, b.x + b.width - a.x, a.y + a.height - b.y, b.y + b.height - a.y,
);
