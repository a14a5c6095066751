/** Waters of a map that can't be zoomed: apart from those of the page's map, which is to start without them. */
import type { Area, Atlas, WaterFeature } from '../geometry/atlas.ts';
import type { Story } from '../story/story.ts';
import { baseWaters, smallLakes } from './base-waters.ts';
import { USUAL_RANK } from './labels.ts';
import { RIVERS, SMALL_LAKES } from './lines.ts';

/** The rivers and smaller lakes that are shown at a zoom, and the largest lakes, which every map has. */
export function watersAt(
  atlas: Atlas, story: Story, zoom: number,
): { rivers: readonly WaterFeature[]; lakes: readonly (Area | WaterFeature)[] } {
  const isInReach = ({ zoomPerRank, offset }: typeof RIVERS | typeof SMALL_LAKES) =>
    ({ properties: { rank = USUAL_RANK } }: WaterFeature) => zoom >= rank * zoomPerRank + offset;
  return {
    rivers: baseWaters(atlas, story, 'river').filter(isInReach(RIVERS)),
    lakes: [...atlas.layers.lakes?.features ?? [], ...smallLakes(atlas, story).filter(isInReach(SMALL_LAKES))],
  };
}
