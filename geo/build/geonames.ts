import { fetchSource } from '../../src/node/tool-packages.ts';
import { GEONAMES } from './sources.ts';

/** One row of GeoNames; degrees, persons. `alternates` carry no language tag. */
export interface GeoName {
  readonly id: string;
  readonly name: string;
  readonly alternates: readonly string[];
  readonly lat: number;
  readonly lon: number;
  /** GeoNames' feature code; PPLC is a capital. */
  readonly code: string;
  readonly country: string;
  /** Codes of the first and second level; FIPS codes in the United States. */
  readonly admin1: string;
  readonly admin2: string;
  readonly population: number;
}

export function readGeoNames(): Map<string, GeoName> {
  const rows = fetchSource(GEONAMES).toString('utf8').split('\n');
  return new Map(
    rows.filter(Boolean).map((row) => {
      const c = row.split('\t');
      const [id = '', name = '', ascii = '', alternates = ''] = c;
      const place = {
        id,
        name,
        alternates: [name, ascii, ...alternates.split(',')],
        lat: Number(c[4]),
        lon: Number(c[5]),
        code: c[7] ?? '',
        country: c[8] ?? '',
        admin1: c[10] ?? '',
        admin2: c[11] ?? '',
        population: Number(c[14]),
      };
      return [id, place] as const;
    }),
  );
}
