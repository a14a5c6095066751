/** Which ground polygons cover, worked out from the text of a story alone, in another way than the page's. */
import type { Position } from 'geojson';
import type { BareGeometry } from '../../../src/story/geometry-schema.ts';

type Rings = readonly Position[][];
/** Polygons, each an outer ring and its holes. */
export type Written = readonly Rings[];
/** Eastwards: `across` is 0 or more. */
interface Edge { lon: number; lat: number; across: number; up: number }

const radians = (degrees: number) => (degrees * Math.PI) / 180;
/** km²: the square of Turf's mean Earth radius. */
const SQUARE = 6371.0088 ** 2;

export const polygonsOf = (geometry: BareGeometry): Written => {
  switch (geometry.type) {
    case 'Polygon': return [geometry.coordinates];
    case 'MultiPolygon': return geometry.coordinates;
    default: return [];
  }
};

/** The shorter way from one longitude to another; from one edge of a flat map to the other all the way. */
const way = (from: number, to: number) => {
  const step = to - from;
  return Math.abs(step) > 180 && Math.abs(step) < 360 ? step - 360 * Math.sign(step) : step;
};

const stepsOf = (ring: readonly Position[]) =>
  ring.map(([lon = 0, lat = 0], i) => {
    const [to = 0, toLat = 0] = ring[(i + 1) % ring.length] ?? [];
    return { lon, lat, across: way(lon, to), up: toLat - lat };
  });

const edges = new WeakMap<readonly Position[], Edge[]>();
/** Worked out once for each ring. */
function edgesOf(ring: readonly Position[]): Edge[] {
  const found = edges.get(ring) ?? stepsOf(ring).map(eastwards);
  edges.set(ring, found);
  return found;
}

const eastwards = ({ lon, lat, across, up }: Edge): Edge =>
  (across < 0 ? { lon: lon + across, lat: lat + up, across: -across, up: -up } : { lon, lat, across, up });

/** Whether an odd number of borders lies between a position and the north pole, where `isPoleIn` tells how it is. */
export function covers(polygons: Written, isPoleIn: boolean, [lon = 0, lat = 0]: Position): boolean {
  const between = polygons.flat().flatMap(edgesOf).filter((edge) => {
    const from = (((lon - edge.lon) % 360) + 360) % 360;
    return from < edge.across && edge.lat + (edge.up * from) / edge.across > lat;
  });
  return (between.length % 2 === 1) !== isPoleIn;
}

/** km² of the polygons; of a ring around the Earth, of its side with the nearer pole. */
export function areaOf(polygons: Written): number {
  return polygons.reduce((sum, [outer = [], ...holes]) =>
    sum + Math.abs(holes.reduce((left, hole) => left - areaIn(hole), areaIn(outer))), 0);
}

function areaIn(ring: readonly Position[]): number {
  const steps = stepsOf(ring);
  const isAround = Math.abs(steps.reduce((sum, { across }) => sum + across, 0)) > 180;
  const below = steps.reduce((sum, { lat, across, up }) => sum + radians(across) * (Math.abs(up) < 1e-9
    ? Math.sin(radians(lat)) : (Math.cos(radians(lat)) - Math.cos(radians(lat + up))) / radians(up)), 0);
  return SQUARE * (isAround ? 2 * Math.PI - Math.abs(below) : Math.abs(below));
}

/**
 * Rings as MapLibre has them: in Mercator's plane, x and y from 0 to 1, with straight edges, cut off where the square
 * ends.
 */
export const onMercator = (geometry: BareGeometry): [x: number, y: number][][] =>
  polygonsOf(geometry).flat().map((ring) => ring.map(mercator));

/** A position in that plane. */
export function mercator([lon = 0, lat = 0]: Position): [x: number, y: number] {
  const y = 0.5 - Math.asinh(Math.tan(radians(lat))) / (2 * Math.PI);
  return [(lon + 180) / 360, Math.max(0, Math.min(1, y))];
}

/** km² between Mercator's straight edges on the Earth; beyond its square as far as the poles, as a globe shows it. */
export function areaOnMercator(rings: readonly [number, number][][]): number {
  const sine = (y: number) => (y === 0 ? 1 : y === 1 ? -1 : Math.tanh((0.5 - y) * 2 * Math.PI));
  const PARTS = 20;
  return Math.abs(rings.reduce((all, ring) => all + ring.slice(1).reduce((sum, [x, y], i) => {
    const [fromX, fromY] = ring[i] ?? [x, y];
    const middle = (part: number) => fromY + ((y - fromY) * (part + 0.5)) / PARTS;
    const mean = Array.from({ length: PARTS }, (_, part) => sine(middle(part))).reduce((a, b) => a + b) / PARTS;
    return sum + 2 * Math.PI * (x - fromX) * mean;
  }, 0), 0)) * SQUARE;
}

/** Whether a point is inside an odd number of rings of a plane. */
export function isIn(rings: readonly (readonly (readonly [number, number])[])[], x: number, y: number): boolean {
  return rings.flat().length > 0 && rings.reduce((inside, ring) => ring.reduce((odd, [ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
    return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay) ? !odd : odd;
  }, inside), false);
}
