import { centroid } from '@turf/turf';
import type { Feature } from 'geojson';
import { fetchSource } from '../../src/node/tool-packages.ts';
import curated from './names/lakes.json' with { type: 'json' };
import { roundTo, tidy } from './shape.ts';
import { NATURAL_EARTH_WATERS } from './sources.ts';
import { simplifyLakes, topojson, type Topology, type UnitShape } from './topology.ts';
import { drawn, type Area, type Drawn, type MultiPolygon, type Polygon } from './types.ts';

/** How far a lake's middle may be from where the list says it is, in degrees. */
const NEAR = 0.3;
/** Metres between details that are kept. */
const INTERVAL = 14_000;

/** What a table says of a lake: the source does not name them, so it is known by where its middle is, in degrees. */
interface Curated {
  readonly slug: string;
  readonly near: readonly number[];
}

/** The source's shapes of lakes, in the order of a table. */
export function findLakes(table: readonly Curated[]): Feature<Area, { slug: string }>[] {
  const source = JSON.parse(fetchSource(NATURAL_EARTH_WATERS).toString('utf8')) as Topology & {
    objects: { lakes: { geometries: UnitShape[] } };
  };
  const shapes = source.objects.lakes.geometries.map(
    (lake) => topojson().feature(source, lake).geometry as Polygon | MultiPolygon,
  );
  return table.map(({ slug, near: [lon = 0, lat = 0] }) => {
    const geometry = shapes.find((shape) => {
      const [x = 0, y = 0] = centroid(shape).geometry.coordinates;
      return Math.abs(x - lon) < NEAR && Math.abs(y - lat) < NEAR;
    });
    if (geometry === undefined) throw new Error(`no lake near ${lon}, ${lat} (${slug})`);
    return { type: 'Feature' as const, properties: { slug }, geometry };
  });
}

/** The largest lakes, for the map's first picture. */
export function lakes(): Drawn<Area>[] {
  const simple = simplifyLakes(findLakes(curated), INTERVAL);
  return curated.map(({ slug, name }) => {
    const shape = simple.get(slug);
    if (shape === undefined) throw new Error(`${slug} was lost in simplifying`);
    const coordinates = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    return drawn(`lake:${slug}`, { name }, tidy({ type: 'MultiPolygon', coordinates }, roundTo(2)));
  });
}
