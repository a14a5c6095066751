/** Places that are lines: a river, a front, a route. */
import { along, length } from '@turf/turf';
import type { LineString, MultiLineString, Position } from 'geojson';

export type Line = LineString | MultiLineString;
export const isLine = (geometry: { type: string } | undefined): geometry is Line =>
  geometry?.type === 'LineString' || geometry?.type === 'MultiLineString';

const known = new WeakMap<Line, Position>();

/** Half-way along its longest piece (degrees, longitude first). */
export function middleOf(line: Line): Position {
  const before = known.get(line);
  if (before) return before;
  const pieces = line.type === 'LineString' ? [line.coordinates] : line.coordinates;
  const measured = pieces.map((coordinates) => {
    const piece: LineString = { type: 'LineString', coordinates };
    return { piece, km: length({ type: 'Feature', properties: {}, geometry: piece }) };
  });
  const longest = measured.reduce((best, one) => (one.km > best.km ? one : best));
  const middle = along(longest.piece, longest.km / 2).geometry.coordinates;
  known.set(line, middle);
  return middle;
}
