/** What statements say went from place to place, as lines on the Earth. */
import type { Position } from 'geojson';
import { markerPosition, type Atlas } from './atlas.ts';
import { WORLD } from './frame.ts';
import { greatCircleThrough, type GreatCircle } from './lines.ts';
import type { Links } from '../story/links.ts';
import type { Statement } from '../story/story.ts';

/** km (WGS 84), along the equator. */
const EARTH_AROUND = 40_075;

export interface MovementLine extends GreatCircle { statement: Statement }

export function movementLines(
  atlas: Atlas,
  { places }: Links,
  statements: readonly Statement[],
): MovementLine[] {
  return statements.flatMap((statement) => {
    const { movement } = statement;
    if (!movement) return [];
    const { from, to, through } = movement;
    const positionOf = (place: string) => {
      const found = places.get(place);
      return found && markerPosition(atlas, found);
    };
    const [start, end] = [positionOf(from), positionOf(to)];
    if (!start || !end) return [];
    // A waypoint that the layers do not have is told of as a place that can't be drawn.
    const between = through.flatMap((point) => {
      const position = typeof point === 'string' ? positionOf(point) : point;
      return position ? [position] : [];
    });
    return [{ ...greatCircleThrough([start, ...between, end]), statement }];
  });
}

/** CSS px between two labels along a way at the equator, at least; more elsewhere, on a flat map. */
const APART = 260;
/** The closer a map is, the more of them there are: 1, 3, 7 and so on, up to 63. */
const LEVELS = 6;

/** Where else than at its middle a way can be labelled, and from which zoom on, so that no two come close. */
export function labelSpotsAlong({ line, km }: MovementLine): { at: Position; from: number }[] {
  const positions = line.type === 'LineString' ? line.coordinates : line.coordinates.flat();
  const spots = Array.from({ length: 2 ** LEVELS - 1 }, (_, i) => {
    const at = positions[Math.round(((i + 1) / 2 ** LEVELS) * (positions.length - 1))];
    // 32 is at the middle, 16 and 48 half-way to it, and so on.
    const level = LEVELS - Math.log2((i + 1) & -(i + 1));
    return { at, from: Math.log2((2 ** level * APART) / pixelsAtZoom0(km)) };
  });
  return spots.flatMap(({ at, from }, i) => (at && i + 1 !== 2 ** (LEVELS - 1) ? [{ at, from }] : []));
}

const pixelsAtZoom0 = (km: number) => (WORLD * km) / EARTH_AROUND;
