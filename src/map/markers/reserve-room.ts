/**
 * Keeps the map's own labels off rings, names, controls and the rim, where they would be cut, and shows the places that
 * have neither as dots.
 */
import type { Map as GLMap, GeoJSONSource } from 'maplibre-gl';
import type { Feature, Point } from 'geojson';
import type { Box, Size } from '../../cartography/boxes.ts';
import type { Arrangement } from './arrange.ts';

/** Side of the invisible image `box`, CSS px. */
const TILE = 16;

const point = (coordinates: number[], properties: object): Feature<Point, object> =>
  ({ type: 'Feature', properties, geometry: { type: 'Point', coordinates } });

/**
 * A function that tells the map of an arrangement. Each time it is told, the map sets its labels and draws itself anew:
 * not for a pointer that has only come by.
 */
export function tellMap(map: GLMap): (arrangement: Arrangement) => void {
  let told = '';
  return ({ boxes: ofMarkers, controls, dots, seen, camera, sight }) => {
    const now = JSON.stringify([ofMarkers, controls, sight.size, dots, camera]);
    if (now === told) return;
    told = now;
    const give = (id: string, features: Feature[]) => {
      void map.getSource<GeoJSONSource>(id)?.setData({ type: 'FeatureCollection', features });
    };
    // Beside the globe there is nothing to keep labels off, and a point of its edge would stand for it.
    give('marker-boxes', [...ofMarkers, ...controls, ...rimOf(sight.size)].flatMap(tilesOf).flatMap((at) => {
      const position = sight.positionOf(at);
      return position ? [point(position, {})] : [];
    }));
    give('dots', dots.flatMap((id) => {
      const position = seen.get(id);
      return position ? [point(position, { id })] : [];
    }));
  };
}

/** Along the edges of the map: the middles are just inside, for MapLibre has nothing of what is outside. */
function rimOf({ width, height }: Size): Box[] {
  const off = 1 - TILE / 2;
  return [
    { x: 0, y: off, width, height: TILE }, { x: 0, y: height - TILE - off, width, height: TILE },
    { x: off, y: 0, width: TILE, height }, { x: width - TILE - off, y: 0, width: TILE, height },
  ];
}

/** The middles of the tiles that cover a box. */
function tilesOf({ x, y, width, height }: Box): { x: number; y: number }[] {
  const [columns, rows] = [Math.ceil(width / TILE), Math.ceil(height / TILE)];
  return Array.from({ length: columns * rows }, (_, i) => ({
    x: x + ((i % columns) + 0.5) * (width / columns),
    y: y + (Math.floor(i / columns) + 0.5) * (height / rows),
  }));
}
