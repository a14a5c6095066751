import { innerPoint } from './inner.ts';
import { roundTo } from './shape.ts';
import { drawn, type Area, type Drawn, type Point, type Position } from './types.ts';

/** Label points set by hand, in degrees: where the roomiest spot is not where a reader looks for the name. */
const BY_HAND: Readonly<Record<string, Position>> = {
  'country:RU': [96, 62.5], // central Siberia
  'country:US': [-98.5, 39.5], // the contiguous states' middle
  'country:CA': [-106, 57], // clear of Hudson Bay and the Arctic islands
  'country:NO': [9, 61.2],
  'country:CL': [-71, -30],
  'country:VN': [105.5, 21.3],
};

const KM2_BY_RANK = [3e6, 7e5, 2e5, 4e4, 2e3] as const;

/** Where the news look more often than the area says, or, for the ice, less often. */
const RANK_BY_HAND: Readonly<Record<string, number>> = {
  'country:UA': 2,
  'country:KP': 3,
  'country:KR': 3,
  'country:JP': 2,
  'country:GB': 2,
  'country:FR': 2,
  'country:DE': 2,
  'country:TW': 4,
  'country:IL': 4,
  'country:GL': 3,
  'country:AQ': 4,
  'region:RU-KRS': 4,
};

/** 1 for the largest areas to 6 for the smallest; regions start at 3, below the countries they belong to. */
function rankOf(id: string, km2: number, kind: string): number {
  const rank = KM2_BY_RANK.findIndex((least) => km2 >= least);
  return RANK_BY_HAND[id] ?? Math.max(rank === -1 ? 6 : rank + 1, kind === 'region' ? 3 : 1);
}

export interface Label {
  /** Degrees, inside the area's largest polygon. */
  readonly label: Position;
  /** From how far out it is worth showing: 1 to 6. */
  readonly rank: number;
}

/** Where the name of each area stands; to be asked of the finest version, since the coarser ones are given the same. */
export function labelsOf(features: readonly Drawn<Area>[]): ReadonlyMap<string, Label> {
  return new Map(features.map(({ id, properties, geometry }) => {
    const area = Number(properties['area']);
    const rank = rankOf(id, area, id.slice(0, id.indexOf(':')));
    return [id, { label: BY_HAND[id] ?? roundInside(innerPoint(geometry), area), rank }];
  }));
}

export const labelled = (features: readonly Drawn<Area>[], labels: ReadonlyMap<string, Label>): Drawn<Area>[] =>
  features.map(({ id, properties, geometry }) => drawn(id, { ...properties, ...labels.get(id) }, geometry));

/** The areas' names alone, each at its point. */
export function labelPoints(features: readonly Drawn<Area>[]): Drawn<Point>[] {
  const labels = labelsOf(features);
  return features.flatMap(({ id, properties: { name, country } }) => {
    const { label, rank } = labels.get(id) ?? {};
    return label ? [drawn(id, { name, country, rank }, { type: 'Point', coordinates: label })] : [];
  });
}

/** A tenth of a degree is 11 km: nothing in a country, too coarse in a small state. */
const roundInside = (at: Position, km2: number): Position => roundTo(km2 > 1e5 ? 1 : km2 > 2000 ? 2 : 4)(at);
