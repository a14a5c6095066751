import { areas, measure } from './areas.ts'
import { borders } from './borders.ts'
import { countryNames } from './countryNames.ts'
import { fetchTools } from './fetch.ts'
import { coarseInterval, fineInterval, roundFor } from './grain.ts'
import { labels } from './labels.ts'
import { lakes } from './lakes.ts'
import { readRegions } from './naturalEarth.ts'
import { regionNames } from './regionNames.ts'
import { settlements } from './settlements.ts'
import { roundTo } from './shape.ts'
import { TOOLS } from './sources.ts'
import { dissolve, simplify } from './topology.ts'
import { report, writeLayer } from './write.ts'

fetchTools(TOOLS)
const source = readRegions()
const about = { names: new Map([...countryNames(), ...regionNames(source)]), km2: measure(source) }

dissolve(source)
const coarse = simplify('overview', coarseInterval, 'line')
const fine = simplify('detail', fineInterval, 'unit')
const round = roundFor(fine)

const overview = areas(coarse, (unit) => unit.properties.country, { round: roundTo(2), islands: 0.1 }, about)
const detail = areas(fine, (unit) => unit.properties.country, { round, islands: 0.0008 }, about)
const regions = areas(fine, (unit) => unit.properties.region || undefined, { round, islands: 0.02 }, about)

report([
  writeLayer('countries-overview', overview),
  writeLayer('countries-detail', detail),
  writeLayer('regions', regions),
  writeLayer('borders-overview', borders(coarse, ['country', 'disputed'], roundTo(2))),
  writeLayer('borders-detail', borders(fine, ['country', 'disputed', 'region'], round)),
  writeLayer('labels', labels([...detail, ...regions])),
  writeLayer('settlements', settlements(source)),
  writeLayer('lakes', lakes()),
])
