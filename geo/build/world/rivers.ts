import { fetchSource } from '../../../src/node/tool-packages.ts';
import curated from '../names/rivers.json' with { type: 'json' };
import { roundLine, roundTo } from '../shape.ts';
import { NATURAL_EARTH_WATERS } from '../sources.ts';
import { topojson } from '../topology.ts';
import { drawn, type Drawn, type Name, type Position } from '../types.ts';
import { writeLayer, type Written } from '../write.ts';
import { record } from './record.ts';

/** A line of names/rivers.json, in degrees. The source has no names, so a river is known by points on it. */
interface River {
  readonly slug: string;
  readonly prominence: number;
  /** A point on each of the source's features that the river is made of. */
  readonly on: readonly Position[];
  /** West, south, east, north; where the source joins it with a namesake on another continent. */
  readonly within?: readonly number[];
  readonly name: Name;
}
const RIVERS = curated as readonly River[];

/** How far a point may be from a vertex of the river, in degrees: the table has one decimal. */
const NEAR = 0.15;
const ROUND = roundTo(3);

/** The great rivers as lines, through the lakes that they flow through, in one file. */
export function writeRivers(): Written {
  const source = JSON.parse(fetchSource(NATURAL_EARTH_WATERS).toString('utf8')) as
    { objects: { rivers: { geometries: { type: string }[] } } };
  const features = source.objects.rivers.geometries.map((river) => {
    const { coordinates } = topojson().feature(source, river).geometry as unknown as { coordinates: unknown };
    return (river.type === 'LineString' ? [coordinates] : coordinates) as Position[][];
  });
  return writeLayer('waters/rivers', RIVERS.map((river) => draw(river, features)));
}

function draw({ slug, prominence, on, within, name }: River, features: readonly Position[][][]): Drawn {
  const found = on.map((at) => {
    const byDistance = features.map((lines) =>
      ({ lines, by: Math.min(...lines.flat().map((vertex) => distance(vertex, at))) }));
    const nearest = byDistance.reduce((a, b) => (b.by < a.by ? b : a));
    if (nearest.by > NEAR) throw new Error(`rivers.json: no river at ${at.join(', ')} (${slug})`);
    return nearest.lines;
  });
  const lines = [...new Set(found)].flat()
    .filter((line) => within === undefined || line.every((at) => isIn(at, within)));
  const coordinates = lines.map((line) => roundLine(line, ROUND)).filter((line) => line !== undefined);
  const longest = coordinates.reduce((a, b) => (b.length > a.length ? b : a));
  return drawn(`river:${slug}`, {
    ...record({ kind: 'river', name, prominence, source: 'Natural Earth' }, {}),
    label: longest[Math.floor(longest.length / 2)],
  }, { type: 'MultiLineString', coordinates });
}

const distance = ([x = 0, y = 0]: Position, [lon = 0, lat = 0]: Position): number =>
  Math.max(Math.abs(x - lon), Math.abs(y - lat));

const isIn = ([x = 0, y = 0]: Position, [west = 0, south = 0, east = 0, north = 0]: readonly number[]): boolean =>
  x >= west && x <= east && y >= south && y <= north;
