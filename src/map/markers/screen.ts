/** From places on the Earth to points on the screen and back, on both projections. */
import type { Map as GLMap } from 'maplibre-gl';
import { cameraDistance, WORLD } from '../../geometry/frame.ts';
import { angleBetween } from '../../geometry/sphere.ts';
import type { Sight } from '../../geometry/visible-part.ts';

/** px that a point may be off when it is taken to the Earth and back; beside the globe it is far more. */
const NEAR = 3;

const sights = new WeakMap<GLMap, { camera: string; sight: Sight }>();

/** The map as it is looked at now; the same sight until it has been moved, resized or projected anew. */
export function sightOf(map: GLMap, isGlobe: boolean): Sight {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const center = map.getCenter();
  const zoom = map.getZoom();
  // A projection is the map's own only from its next frame on: where a point is says which it has.
  const camera = JSON.stringify([center, zoom, isGlobe, map.project([0, 0])]);
  const before = sights.get(map);
  if (before?.camera === camera) return before.sight;
  const { lng, lat } = center;
  const limit = isGlobe ? horizon(zoom, lat, height) : Infinity;
  const pointOf: Sight['pointOf'] = ([lon = 0, north = 0]) => {
    if (isGlobe && angleBetween([lng, lat], [lon, north]) > limit) return undefined;
    // The copy of the world that is nearest to the middle of the map.
    const nearest = isGlobe ? lon : lon + 360 * Math.round((lng - lon) / 360);
    return map.project([nearest, north]);
  };
  const positionOf: Sight['positionOf'] = (point) => {
    const position = map.unproject([point.x, point.y]);
    const back = map.project(position);
    if (Math.hypot(back.x - point.x, back.y - point.y) > NEAR) return undefined;
    return position.wrap().toArray();
  };
  const sight = { size: { width, height }, pointOf, positionOf };
  sights.set(map, { camera, sight });
  return sight;
}

/**
 * Degrees from the centre to the globe's visible rim: a camera f px above a globe of radius R sees acos(R / (R + f)).
 */
function horizon(zoom: number, lat: number, height: number): number {
  const radius = (WORLD * 2 ** zoom) / (2 * Math.PI * Math.cos((lat * Math.PI) / 180));
  const distance = cameraDistance(height);
  return (Math.acos(radius / (radius + distance)) * 180) / Math.PI - 2;
}
