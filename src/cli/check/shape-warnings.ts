/** What `check` says of a story's own shapes that can be drawn, but hardly be meant. */
import type { Geometry, Position } from 'geojson';
import { placeAreas, type Atlas } from '../../geometry/atlas.ts';
import { crossingIn } from '../../geometry/crossings.ts';
import { wouldLieIn } from '../../geometry/exchanged.ts';
import { isShape, type Shape } from '../../geometry/parallels.ts';
import { link } from '../../story/links.ts';
import type { Story } from '../../story/story.ts';

/** One sentence for each doubt, without a full stop. */
export function shapeWarnings(atlas: Atlas, story: Story): string[] {
  const areas = placeAreas(atlas, story.places, link(story));
  return story.places.flatMap(({ id, geometry }) => {
    if (!geometry) return [];
    const around = wouldLieIn(geometry as Geometry, areas.filter((area) => area.id !== id));
    return [
      ...(isShape(geometry) ? crossings(id, geometry) : []),
      ...(around ? [`place ${id} lies far from every area of the story, but in ${around.id} if its longitudes and `
        + 'latitudes are exchanged: longitude comes first'] : []),
    ];
  });
}

function crossings(id: string, shape: Shape): string[] {
  try {
    const at = crossingIn(shape);
    return at
      ? [`the border of place ${id} crosses itself near ${printed(at)}: what is inside can’t be told there`]
      : [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [`the border of place ${id} is too tangled to be checked`];
  }
}

/** Longitude first, as in the file. */
const printed = ([lon = 0, lat = 0]: Position) => `[${lon.toFixed(3)}, ${lat.toFixed(3)}]`;
