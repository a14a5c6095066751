import { area } from '@turf/turf';
import type { Feature } from 'geojson';
import { grouped } from './grouped.ts';
import { isDisputed } from './policy.ts';
import { signedArea, tidy, weight, type Round } from './shape.ts';
import { topojson, type Topology, type UnitShape } from './topology.ts';
import { drawn, type Area, type Drawn, type MultiPolygon, type Name, type Unit } from './types.ts';

/** Areas in km² by id of unit, country and region, on the sphere that Turf uses, from the unsimplified source. */
export function measure(regions: readonly Feature<Area, Unit>[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { geometry, properties } of regions) {
    const km2 = area(geometry) / 1e6;
    for (const id of new Set([properties.unit, properties.country, properties.region])) {
      if (id !== undefined) sums.set(id, (sums.get(id) ?? 0) + km2);
    }
  }
  return sums;
}

/** Square degrees at the equator below which an island is left out, unless it is the largest of its country. */
type Islands = number;

/** Joins units by an id of theirs and draws each as one feature; units without that id are left out. */
export function areas(
  topology: Topology,
  idOf: (unit: UnitShape) => string | undefined,
  look: { readonly round: Round; readonly islands: Islands },
  about: { readonly names: ReadonlyMap<string, Partial<Name>>; readonly km2: ReadonlyMap<string, number> },
): Drawn<Area>[] {
  return [...grouped(topology.objects.units.geometries, idOf)].map(([id, units]) => {
    const name = about.names.get(id);
    if (name === undefined) throw new Error(`no name for ${id}`);
    const { geometry } = topojson().feature(topology, topojson().mergeArcs(topology, units));
    const km2 = Math.round(about.km2.get(id) ?? 0);
    const country = units[0]?.properties.region === id ? { country: units[0].properties.country } : {};
    const disputed = isDisputed(id) ? { disputed: true } : {};
    return drawn(
      id,
      { name, ...country, ...disputed, area: km2 },
      tidy(withoutIslets(geometry, look.islands), look.round),
    );
  });
}

function withoutIslets(geometry: MultiPolygon, islands: Islands): MultiPolygon {
  const largest = Math.max(...geometry.coordinates.map(([outer = []]) => weight(outer)));
  const keep = geometry.coordinates.filter(([outer = []]) => weight(outer) >= Math.min(islands, largest));
  return {
    type: 'MultiPolygon',
    coordinates: keep.map((rings) => rings.filter((ring, i) => i === 0 || signedArea(ring) !== 0)),
  };
}
