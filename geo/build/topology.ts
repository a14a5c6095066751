import type { Feature, FeatureCollection } from 'geojson';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, toolFile, toolRequire } from '../../src/node/tool-packages.ts';
import type { Area, MultiPolygon, Position, Unit } from './types.ts';

/** One unit in a topology. Arcs are indices; a neighbour uses the same index, which is why edges coincide. */
export interface UnitShape {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly arcs: number[][] | number[][][];
  readonly properties: Unit;
}
export interface Topology {
  readonly type: 'Topology';
  readonly arcs: Position[][];
  readonly objects: { readonly units: { readonly type: 'GeometryCollection'; readonly geometries: UnitShape[] } };
}

interface Topojson {
  mergeArcs(topology: Topology, shapes: readonly UnitShape[]): UnitShape;
  feature(topology: object, shape: object): { geometry: MultiPolygon };
  mesh(
    topology: Topology,
    object: unknown,
    keep: (a: UnitShape, b: UnitShape) => boolean,
  ): { coordinates: Position[][] };
}
export const topojson = (): Topojson => toolRequire('topojson-client') as Topojson;

function mapshaper(args: readonly string[]): void {
  // The world at 1:10m does not fit into Node's usual heap.
  const node = ['--max-old-space-size=8000', toolFile('mapshaper', 'bin/mapshaper'), ...args];
  execFileSync(process.execPath, node, { cwd: CACHE, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** What `dissolve` made: unsimplified units in the cache. */
export type Dissolved = `${string}.topo.json`;

/** Joins features of one unit, and writes that unsimplified topology into the cache under a name. */
export function dissolve(name: string, features: readonly Feature<Area, Unit>[]): Dissolved {
  const lines = features.map(({ type, geometry, properties }) => {
    const { unit, country, region = '' } = properties;
    return JSON.stringify({ type, properties: { unit, country, region }, geometry });
  });
  const file: Dissolved = `${name}.topo.json`;
  writeFileSync(join(CACHE, 'regions.json'), `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`);
  mapshaper([
    '-i',
    'regions.json',
    '-rename-layers',
    'units',
    '-dissolve',
    'unit',
    'copy-fields=country,region',
    '-o',
    file,
    'format=topojson',
    'no-quantization',
    'force',
  ]);
  return file;
}

/**
 * Dissolved units, simplified.
 * @param interval metres between details that are kept, by unit; 0 keeps every vertex. An edge follows the finer side.
 * @param by 'unit' keeps regions apart, 'line' only what the overview's borders need.
 */
export function simplify(
  from: Dissolved, name: string, interval: (unit: Unit) => number, by: 'unit' | 'line',
): Topology {
  const units = read(from).objects.units.geometries.map(({ properties }) => properties);
  const key = (unit: Unit): string => (by === 'line' && unit.region ? unit.country : unit.unit);
  const metres = Object.fromEntries(units.map((unit) => [key(unit), interval(unit)]));
  const expression = `${JSON.stringify(metres)}[unit]`;
  const join1 =
    by === 'line' ? ['-each', 'unit = region ? country : unit', '-dissolve', 'unit', 'copy-fields=country'] : [];
  mapshaper([
    '-i',
    from,
    ...join1,
    '-simplify',
    'weighted',
    'variable',
    'keep-shapes',
    `interval=${expression}`,
    '-o',
    `${name}.topo.json`,
    'format=topojson',
    'no-quantization',
    'force',
  ]);
  return read(`${name}.topo.json`);
}

/** Lakes by slug, simplified each for itself: no two of them touch. */
export function simplifyLakes(lakes: readonly Feature<Area, { slug: string }>[], interval: number): Map<string, Area> {
  writeFileSync(join(CACHE, 'lakes.json'), JSON.stringify({ type: 'FeatureCollection', features: lakes }));
  mapshaper([
    '-i',
    'lakes.json',
    '-simplify',
    'weighted',
    'keep-shapes',
    `interval=${interval}`,
    '-o',
    'lakes.simple.json',
    'format=geojson',
    'force',
  ]);
  return bySlug('lakes.simple.json');
}

/** Areas by slug, each without what any of the others covers. */
export function subtract(
  areas: readonly Feature<Area, { slug: string }>[], others: readonly Feature<Area>[],
): Map<string, Area> {
  writeFileSync(join(CACHE, 'areas.json'), JSON.stringify({ type: 'FeatureCollection', features: areas }));
  writeFileSync(join(CACHE, 'others.json'), JSON.stringify({ type: 'FeatureCollection', features: others }));
  mapshaper(['-i', 'areas.json', '-erase', 'others.json', '-o', 'left.json', 'format=geojson', 'force']);
  return bySlug('left.json');
}

function bySlug(file: string): Map<string, Area> {
  const { features } = JSON.parse(readFileSync(join(CACHE, file), 'utf8')) as FeatureCollection<Area, { slug: string }>;
  return new Map(features.map(({ properties, geometry }) => [properties.slug, geometry]));
}

const read = (file: string): Topology => JSON.parse(readFileSync(join(CACHE, file), 'utf8')) as Topology;
