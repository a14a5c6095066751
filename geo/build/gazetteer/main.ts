/**
 * Builds `geo/gazetteer` and `geo/country-maps` from the sources, the curated tables, and the layers, which are written
 * before.
 */
import { readGeoNames } from '../geonames.ts';
import { writeCountryMaps } from '../country-maps/write.ts';
import { readRegions } from '../natural-earth.ts';
import { report } from '../write.ts';
import { countiesByCode, countyEntries } from './counties.ts';
import { areaEntries } from './countries.ts';
import { homesOf } from './homes.ts';
import { layOut } from './lay-out.ts';
import { withDrawableName } from './letters.ts';
import { peopleIn } from './people.ts';
import { readCountries, readRegionShapes, readSettlements, readWorld } from './read-layer.ts';
import { aroundRegion, homesByCountry, regionEntries, unitsOf } from './regions.ts';
import { spotEntries } from './spots.ts';
import { towns } from './towns.ts';
import { waterEntries } from './waters.ts';
import { wordsFor } from './words.ts';
import { writeGazetteer } from './write.ts';

const countries = readCountries();
const [regions, counties, waters] = [readWorld('regions'), readWorld('counties'), readWorld('waters')];
const units = unitsOf(readRegions(), regions);
const homes = homesByCountry(units);
const disputed = countries.flatMap(({ properties: { id }, geometry }) =>
  (id.startsWith('disputed:') ? [{ id, geometry }] : []));
const settled = towns(readGeoNames().values(), {
  regions: homes, disputed: homesOf(disputed), counties: countiesByCode(counties),
});
const around = new Map([
  ...regions.map((region) => [region.id, aroundRegion(region)] as const),
  ...counties.flatMap(({ id, region }) => (region === undefined ? [] : [[id, region] as const])),
]);
const people = peopleIn(settled, around);
const entries = [
  ...areaEntries(countries, people),
  ...regionEntries(regions, units, people),
  ...countyEntries(counties, people),
  ...waterEntries(waters),
  ...settled,
  ...spotEntries(countries, homes),
].map(withDrawableName);
writeGazetteer(layOut(entries, wordsFor(entries)), entries);

const known = new Set(readSettlements().map(({ properties }) => properties.id));
report(writeCountryMaps(readRegionShapes(), settled, known));
