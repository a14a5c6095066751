/**
 * Edges are straight in longitude and latitude (RFC 7946, 3.1.1). A Mercator map draws a straight line of its own
 * between two positions, and a globe the great circle: with positions close enough all three are one.
 */
import type { BareGeometry } from '../geometry-schema.ts';
import type { Position } from './unroll.ts';

/** Degrees: at this length the three lines lie within 150 m of each other, but for slanting ones near a pole. */
const LONGEST = 1;
/** Of a number of parts. */
const ROUNDING = 1e-9;
/** A map that is Mercator's ends here, and grows without bound before it. */
const STEEPEST = 85;
/** How many positions may be added to a story: a page draws as many at once. */
const MOST = 100_000;

/** How many parts an edge is cut into. */
function partsOf([lon, lat]: Position, [toLon, toLat]: Position, longest: number): number {
  const [across, up] = [Math.abs(toLon - lon), Math.abs(toLat - lat)];
  // All meridians meet at a pole.
  if (Math.abs(lat) === 90 && up === 0) return 1;
  const steep = Math.min(Math.max(Math.abs(lat), Math.abs(toLat)), STEEPEST);
  // Mercator bends a slanting edge by the tangent of its latitude.
  const bend = across > 0 && up > 0 ? Math.max(1, Math.tan((steep * Math.PI) / 180)) : 1;
  // Rounding must not have an edge cut anew that has been cut already: a story is written and read again.
  return Math.max(1, Math.ceil((Math.max(across, up) * bend) / longest - ROUNDING));
}

const linesOf = (geometry: BareGeometry): Position[][] => {
  switch (geometry.type) {
    case 'Point': return [];
    case 'LineString': return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon': return geometry.coordinates;
    case 'MultiPolygon': return geometry.coordinates.flat();
  }
};

/**
 * How long an edge may stay in a story with these geometries, in degrees: more where they would grow too large
 * otherwise.
 */
export function longestEdge(geometries: readonly BareGeometry[]): number {
  let added = 0;
  for (const geometry of geometries) {
    for (const line of linesOf(geometry)) {
      for (let i = 1; i < line.length; i++) added += partsOf(line[i - 1] as Position, line[i] as Position, LONGEST) - 1;
    }
  }
  return LONGEST * Math.max(1, added / MOST);
}

/** The same lines with no edge longer than that. */
export function densify(geometry: BareGeometry, longest: number): BareGeometry {
  const dense = (rings: readonly Position[][]) => rings.map((ring) => denseLine(ring, longest));
  switch (geometry.type) {
    case 'Point': return geometry;
    case 'LineString': return { ...geometry, coordinates: denseLine(geometry.coordinates, longest) };
    case 'MultiLineString':
    case 'Polygon': return { ...geometry, coordinates: dense(geometry.coordinates) };
    case 'MultiPolygon': return { ...geometry, coordinates: geometry.coordinates.map(dense) };
  }
}

function denseLine(line: readonly Position[], longest: number): Position[] {
  const dense: Position[] = [];
  line.forEach((to, i) => {
    const from = line[i - 1] ?? to;
    const parts = partsOf(from, to, longest);
    for (let part = 1; part < parts; part++) {
      const share = part / parts;
      dense.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
    }
    dense.push(to);
  });
  return dense;
}
