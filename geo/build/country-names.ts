import { toolRequire } from '../../src/node/tool-packages.ts';
import { DISPUTED_NAMES } from './policy.ts';
import { LANGUAGES, type Name } from './types.ts';

/** Forms of CLDR that read better on a map than its first one, such as "Hong Kong SAR China". */
const FORM: Readonly<Record<string, string>> = {
  HK: '-alt-short',
  MO: '-alt-short',
  PS: '-alt-short',
  CC: '-alt-short',
  CD: '-alt-variant',
  CG: '-alt-variant',
};

type Territories = Record<string, string>;

/** Country names of Unicode's CLDR by feature id, and those of the disputed areas. */
export function countryNames(): Map<string, Name> {
  const tables = LANGUAGES.map((language) => {
    const file = `cldr-localenames-full/main/${language}/territories.json`;
    const json = toolRequire(file) as { main: Record<string, { localeDisplayNames: { territories: Territories } }> };
    return [language, json.main[language]?.localeDisplayNames.territories ?? {}] as const;
  });
  const codes = Object.keys(tables[0]?.[1] ?? {}).filter((code) => /^[A-Z]{2}$/.test(code));
  const names = codes.map((code) => {
    const name = tables.map(([language, table]) => [language, nameIn(table, code)]);
    return [`country:${code}`, Object.fromEntries(name) as Name] as const;
  });
  return new Map([...names, ...Object.entries(DISPUTED_NAMES)]);
}

function nameIn(table: Territories, code: string): string {
  const name = table[code + (FORM[code] ?? '')] ?? table[code] ?? '';
  // "Myanmar (Burma)" and its like: one name is enough for a label.
  return code === 'MM' ? name.replace(/ \(.*\)$/, '') : name;
}
