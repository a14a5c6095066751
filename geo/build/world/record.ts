import type { Name } from '../types.ts';

/** Which kind of place a record is of. */
export type Kind = 'region' | 'county' | 'sea' | 'gulf' | 'bay' | 'strait' | 'channel' | 'ocean' | 'lake' | 'river';

/** What every feature outside `geo/layers` says of itself; the gazetteer's index is made of these. */
export interface PlaceRecord {
  readonly kind: Kind;
  /** Languages that no source has a name in are left out. */
  readonly name: Partial<Name>;
  /** ISO 3166-1 alpha-2, such as SD. */
  readonly country?: string | undefined;
  /** Id of the region around it. */
  readonly region?: string | undefined;
  /** 0 to 100: how likely it is meant when several have its name. */
  readonly prominence: number;
  readonly source: 'Natural Earth' | 'US Census Bureau';
}

/** Properties in the one order that the files use; what is undefined is left out by JSON. */
export const record = (
  { kind, name, country, region, prominence, source }: PlaceRecord,
  more: Readonly<Record<string, unknown>>,
): Record<string, unknown> => ({ kind, name, country, region, prominence, source, ...more });
