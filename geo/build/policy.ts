import type { Name } from './types.ts';

/**
 * Border policy. Natural Earth shows who governs de facto. The exceptions are here; README.md says them in plain words,
 * and where else they are named.
 */

/** Countries whose first-level regions are drawn. */
export const WITH_REGIONS: ReadonlySet<string> = new Set(['RU', 'UA', 'KP', 'KR', 'BY']);

/** Regions (ISO 3166-2) drawn as an area of their own, in neither country. Natural Earth gives these two to Russia. */
const CRIMEA = new Set(['UA-43', 'UA-40']);

/** Areas that Natural Earth itself keeps apart and that have no ISO 3166 code, by its `adm0_a3`. */
const WITHOUT_CODE: Readonly<Record<string, string>> = {
  CYN: 'disputed:northern-cyprus',
  SOL: 'disputed:somaliland',
  KAS: 'disputed:siachen',
  PGA: 'disputed:spratly-islands',
  CLP: 'country:CP', // code reserved by ISO at France's request
  KAB: 'country:KZ', // Baikonur: leased by Russia, Kazakhstan's land
  USG: 'country:CU', // Guantanamo Bay: leased by the United States, Cuba's land
  ESB: 'country:GB', // the two sovereign base areas on Cyprus are British, with no code of their own
  WSB: 'country:GB',
  CSI: 'country:AU', // Coral Sea Islands: external territory without a code
};

export const DISPUTED_NAMES: Readonly<Record<string, Name>> = {
  'disputed:crimea': { en: 'Crimea', uk: 'Крим', ru: 'Крым', ko: '크림반도' },
  'disputed:northern-cyprus': { en: 'Northern Cyprus', uk: 'Північний Кіпр', ru: 'Северный Кипр', ko: '북키프로스' },
  'disputed:somaliland': { en: 'Somaliland', uk: 'Сомаліленд', ru: 'Сомалиленд', ko: '소말릴란드' },
  'disputed:siachen': { en: 'Siachen Glacier', uk: 'Льодовик Сіачен', ru: 'Ледник Сиачен', ko: '시아첸 빙하' },
  'disputed:spratly-islands': { en: 'Spratly Islands', uk: 'Острови Спратлі', ru: 'Острова Спратли', ko: '스프래틀리 군도' },
};

/** Feature id of the country (or disputed area) that a first-level region of Natural Earth is drawn as part of. */
export function countryOf(adm0: string, isoA2: string, iso31662: string): string {
  if (CRIMEA.has(iso31662)) return 'disputed:crimea';
  if (adm0 === 'IOA') return iso31662 === '-99-X14~' ? 'country:CX' : 'country:CC';
  const special = WITHOUT_CODE[adm0];
  if (special !== undefined) return special;
  if (!/^[A-Z]{2}$/.test(isoA2)) throw new Error(`no ISO code and no rule for ${adm0}`);
  return `country:${isoA2}`;
}

/** Kept apart in the topology, so that the lines named in DISPUTED_LINES can be told from the rest of a border. */
export const SPLIT_FOR_LINES: ReadonlySet<string> = new Set(['IN-JK', 'IN-LA', 'IN-AR', 'PK-JK', 'PK-GB']);

/** Pairs of units whose common edge is a line of control, an armistice line or an unrecognised border. */
const DISPUTED_LINES: readonly (readonly [string, string])[] = [
  ['country:RS', 'country:XK'],
  ['country:MA', 'country:EH'],
  ['country:IL', 'country:PS'],
  ...['IN-JK', 'IN-LA'].flatMap((a) => ['PK-JK', 'PK-GB', 'country:CN'].map((b) => [a, b] as const)),
  ['IN-AR', 'country:CN'],
  ['PK-JK', 'country:IN'],
];

/**
 * Regions that their country does not govern. They stay its regions, as most states see them; their edges are dashed.
 * The source has no South Ossetia: it lies in Shida Kartli and its neighbours there.
 */
const BREAKAWAY: ReadonlySet<string> = new Set(['region:GE-AB', 'region:MD-SN']);

export const isBreakaway = (id: string): boolean => BREAKAWAY.has(id);

/** What such units are called in the detailed topology, where no other region of their country is kept apart. */
const APART = 'breakaway:';
export const breakaway = (id: string): string | undefined =>
  isBreakaway(id) ? id.replace('region:', APART) : undefined;

export const isDisputed = (id: string): boolean => id.startsWith('disputed:');

/** Whether the edge between two units is dashed: one is disputed or broken away, or the pair is listed above. */
export function isDisputedLine(a: string, b: string): boolean {
  if ([a, b].some((id) => isDisputed(id) || id.startsWith(APART))) return true;
  return DISPUTED_LINES.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}
