/** What statements say went from place to place, as lines on the Earth. */
import { markerPosition, type Atlas } from './atlas.ts';
import { greatCircleBetween, type GreatCircle } from './lines.ts';
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
    const [from, to] = movement ? [places.get(movement.from), places.get(movement.to)] : [];
    const start = from && markerPosition(atlas, from);
    const end = to && markerPosition(atlas, to);
    if (!start || !end) return [];
    const way = greatCircleBetween(start, end);
    return [{ ...way, statement: id, from: from.id, to: to.id, label: `~ ${kilometres.format(way.km)}` }];
  });
}
