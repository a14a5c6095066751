/** What statements say went from place to place, as lines on the Earth. */
import { markerPosition, type Atlas } from './atlas.ts';
import { greatCircleThrough, type GreatCircle } from './lines.ts';
import type { Links } from '../story/links.ts';
import type { Language } from '../story/schema.ts';
import type { Statement } from '../story/story.ts';

/**
 * `label` is the distance as printed, such as "~ 6,900 km": label points are not the spots that anyone left or reached.
 */
export interface MovementLine extends GreatCircle { statement: string; from: string; to: string; label: string }

export function movementLines(
  atlas: Atlas,
  { places }: Links,
  statements: readonly Statement[],
  language: Language,
): MovementLine[] {
  const kilometres = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer', maximumSignificantDigits: 2 });
  return statements.flatMap(({ id, movement }) => {
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
    const way = greatCircleThrough([start, ...between, end]);
    return [{ ...way, statement: id, from, to, label: `~ ${kilometres.format(way.km)}` }];
  });
}
