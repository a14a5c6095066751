/** What a view's map is framed by. */
import type { Geometry } from 'geojson';
import { geometryOf, markerPosition, type Atlas } from '../geometry/atlas.ts';
import { CLOSEST_ZOOM, frameOnGlobe, frameOnMercator, type Frame, type Size } from '../geometry/frame.ts';
import { angleBetween } from '../geometry/sphere.ts';
import { ancestors } from '../story/links.ts';
import { placesIn, type Derived } from './derive.ts';

/** Degrees: places further apart are both too near a globe's rim, whatever is in the middle. */
const FARTHEST = 100;

/** How close the frame may come: as close as the story's own shapes need, where what is framed has any. */
export function closestZoom({ story, links, view: { selection } }: Pick<Derived, 'story' | 'links' | 'view'>): number {
  const chosen = placesIn(links, selection);
  const framed = chosen.length > 0 ? chosen : story.focus;
  return framed.some((id) => links.places.get(id)?.geometry) ? CLOSEST_ZOOM.own : CLOSEST_ZOOM.bundled;
}

/** The camera that has every place in view; undefined while the layers have none of them. */
export function frameOfAll({ links, view: { projection } }: Pick<Derived, 'links' | 'view'>, atlas: Atlas, size: Size):
  Frame | undefined {
  const middles = [...links.places.values()].flatMap((place): Geometry[] => {
    const coordinates = markerPosition(atlas, place);
    return coordinates ? [{ type: 'Point', coordinates }] : [];
  });
  if (middles.length === 0) return undefined;
  return (projection === 'globe' ? frameOnGlobe : frameOnMercator)(middles, size);
}

/**
 * The places that are chosen, of several all but the first by their middle alone, and none that no globe shows with it;
 * with the ends and waypoints of a statement's movement; else what the story is about: so also where the layers do not
 * have what is chosen. Empty while or where there is nothing to be drawn.
 */
export function framedGeometries(
  { story, links, view: { selection, projection } }: Pick<Derived, 'story' | 'links' | 'view'>, atlas: Atlas,
): Geometry[] {
  const drawable = (ids: readonly string[]) => ids.flatMap((id): Geometry[] => {
    const place = links.places.get(id);
    const geometry = place && geometryOf(atlas, place);
    return geometry ? [geometry] : [];
  });
  if (selection.kind === 'places') {
    const [first = '', ...others] = selection.ids;
    // A country that speaks of a region of another is seen by its middle, and one that speaks of its own around that.
    const around = ancestors(links.places, first);
    const middleOf = (id: string) => {
      const place = links.places.get(id);
      return place && markerPosition(atlas, place);
    };
    const own = middleOf(first);
    const middles = others.filter((id) => !around.includes(id)).flatMap((id): Geometry[] => {
      const coordinates = middleOf(id);
      const isFar = own && coordinates && projection === 'globe' && angleBetween(own, coordinates) > FARTHEST;
      return coordinates && !isFar ? [{ type: 'Point', coordinates }] : [];
    });
    const drawn = [...drawable([first]), ...middles];
    if (drawn.length > 0) return drawn;
  }
  const movement = selection.kind === 'statement' ? links.statements.get(selection.id)?.movement : undefined;
  const ends = movement ? [movement.from, movement.to] : [];
  const chosen = drawable([...new Set([...placesIn(links, selection), ...ends])]);
  if (chosen.length === 0) return drawable(story.focus);
  return [...chosen, ...(movement?.through ?? []).flatMap((point): Geometry[] =>
    (typeof point === 'string' ? drawable([point]) : [{ type: 'Point', coordinates: point }]))];
}
