/** Whether what a story is about can be made out in a view's frame, or needs a map of its own. */
import { geometryOf, type Atlas } from '../geometry/atlas.ts';
import { positionsOf } from '../geometry/frame.ts';
import { boundingCircle } from '../geometry/sphere.ts';
import type { Derived } from './derive.ts';
import { framedGeometries } from './framed.ts';

/** Below this part of the frame's radius a subject can't be made out. */
const SMALL = 0.1;
/** A reader who has come closer than this zoom sees it. */
const NEAR = 4;

/** The first place that the story is about, where it is a speck in the frame; a point is no larger from near. */
export function speckOf(derived: Derived, atlas: Atlas): string | undefined {
  const { story, links, view: { selection, camera } } = derived;
  const id = story.focus[0] ?? '';
  const place = links.places.get(id);
  const geometry = place && geometryOf(atlas, place);
  // Several places are framed by the first of them, and none of them is to be covered.
  const isFramed = selection.kind === 'place' || selection.kind === 'places';
  if (!geometry || geometry.type === 'Point' || isFramed) return undefined;
  if (camera !== null && camera.zoom > NEAR) return undefined;
  const frame = boundingCircle(framedGeometries(derived, atlas).flatMap(positionsOf));
  return boundingCircle(positionsOf(geometry)).radius < SMALL * frame.radius ? id : undefined;
}
