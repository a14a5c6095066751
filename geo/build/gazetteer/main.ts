/** Builds `geo/gazetteer` from the sources, the curated tables, and the layers, which are written before. */
import { fetchTools } from '../../../src/node/tool-packages.ts';
import { readGeoNames } from '../geonames.ts';
import { readRegions } from '../natural-earth.ts';
import { TOOLS } from '../sources.ts';
import type { Area } from '../types.ts';
import { countyEntries, usCounties } from './counties.ts';
import { areaEntries } from './countries.ts';
import { homesOf, type Home } from './homes.ts';
import { peopleIn } from './people.ts';
import { readLayer } from './read-layer.ts';
import { regionEntries, regionsOf } from './regions.ts';
import { spotEntries } from './spots.ts';
import { towns } from './towns.ts';
import { wordsFor } from './words.ts';
import { layOut } from './lay-out.ts';
import { writeGazetteer } from './write.ts';

fetchTools(TOOLS);
const source = readRegions();
const areas = readLayer<Area>('countries-detail');
const regions = regionsOf(source);

const homes = new Map<string, Home[]>();
for (const { ref, country, geometry } of regions)
  homes.set(country, [...(homes.get(country) ?? []), ...homesOf([{ id: ref, geometry }])]);
const disputed = homesOf(areas.filter(({ properties: { id } }) => id.startsWith('disputed:'))
  .map(({ properties: { id }, geometry }) => ({ id, geometry })));
const counties = usCounties(source);
const settled = towns(readGeoNames().values(), {
  regions: homes, disputed, counties: new Map(counties.map(({ ref, fips }) => [fips, ref])),
});
const around = new Map([
  ...regions.map(({ ref, country }) => [ref, country] as const),
  ...counties.map(({ ref, region }) => [ref, region] as const),
]);
const people = peopleIn(settled, around);
const entries = [
  ...areaEntries(areas, people),
  ...regionEntries(regions, people),
  ...countyEntries(counties, people),
  ...settled,
  ...spotEntries(areas, homes),
];
writeGazetteer(layOut(entries, wordsFor(entries)), entries);
