import { areas, measure } from './areas.ts';
import { borders } from './borders.ts';
import { countryNames } from './country-names.ts';
import { fetchTools } from '../../src/node/tool-packages.ts';
import { coarseInterval, detailInterval, regionInterval, roundFor } from './grain.ts';
import { labelled, labelsOf } from './labels.ts';
import { lakes } from './lakes.ts';
import { readRegions } from './natural-earth.ts';
import { regionNames } from './region-names.ts';
import { settlements } from './settlements.ts';
import { roundTo } from './shape.ts';
import { TOOLS } from './sources.ts';
import { dissolve, simplify, type UnitShape } from './topology.ts';
import { report, writeLayer } from './write.ts';

fetchTools(TOOLS);
const source = readRegions();
const about = { names: new Map([...countryNames(), ...regionNames(source)]), km2: measure(source) };

dissolve(source);
const coarse = simplify('overview', coarseInterval, 'line');
const early = simplify('regions', regionInterval, 'unit');
const fine = simplify('detail', detailInterval, 'unit');
const round = roundFor(fine, detailInterval);

const overview = areas(coarse, (unit) => unit.properties.country, { round: roundTo(2), islands: 0.1 }, about);
const detail = areas(fine, (unit) => unit.properties.country, { round, islands: 0.0008 }, about);
const regionOf = (unit: UnitShape) => unit.properties.region || undefined;
const regions = areas(early, regionOf, { round: roundFor(early, regionInterval), islands: 0.02 }, about);
const regionsDetail = areas(fine, regionOf, { round, islands: 0.0008 }, about);
const [countryLabels, regionLabels] = [labelsOf(detail), labelsOf(regionsDetail)];

report([
  writeLayer('countries-overview', labelled(overview, countryLabels)),
  writeLayer('countries-detail', labelled(detail, countryLabels)),
  writeLayer('regions-overview', labelled(regions, regionLabels)),
  writeLayer('regions-detail', labelled(regionsDetail, regionLabels)),
  writeLayer('borders-overview', borders(coarse, ['country', 'disputed'], roundTo(2))),
  writeLayer('borders-detail', borders(fine, ['country', 'disputed', 'region'], round)),
  writeLayer('settlements', settlements(source)),
  writeLayer('lakes', lakes()),
]);
