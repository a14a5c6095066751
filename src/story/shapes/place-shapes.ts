/** The geometries of a story's own places. One that can't be told costs its place the marker, and nothing else. */
import { printPath, type Problem } from '../problem.ts';
import type { Kept } from '../records.ts';
import type { Place } from '../story.ts';
import { densify, longestEdge } from './densify.ts';
import { shapeOf } from './shape.ts';

/** The places with their geometries closed, wound and cut. One whose geometry is no shape loses that, and is told. */
export function shapePlaces(kept: readonly Kept<Place>[], problems: Problem[]): Kept<Place>[] {
  const shaped = kept.map(({ path, record }): Kept<Place> => {
    const { geometry, ...rest } = record;
    const shape = geometry && shapeOf(geometry);
    if (!shape) return { path, record };
    if ('type' in shape) return { path, record: { ...rest, geometry: shape } };
    const { found, expected } = shape;
    problems.push({ path: printPath([...path, 'geometry', ...shape.path]), found, expected });
    return { path, record: rest };
  });
  const longest = longestEdge(shaped.flatMap(({ record }) => record.geometry ?? []));
  return shaped.map(({ path, record }) => ({
    path, record: record.geometry ? { ...record, geometry: densify(record.geometry, longest) } : record,
  }));
}
