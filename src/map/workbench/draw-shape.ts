/** A shape drawn by hand on the map. */
import type { Geometry } from 'geojson';
import type { Map as GLMap } from 'maplibre-gl';
import { TerraDraw, TerraDrawLineStringMode, TerraDrawPolygonMode } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';

/** A point needs no drawing: it is where the map is clicked. */
export type Drawn = 'line' | 'area';

const MODES: Record<Drawn, string> = { line: 'linestring', area: 'polygon' };

/** Draws until a shape is finished, which `done` is given; the returned function ends it and takes the drawing away. */
export function drawShape(map: GLMap, drawing: Drawn, done: (geometry: Geometry) => void): () => void {
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map }),
    modes: [new TerraDrawLineStringMode(), new TerraDrawPolygonMode()],
  });
  draw.start();
  draw.setMode(MODES[drawing]);
  draw.on('finish', (id) => {
    const drawn = draw.getSnapshotFeature(id);
    if (drawn) done(drawn.geometry as Geometry);
  });
  return () => draw.stop();
}
