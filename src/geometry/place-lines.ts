/** Places that are lines: a river, a front, a route. */
import { along, length } from '@turf/turf';
import type { LineString, MultiLineString, Position } from 'geojson';
import { onceEach } from './once-each.ts';

export type Line = LineString | MultiLineString;
export const isLine = (geometry: { type: string } | undefined): geometry is Line =>
  geometry?.type === 'LineString' || geometry?.type === 'MultiLineString';

/** Half-way along its longest piece (degrees, longitude first). */
export const middleOf = onceEach((line: Line): Position => {
  const pieces = line.type === 'LineString' ? [line.coordinates] : line.coordinates;
  const measured = pieces.map((coordinates) => {
    const piece: LineString = { type: 'LineString', coordinates };
    return { piece, km: length({ type: 'Feature', properties: {}, geometry: piece }) };
  });
  const longest = measured.reduce((best, one) => (one.km > best.km ? one : best));
  return along(longest.piece, longest.km / 2).geometry.coordinates;
});
