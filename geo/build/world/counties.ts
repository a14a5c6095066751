import { area } from '@turf/turf';
import { fetchSource } from '../../../src/node/tool-packages.ts';
import { areas } from '../areas.ts';
import { labelsOf } from '../labels.ts';
import states from '../names/us-states.json' with { type: 'json' };
import { roundTo } from '../shape.ts';
import { SECOND_LEVEL_NAMES, US_COUNTIES } from '../sources.ts';
import { dissolve, simplify, topojson, type Topology } from '../topology.ts';
import { drawn, type Area, type Unit } from '../types.ts';
import { writeLayer, type Written } from '../write.ts';
import { record } from './record.ts';

/** Letters of a state by the two digits that its counties' numbers begin with. */
const STATES: Readonly<Record<string, string>> = states;
/** Metres between details that are kept, at most; the source's own grid is about 80 by 400 m. */
const INTERVAL = 800;
/** Virginia's smallest independent city has 5 km². */
const intervalFor = (km2: number): number => Math.min(INTERVAL, 20 * Math.sqrt(km2));
/** Below every region; which of thirty Washington Counties is meant, its state tells. */
const PROMINENCE = 12;

interface Source {
  readonly objects: { readonly counties: { readonly geometries: { id: string; properties: { name: string } }[] } };
}

/** The second level of the United States, a file for each state: counties, parishes, boroughs, independent cities. */
export function writeCounties(): Written[] {
  const source = JSON.parse(fetchSource(US_COUNTIES).toString('utf8')) as Source;
  // The source has the territories too; those have no states, and are countries of their own here.
  const counties = source.objects.counties.geometries.filter(({ id }) => id.slice(0, 2) in STATES);
  const geoNames = readNames();
  const features = counties.map((county) => ({
    type: 'Feature' as const,
    properties: { unit: `county:US-${county.id}`, country: 'country:US', region: regionOf(county.id) } satisfies Unit,
    geometry: topojson().feature(source, county).geometry as Area,
  })).filter(({ geometry }) => area(geometry) > 0);
  const km2 = new Map(features.map(({ properties, geometry }) => [properties.unit, area(geometry) / 1e6]));
  const names = new Map(counties.map(({ id, properties }) => [
    `county:US-${id}`,
    { en: fullName(properties.name, geoNames.get(keyOf(id)), id) },
  ]));
  report(counties, features.length, geoNames);
  const interval = ({ unit }: Unit): number => intervalFor(km2.get(unit) ?? 0);
  const topology = simplify(dissolve('counties', features), 'counties-simple', interval, 'unit');
  return [...new Set(counties.map(({ id }) => regionOf(id)))].toSorted().map((region) => {
    const ofState = topology.objects.units.geometries.filter(({ properties }) => properties.region === region);
    const part: Topology = { ...topology, objects: { units: { type: 'GeometryCollection', geometries: ofState } } };
    const drawnAreas = areas(part, ({ properties }) => properties.unit, LOOK, { names, km2 });
    const labels = labelsOf(drawnAreas);
    return writeLayer(`counties/${region.slice('region:'.length)}`, drawnAreas.map(({ id, properties, geometry }) =>
      drawn(id, record({
        kind: 'county',
        name: names.get(id) ?? {},
        country: 'US',
        region,
        prominence: PROMINENCE,
        source: 'US Census Bureau',
      }, { area: properties['area'], ...labels.get(id) }), geometry)));
  });
}

/** Three decimals, as the regions; islands from about 8 km² on. */
const LOOK = { round: roundTo(3), islands: 0.0008 };

const stateOf = (fips: string): string => STATES[fips.slice(0, 2)] ?? '';
const regionOf = (fips: string): string => `region:US-${stateOf(fips)}`;
/** GeoNames' code of a county. */
const keyOf = (fips: string): string => `US.${stateOf(fips)}.${fips.slice(2)}`;

/** With the word that a county, parish or borough has; the Census Bureau's own list leaves it out. */
function readNames(): Map<string, string> {
  const rows = JSON.parse(fetchSource(SECOND_LEVEL_NAMES).toString('utf8')) as { code: string; name: string }[];
  return new Map(rows.filter(({ code }) => code.startsWith('US.')).map(({ code, name }) => [code, name]));
}

/** GeoNames has none of these: the capital's district, and an area that was divided after the census. */
const NO_COUNTY: Readonly<Record<string, string>> = {
  11001: 'District of Columbia',
  '02261': 'Valdez-Cordova Census Area',
};

/** The Bureau's name with GeoNames' word for its kind; Connecticut's counties are no longer in GeoNames. */
function fullName(name: string, geoName: string | undefined, fips: string): string {
  if (geoName === undefined) return NO_COUNTY[fips] ?? `${name} County`;
  if (plain(geoName).includes(plain(name))) return geoName;
  // GeoNames writes "Saint" where the Bureau, and everybody there, writes "St.".
  return geoName.startsWith('City of ') ? `City of ${name}` : `${name} ${geoName.split(' ').at(-1)}`;
}

/** Lists the counties that GeoNames does not know, or calls otherwise, and counts those without a shape. */
function report(
  counties: Source['objects']['counties']['geometries'], shapes: number, geoNames: ReadonlyMap<string, string>,
): void {
  const flat = counties.length - shapes;
  console.log(`counties that are smaller than the source's grid, and left out: ${flat}`);
  const unknown = counties.filter(({ id }) => !geoNames.has(keyOf(id))).map((county) =>
    `${county.id} ${county.properties.name}`);
  const other = counties.flatMap(({ id, properties: { name } }) => {
    const known = geoNames.get(keyOf(id));
    return known === undefined || plain(known).includes(plain(name)) ? [] : [`${id} ${name}: ${known}`];
  });
  console.log(`counties that GeoNames does not have: ${unknown.length}: ${unknown.join(', ')}`);
  console.log(`counties that GeoNames calls otherwise: ${other.length}: ${other.join(', ')}`);
}

const plain = (name: string): string => name.normalize('NFD').replaceAll(/[^A-Za-z]/g, '').toLowerCase();
