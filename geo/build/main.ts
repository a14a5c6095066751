import { areas, measure } from './areas.ts';
import { borders } from './borders.ts';
import { countryNames } from './country-names.ts';
import { fetchTools } from '../../src/node/tool-packages.ts';
import { coarseInterval, detailInterval, roundFor } from './grain.ts';
import { labelled, labelPoints, labelsOf } from './labels.ts';
import { lakes } from './lakes.ts';
import { readRegions, withBreakaways } from './natural-earth.ts';
import { regionNames } from './region-names.ts';
import { settlements } from './settlements.ts';
import { roundTo } from './shape.ts';
import { TOOLS } from './sources.ts';
import { dissolve, simplify } from './topology.ts';
import { writeCounties } from './world/counties.ts';
import { writeLakes } from './world/lakes.ts';
import { writeRegions } from './world/regions.ts';
import { writeRivers } from './world/rivers.ts';
import { writeSeas } from './world/seas.ts';
import { empty, report, writeLayer } from './write.ts';

fetchTools(TOOLS);
const source = readRegions();
const about = { names: new Map([...countryNames(), ...regionNames(source)]), km2: measure(source) };

const units = dissolve('units', source);
const coarse = simplify(units, 'overview', coarseInterval, 'line');
const fine = simplify(dissolve('units-apart', withBreakaways(source)), 'detail', detailInterval, 'unit');
const round = roundFor(fine, detailInterval);

const overview = areas(coarse, (unit) => unit.properties.country, { round: roundTo(2), islands: 0.1 }, about);
const detail = areas(fine, (unit) => unit.properties.country, { round, islands: 0.0008 }, about);
const regions = areas(fine, (unit) => unit.properties.region || undefined, { round, islands: 0.0008 }, about);
const countryLabels = labelsOf(detail);

for (const folder of ['regions', 'counties', 'waters']) empty(folder);
report([
  writeLayer('layers/countries-overview', labelled(overview, countryLabels)),
  writeLayer('layers/countries-detail', labelled(detail, countryLabels)),
  writeLayer('layers/region-names', labelPoints(regions)),
  writeLayer('layers/borders-overview', borders(coarse, ['country', 'disputed'], roundTo(2))),
  writeLayer('layers/borders-detail', borders(fine, ['country', 'disputed', 'region'], round)),
  writeLayer('layers/settlements', settlements(source)),
  writeLayer('layers/lakes', lakes()),
  ...writeRegions(source, { ...about, drawn: new Map(regions.map(({ id, geometry }) => [id, geometry])) }),
  ...writeCounties(),
  ...writeSeas(detail),
  writeLakes(),
  writeRivers(),
]);
