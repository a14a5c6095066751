/** Angles and circles on the sphere, without trouble at 180° or at the poles. */
import { bearing, degreesToRadians, destination, distance, radiansToLength } from '@turf/turf';
import type { Position } from 'geojson';

/** Angle between two positions as seen from the Earth's centre (degrees, 0–180). */
export function angleBetween(a: Position, b: Position): number {
  const angle = distance(a, b, { units: 'degrees' });
  // Rounding can carry Turf's haversine just past its end, between opposite ends of the Earth.
  return Number.isNaN(angle) ? 180 : angle;
}

/** Length of the shortest way on a sphere of Turf's mean Earth radius, 6,371.0088 km. */
export const kilometresBetween = (a: Position, b: Position): number =>
  radiansToLength(degreesToRadians(angleBetween(a, b)), 'kilometers');

/** Direction in which the great circle from a to b sets out (degrees from north, clockwise, −180 to 180). */
export const directionTo = (a: Position, b: Position): number => bearing(a, b);

/**
 * Centre and angular radius (degrees) of a small circle around all positions. Ritter's bounding sphere
 * (Ritter 1990, Graphics Gems I) carried over to the sphere: at most a few per cent larger than the smallest.
 */
export function boundingCircle(positions: readonly Position[]): { center: Position; radius: number } {
  const first = positions[0] ?? [0, 0];
  const far = farthest(positions, first);
  const other = farthest(positions, far);
  let radius = angleBetween(far, other) / 2;
  let center = towards(far, other, radius);
  for (const position of positions) {
    const angle = angleBetween(center, position);
    if (angle <= radius) continue;
    const grown = (radius + angle) / 2;
    center = towards(center, position, grown - radius);
    radius = grown;
  }
  return { center, radius };
}

const farthest = (positions: readonly Position[], from: Position) =>
  positions.reduce(
    (best, position) => (angleBetween(from, position) > angleBetween(from, best) ? position : best),
    from,
  );

const towards = (from: Position, to: Position, angle: number): Position =>
  destination(from, angle, bearing(from, to), { units: 'degrees' }).geometry.coordinates;
