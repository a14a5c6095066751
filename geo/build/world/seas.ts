import { area } from '@turf/turf';
import type { Feature } from 'geojson';
import { labelsOf } from '../labels.ts';
import curated from '../names/seas.json' with { type: 'json' };
import { roundTo, tidy, weight } from '../shape.ts';
import { subtract } from '../topology.ts';
import { drawn, type Area, type Drawn, type MultiPolygon, type Name, type Position } from '../types.ts';
import { writeLayer, type Written } from '../write.ts';
import { record, type Kind } from './record.ts';

/**
 * A line of names/seas.json: corners in degrees, `limits` says where they lie and by what. `km2` is as published,
 * `km2From` by whom, where the figure that is given most often is of other limits.
 */
interface Sea {
  readonly slug: string;
  readonly kind: Kind;
  readonly prominence: number;
  readonly km2?: number;
  readonly km2From?: string;
  readonly limits: string;
  readonly rings: readonly Position[][];
  readonly name: Name;
}
const SEAS = curated as readonly Sea[];

/** Waters behind an outline's edge that are smaller than this part of its largest are not its own. */
const STRAY = 0.005;

/**
 * Seas, gulfs, straits: coarse outlines, and of each what the land leaves. The coast is that of `countries-detail`,
 * vertex for vertex; the limits at sea are as coarse as the outlines. A file for each.
 * @param land features of `countries-detail`
 */
export function writeSeas(land: readonly Drawn<Area>[]): Written[] {
  const outlines = SEAS.map(({ slug, rings }): Feature<Area, { slug: string }> => ({
    type: 'Feature',
    properties: { slug },
    geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [[...ring, ring[0] as Position]]) },
  }));
  const waters = subtract(outlines, land);
  const features = SEAS.map(({ slug, kind, prominence, name }) => {
    const shape = waters.get(slug);
    if (shape === undefined) throw new Error(`seas.json: ${slug} is all land`);
    const geometry = tidy(withoutStrays(shape), roundTo(3));
    const km2 = Math.round(area(geometry) / 1e6);
    const about = record({ kind, name, prominence, source: 'Natural Earth' }, { area: km2 });
    return drawn(`water:${slug}`, about, geometry);
  });
  report(features);
  const labels = labelsOf(features);
  return features.map(({ id, properties, geometry }) =>
    writeLayer(`waters/${id.slice('water:'.length)}`, [drawn(id, { ...properties, ...labels.get(id) }, geometry)]));
}

function withoutStrays(shape: Area): MultiPolygon {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const sizes = polygons.map(([outer = []]) => weight(outer));
  const least = Math.max(...sizes) * STRAY;
  return { type: 'MultiPolygon', coordinates: polygons.filter((_, i) => (sizes[i] ?? 0) >= least) };
}

/** Lists the seas whose area is more than a tenth off the published one. */
function report(features: readonly Drawn<Area>[]): void {
  const published = SEAS.flatMap(({ slug, km2 }) => (km2 === undefined ? [] : [{ id: `water:${slug}`, km2 }]));
  const off = published.flatMap(({ id, km2 }) => {
    const ours = Number(features.find((feature) => feature.id === id)?.properties['area']);
    const by = Math.round((ours / km2 - 1) * 100);
    return Math.abs(by) > 10 ? [`${id} ${ours} km², published ${km2} (${by > 0 ? '+' : ''}${by} %)`] : [];
  });
  console.log(`seas more than 10 % off the published area: ${off.length} of ${published.length}: ${off.join(', ')}`);
}
