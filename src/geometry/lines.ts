/** Lines derived from places: outlines and the ways that things are said to have moved. */
import { degreesToRadians, greatCircle, midpoint, radiansToLength } from '@turf/turf';
import type { Geometry, LineString, MultiLineString, Position } from 'geojson';
import { angleBetween } from './sphere.ts';

/**
 * A line on the Earth, cut where it crosses 180°, with its length in km (Turf's mean Earth radius) and its middle: that
 * of the leg in which half of the way is done.
 */
export interface GreatCircle { line: LineString | MultiLineString; middle: Position; km: number }

export function greatCircleBetween(from: Position, to: Position): GreatCircle {
  const angle = angleBetween(from, to);
  const km = radiansToLength(degreesToRadians(angle), 'kilometers');
  // Between opposite ends of the Earth every way is as short: none is drawn.
  if (angle > 179) return { line: { type: 'MultiLineString', coordinates: [] }, middle: from, km };
  return { line: greatCircle(from, to, { npoints: 96 }).geometry, middle: midpoint(from, to).geometry.coordinates, km };
}

/** Great circles from each position to the next, as one way: two positions or more. */
export function greatCircleThrough(positions: readonly Position[]): GreatCircle {
  const legs = positions.slice(1).map((to, i) => greatCircleBetween(positions[i] ?? to, to));
  const [only] = legs;
  if (only && legs.length === 1) return only;
  const km = legs.reduce((sum, leg) => sum + leg.km, 0);
  let left = km / 2;
  const half = legs.find((leg) => (left -= leg.km) <= 0);
  const coordinates = legs.flatMap(({ line }) => (line.type === 'LineString' ? [line.coordinates] : line.coordinates));
  return { line: { type: 'MultiLineString', coordinates }, middle: half?.middle ?? positions[0] ?? [0, 0], km };
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
