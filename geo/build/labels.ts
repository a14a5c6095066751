import { innerPoint } from './inner.ts'
import { roundTo } from './shape.ts'
import { drawn, type Area, type Drawn, type Point, type Position } from './types.ts'

/** Label points set by hand, in degrees: where the roomiest spot is not where a reader looks for the name. */
const BY_HAND: Readonly<Record<string, Position>> = {
  'country:RU': [96, 62.5], // central Siberia
  'country:US': [-98.5, 39.5], // the contiguous states' middle
  'country:CA': [-106, 57], // clear of Hudson Bay and the Arctic islands
  'country:NO': [9, 61.2],
  'country:CL': [-71, -30],
  'country:VN': [105.5, 21.3],
}

const KM2_BY_RANK = [3e6, 7e5, 2e5, 4e4, 2e3] as const

/** 1 for the largest areas to 6 for the smallest; regions start at 3, below the countries they belong to. */
function rankOf(km2: number, kind: string): number {
  const rank = KM2_BY_RANK.findIndex((least) => km2 >= least)
  return Math.max(rank === -1 ? 6 : rank + 1, kind === 'region' ? 3 : 1)
}

/** One label point per polygon feature, inside its largest polygon; `rank` says from how far out it is worth showing. */
export function labels(features: readonly Drawn<Area>[]): Drawn<Point>[] {
  const round = roundTo(2)
  return features.map(({ id, properties, geometry }) => {
    const kind = id.slice(0, id.indexOf(':'))
    const rank = rankOf(Number(properties['area']), kind)
    const coordinates = BY_HAND[id] ?? roundInside(innerPoint(geometry), Number(properties['area']), round)
    return drawn(id, { name: properties['name'], kind, rank }, { type: 'Point', coordinates })
  })
}

/** Two decimals are a kilometre: too coarse for the smallest states. */
const roundInside = (at: Position, km2: number, round: (at: Position) => Position): Position =>
  km2 < 2000 ? roundTo(4)(at) : round(at)
