/** What statements say went from place to place, as lines on the Earth. */
import { markerPosition, type Atlas } from './atlas.ts';
import { greatCircleThrough, type GreatCircle } from './lines.ts';
import type { Links } from '../story/links.ts';
import type { Statement } from '../story/story.ts';

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
