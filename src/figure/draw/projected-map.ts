/** A projection fitted to a frame: from places on the Earth to points of the figure and back. */
import {
  geoAzimuthalEqualArea, geoCircle, geoConicEqualArea, geoEqualEarth, geoPath, geoProjection,
  type GeoProjection, type GeoRawProjection,
} from 'd3-geo';
import type { Geometry, Polygon, Position } from 'geojson';
import { isBeyond } from '../../geometry/beyond.ts';
import {
  cameraDistance, CLOSEST_ZOOM, globeAround, POINT_RADIUS, positionsOf, type Size,
} from '../../geometry/frame.ts';
import { onceEach } from '../../geometry/once-each.ts';
import { angleBetween, boundingCircle, kilometresBetween } from '../../geometry/sphere.ts';
import { pathWriter } from './path.ts';
import { thin } from './simplify.ts';

/** `globe` is the Earth seen from a camera, as the page shows it; `equal-earth` the whole world, flat. No Mercator. */
export const FIGURE_PROJECTIONS = ['globe', 'equal-area', 'conic', 'equal-earth'] as const;
export type FigureProjection = (typeof FIGURE_PROJECTIONS)[number];

export interface Point { x: number; y: number }

/** Lengths in px of the figure, from the frame's top left corner. */
export interface Chart {
  projection: FigureProjection;
  size: Size;
  /** Degrees, longitude first. */
  center: Position;
  /** Angle from the centre within which everything can be seen, degrees. */
  horizon: number;
  /** In the middle of the frame. */
  kilometresPerPixel: number;
  /** SVG path data of what is inside the frame; empty if nothing is. */
  pathOf: (geometry: Geometry | { type: 'Sphere' }) => string;
  /** Undefined for what is behind the globe. */
  pointOf: (position: Position) => Point | undefined;
  /** Undefined beside the Earth. */
  positionOf: (point: Point) => Position | undefined;
}

/**
 * Beyond this radius (degrees) a frame holds too much of the Earth for an equal-area map of a region: its shapes would
 * be too flat at the edge. The page turns to its globe sooner.
 */
const FAR_FLUNG = { figure: 50, page: 30 };
/** A frame around less than this radius (degrees) need not reach the other side of the Earth. */
const HALF_WAY = 60;
/** It ends so far from its centre (degrees): beyond, land would be drawn out along the edge of a wide frame. */
const HORIZON = 100;
/** Part of the frame that a region fills: the rest shows where it lies. */
const FILL = 0.56;
/** Of a region of more than this radius (degrees), whose surroundings are known by themselves. */
const WIDE = { radius: 20, fill: 0.7 };
/** No frame shows less country than this around its centre (degrees) at the closest zoom of the bundled layers. */
const SMALLEST_RADIUS = 0.4;
/** Room for strokes beyond the frame, so that an outline does not run along its edge, px. */
const BLEED = 12;

/** Whether the frame holds more than a map of a region does: the Earth ends inside it. */
export const hasRim = ({ horizon, size: { width, height }, positionOf }: Chart): boolean =>
  horizon < 179 && [0, width].some((x) => [0, height].some((y) => positionOf({ x, y }) === undefined));

/** Whether the whole Earth, or its half that is turned to us, is on the map. */
export const isWholeEarth = ({ projection }: Chart): boolean =>
  projection === 'globe' || projection === 'equal-earth';

/** The page's zoom at the scale of the chart: a world of 512 px at zoom 0, 40,075 km around. */
export function zoomOf({ kilometresPerPixel, center: [, lat = 0] }: Chart, unit: number): number {
  return Math.log2((40_075 * Math.cos((lat * Math.PI) / 180)) / (512 * kilometresPerPixel * unit));
}

export interface ChartOptions {
  projection?: FigureProjection | undefined;
  /** A world that does not fit a region's map is drawn flat rather than as a globe. */
  isFlat?: boolean;
  /** How close the frame may come, as a zoom of the page. */
  closest?: number | undefined;
  /** How far beyond the frame the map goes on, px: for a page that shows more than the frame. */
  bleed?: number | undefined;
  /** It stands in for the page's own map. */
  isInPage?: boolean;
}

/** Frames geometries; without a projection asked for, the one that suits how far apart they lie. */
export function chartOf(
  geometries: readonly Geometry[],
  size: Size,
  { projection, isFlat = false, bleed = BLEED, isInPage = false, closest = CLOSEST_ZOOM.bundled }: ChartOptions,
): Chart {
  const { center, radius } = boundingCircle(geometries.flatMap(positionsOf));
  const isNear = radius <= FAR_FLUNG[isInPage ? 'page' : 'figure'];
  // A globe hides half of the Earth: a page's can be turned, a figure's can't.
  const chosen = projection ?? (isNear ? 'equal-area' : isFlat || !isInPage ? 'equal-earth' : 'globe');
  const fill = radius > WIDE.radius && !isInPage ? WIDE.fill : FILL;
  const least = SMALLEST_RADIUS * 2 ** (CLOSEST_ZOOM.bundled - closest);
  const { raw, horizon } = fitted(chosen, geometries, size, { center, radius, fill, least });
  raw.precision(0.3).clipExtent([[-bleed, -bleed], [size.width + bleed, size.height + bleed]]);
  const writer = pathWriter();
  const draw = geoPath({ stream: (into) => raw.stream(thin(into)) }, writer);
  const positionOf = ({ x, y }: Point) => {
    const position = raw.invert?.([x, y]);
    return position?.every(Number.isFinite) && angleBetween(center, position) <= horizon ? position : undefined;
  };
  const corners = [-bleed, size.width + bleed].flatMap((x) =>
    [-bleed, size.height + bleed].map((y) => positionOf({ x, y })));
  // Around its centre such a map is as wide in all directions, so that its corners are what is farthest.
  const isAzimuthal = chosen === 'equal-area' || chosen === 'globe';
  const reach = isAzimuthal
    ? Math.max(...corners.map((corner) => (corner ? angleBetween(center, corner) : Infinity))) : Infinity;
  const [left, right] = [-5, 5].map((dx) => positionOf({ x: size.width / 2 + dx, y: size.height / 2 }));
  return {
    projection: chosen,
    size,
    center,
    horizon,
    kilometresPerPixel: left && right ? kilometresBetween(left, right) / 10 : Infinity,
    pathOf: (geometry) => {
      if (geometry.type !== 'Sphere' && isBeyond(geometry, center, reach)) return '';
      draw(geometry.type === 'Sphere' ? geometry : wound(geometry));
      return writer.take();
    },
    pointOf: (position) => {
      if (angleBetween(center, position) > horizon) return undefined;
      const point = raw([position[0] ?? 0, position[1] ?? 0]);
      return point ? { x: point[0], y: point[1] } : undefined;
    },
    positionOf,
  };
}

function fitted(
  projection: FigureProjection,
  geometries: readonly Geometry[],
  size: Size,
  { center, radius, fill, least: smallest }: ReturnType<typeof boundingCircle> & { fill: number; least: number },
): { raw: GeoProjection; horizon: number } {
  const [lon = 0, lat = 0] = center;
  const { width, height } = size;
  if (projection === 'globe') {
    const { radius: globe } = globeAround(geometries, size);
    const distance = 1 + cameraDistance(height) / globe;
    const horizon = (Math.acos(1 / distance) * 180) / Math.PI;
    const raw = geoProjection(perspective(distance)).scale(globe).translate([width / 2, height / 2]);
    return { raw: raw.rotate([-lon, -lat]).clipAngle(horizon - 1e-3), horizon };
  }
  const margin = (part: number) =>
    [
      [(width * (1 - part)) / 2, (height * (1 - part)) / 2],
      [(width * (1 + part)) / 2, (height * (1 + part)) / 2],
    ] as [[number, number], [number, number]];
  if (projection === 'equal-earth') {
    return { raw: geoEqualEarth().rotate([-lon, 0]).fitExtent(margin(0.96), { type: 'Sphere' }), horizon: 180 };
  }
  const spread = 0.6 * Math.min(radius, 40);
  const raw = projection === 'conic'
    ? geoConicEqualArea().rotate([-lon, 0]).parallels([lat - spread, lat + spread])
    : geoAzimuthalEqualArea().rotate([-lon, -lat]);
  const least = radius < 0.0005 ? POINT_RADIUS : smallest;
  const held = radius < least
    ? geoCircle().center([lon, lat]).radius(least)()
    : { type: 'MultiPoint' as const, coordinates: geometries.flatMap(positionsOf) as [number, number][] };
  const horizon = projection === 'equal-area' && radius < HALF_WAY ? HORIZON : 179;
  const fit = raw.fitExtent(margin(fill), held);
  return { raw: projection === 'equal-area' ? fit.clipAngle(horizon) : fit, horizon };
}

/**
 * The Earth seen from straight above its centre, `distance` radii from the Earth's middle: vertical perspective
 * (Snyder 1987, Map Projections: A Working Manual, USGS Professional Paper 1395, equations 23-3 and 23-4).
 */
function perspective(distance: number): GeoRawProjection {
  const project: GeoRawProjection = (lambda, phi) => {
    const k = (distance - 1) / (distance - Math.cos(phi) * Math.cos(lambda));
    return [k * Math.cos(phi) * Math.sin(lambda), k * Math.sin(phi)];
  };
  project.invert = (x, y) => {
    const rho = Math.hypot(x, y);
    if (rho === 0) return [0, 0];
    const under = 1 - (rho * rho * (distance + 1)) / (distance - 1);
    const sine = (distance - Math.sqrt(under)) / ((distance - 1) / rho + rho / (distance - 1));
    return [Math.atan2(x * sine, rho * Math.sqrt(1 - sine * sine)), Math.asin((y * sine) / rho)];
  };
  return project;
}

/** d3-geo reads a ring as the border of what lies to its right, GeoJSON (RFC 7946) of what lies to its left. */
const wound = onceEach((geometry: Geometry): Geometry => {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return geometry;
  const turned = (rings: Polygon['coordinates']) => rings.map((ring) => ring.toReversed());
  return geometry.type === 'Polygon'
    ? { ...geometry, coordinates: turned(geometry.coordinates) }
    : { ...geometry, coordinates: geometry.coordinates.map(turned) };
});
