import { areas, measure } from '../areas.ts';
import { roundFor, worldInterval } from '../grain.ts';
import { grouped } from '../grouped.ts';
import { labelsOf } from '../labels.ts';
import type { SourceRegion } from '../natural-earth.ts';
import { isBreakaway } from '../policy.ts';
import { dissolve, simplify, type Topology, type UnitShape } from '../topology.ts';
import { drawn, type Area, type Drawn, type Name, type Unit } from '../types.ts';
import { writeLayer, type Written } from '../write.ts';
import { unusedMends, worldCode } from './codes.ts';
import { reportMissing, worldNames } from './names.ts';
import { parentOf } from './parents.ts';
import { record } from './record.ts';

/** Square degrees below which an island is left out, unless it is the largest of its region. */
const ISLANDS = 0.0008;

interface About {
  /** Names of the regions that are in the layers too, by id. */
  readonly names: ReadonlyMap<string, Name>;
  /** Shapes of the regions whose borders are in the detailed layer, with which they coincide. */
  readonly drawn: ReadonlyMap<string, Area>;
}

/** Writes the first-level regions of every country that has more than one, a file for each country. */
export function writeRegions(source: readonly SourceRegion[], about: About): Written[] {
  const unused = unusedMends(source);
  if (unused.length > 0) throw new Error(`region-mends.json: no unit has ${unused.join(', ')}`);
  const regions = inCountriesWithSeveral(source.flatMap(asWorldRegion));
  const names = worldNames(regions, about.names);
  reportMissing(names);
  const km2 = measure(regions);
  const prominence = prominences(regions);
  const interval = (unit: Unit): number => worldInterval(unit, km2.get(unit.unit) ?? 0);
  const topology = simplify(dissolve('world', regions), 'world-simple', interval, 'unit');
  const look = { round: roundFor(topology, interval), islands: ISLANDS };
  const drawnAreas = (part: Topology, idOf: (unit: UnitShape) => string | undefined): Drawn<Area>[] =>
    areas(part, idOf, look, { names, km2 });
  return countriesOf(topology).map(([code, part]) => {
    const parents = new Map(part.objects.units.geometries.map(({ properties: p }) => [p.unit, p.region || undefined]));
    const features = [
      ...drawnAreas(part, ({ properties }) => properties.unit),
      ...drawnAreas(part, ({ properties }) => properties.region || undefined),
    ].map((one) => ({ ...one, geometry: about.drawn.get(one.id) ?? one.geometry }));
    const labels = labelsOf(features);
    const told = features.map(({ id, properties, geometry }) => drawn(id, record({
      kind: 'region',
      name: names.get(id) ?? {},
      country: code,
      region: parents.get(id),
      prominence: prominence.get(id) ?? 0,
      source: 'Natural Earth',
    }, { area: properties['area'], ...labels.get(id), disputed: isBreakaway(id) || undefined }), geometry));
    return writeLayer(`regions/${code}`, told);
  });
}

function asWorldRegion(region: SourceRegion): SourceRegion[] {
  const code = worldCode(region);
  if (code === undefined) return [];
  return [{
    ...region,
    properties: { ...region.properties, unit: `region:${code}`, region: parentOf(region, code) },
  }];
}

/** The topology once for each country, in order of their codes; the arcs are shared. */
function countriesOf(topology: Topology): [code: string, part: Topology][] {
  const { geometries, ...units } = topology.objects.units;
  return [...grouped(geometries, ({ properties }) => properties.country.slice('country:'.length))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, part]) => [code, { ...topology, objects: { units: { ...units, geometries: part } } }]);
}

/** From the zoom at which Natural Earth shows a unit's name; a wider region stands above all that are in it. */
function prominences(regions: readonly SourceRegion[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { properties: { unit, region, min_label: zoom } } of regions) {
    const own = Math.round(Math.max(0, 100 - 8 * zoom));
    found.set(unit, Math.max(own, found.get(unit) ?? 0));
    if (region) found.set(region, Math.max(Math.min(own + 25, 72), found.get(region) ?? 0));
  }
  return found;
}

/** Regions that are a whole country say nothing that the country does not. */
function inCountriesWithSeveral(regions: readonly SourceRegion[]): SourceRegion[] {
  const units = new Map<string, Set<string>>();
  for (const { properties: { country, unit } } of regions)
    units.set(country, (units.get(country) ?? new Set()).add(unit));
  return regions.filter(({ properties }) => (units.get(properties.country)?.size ?? 0) > 1);
}
