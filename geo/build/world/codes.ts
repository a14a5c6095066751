import mends from '../names/region-mends.json' with { type: 'json' };
import type { Admin1 } from '../mends.ts';
import type { Name, Unit } from '../types.ts';

/** What is put right: by Natural Earth's number of one unit, or by the code that several share. Each says why. */
interface Mend {
  readonly code?: string;
  readonly name?: Partial<Name>;
  readonly why: string;
}
const MENDS: Readonly<Record<string, Mend>> = mends;

interface Region {
  readonly properties: Admin1 & Unit;
}

/**
 * The code of a region, after ISO 3166-2 where it has one; undefined for what is no region: nameless islets, and
 * leased or military areas, which belong to no region of their country. Units with one code are drawn as one.
 */
export function worldCode({ properties: p }: Region): string | undefined {
  // Leased to Russia, in the middle of Kyzylorda.
  if (p.adm0_a3 === 'KAB') return 'KZ-KZY';
  const code = p.region?.slice('region:'.length) ?? p.iso_3166_2;
  const mended = MENDS[p.adm1_code]?.code ?? MENDS[code]?.code ?? code;
  // Codes of Natural Earth's own making end in "~".
  const plain = mended.replace(/~$/, '');
  const country = p.country.slice('country:'.length);
  const named = p.name_en !== '' || MENDS[p.adm1_code]?.name !== undefined;
  return named && plain.startsWith(`${country}-`) ? plain : undefined;
}

/** The mends of a name, those of the unit before those of its code. */
export const mendsOf = (unit: string, code: string): Partial<Name> => ({
  ...MENDS[code]?.name,
  ...MENDS[unit]?.name,
});

/** Keys of the table that no unit has: a typing error, or a source that has changed. */
export function unusedMends(regions: readonly Region[]): string[] {
  const used = new Set(
    regions.flatMap((region) => [region.properties.adm1_code, region.properties.iso_3166_2, worldCode(region) ?? '']),
  );
  return Object.keys(MENDS).filter((key) => !used.has(key));
}
