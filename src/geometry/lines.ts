/** Lines derived from places: outlines and the ways that things are said to have moved. */
import { degreesToRadians, greatCircle, midpoint, radiansToLength } from '@turf/turf';
import type { Geometry, LineString, MultiLineString, Position } from 'geojson';
import { angleBetween } from './sphere.ts';

/** A line on the Earth, cut where it crosses 180°, with its middle and its length in km (Turf's mean Earth radius). */
export interface GreatCircle { line: LineString | MultiLineString; middle: Position; km: number }

export function greatCircleBetween(from: Position, to: Position): GreatCircle {
  const angle = angleBetween(from, to);
  const km = radiansToLength(degreesToRadians(angle), 'kilometers');
  // Between opposite ends of the Earth every way is as short: none is drawn.
  if (angle > 179) return { line: { type: 'MultiLineString', coordinates: [] }, middle: from, km };
  return { line: greatCircle(from, to, { npoints: 96 }).geometry, middle: midpoint(from, to).geometry.coordinates, km };
}

/**
 * The outline of a polygon without the edges that run along 180° or a pole: those come from cutting the polygon in two
 * there (RFC 7946, 3.1.9) and no border runs along them.
 */
export function outlineOf(geometry: Geometry): MultiLineString {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates
    : geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
  return { type: 'MultiLineString', coordinates: rings.flatMap(withoutSeam) };
}

const isSeam = ([lon = 0, lat = 0]: Position, [toLon = 0, toLat = 0]: Position) =>
  (Math.abs(lon) >= 179.999 && Math.abs(toLon) >= 179.999) || (Math.abs(lat) >= 89.999 && Math.abs(toLat) >= 89.999);

function withoutSeam(ring: readonly Position[]): Position[][] {
  const parts: Position[][] = [];
  let part: Position[] = [];
  ring.forEach((position, i) => {
    const previous = ring[i - 1];
    if (previous && isSeam(previous, position)) {
      if (part.length > 1) parts.push(part);
      part = [];
    }
    part.push(position);
  });
  if (part.length > 1) parts.push(part);
  return parts;
}
