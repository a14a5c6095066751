/** From places on the Earth to points on the screen, on both projections. */
import type { Map as GLMap } from 'maplibre-gl';
import type { Position } from 'geojson';
import { cameraDistance, WORLD } from '../../geometry/frame.ts';
import { angleBetween, directionTo } from '../../geometry/sphere.ts';

export interface ScreenPoint { x: number; y: number; isAway: boolean }

/** Where a position is on the screen; if it can't be seen, a far point in its direction. */
export function onScreen(map: GLMap, position: Position, isGlobe: boolean): ScreenPoint {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const center = map.getCenter();
  const [lon = 0, lat = 0] = position;
  if (isGlobe && angleBetween([center.lng, center.lat], position) > horizon(map.getZoom(), center.lat, height)) {
    const direction = (directionTo([center.lng, center.lat], position) * Math.PI) / 180;
    return { x: width / 2 + Math.sin(direction) * WORLD, y: height / 2 - Math.cos(direction) * WORLD, isAway: true };
  }
  // The copy of the world that is nearest to the middle of the map.
  const nearest = isGlobe ? lon : lon + 360 * Math.round((center.lng - lon) / 360);
  const { x, y } = map.project([nearest, lat]);
  return { x, y, isAway: x < 0 || y < 0 || x > width || y > height };
}

/**
 * Degrees from the centre to the globe's visible rim: a camera f px above a globe of radius R sees acos(R / (R + f)).
 */
function horizon(zoom: number, lat: number, height: number): number {
  const radius = (WORLD * 2 ** zoom) / (2 * Math.PI * Math.cos((lat * Math.PI) / 180));
  const distance = cameraDistance(height);
  return (Math.acos(radius / (radius + distance)) * 180) / Math.PI - 2;
}

/** Scale at the centre of the map; the Earth's equator is 40,075 km long (WGS 84). */
export function kilometresPerPixel(map: GLMap): number {
  return (40_075 * Math.cos((map.getCenter().lat * Math.PI) / 180)) / (WORLD * 2 ** map.getZoom());
}
