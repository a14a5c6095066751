import { REGION_NAMES } from './mends.ts';
import type { SourceRegion } from './natural-earth.ts';
import { LANGUAGES, type Name } from './types.ts';

/**
 * Natural Earth gives a bare "Kursk" where Russian and Ukrainian say "Kursk Oblast" and where a city has the same name.
 * English and Korean get that word too, so that a region is never taken for its city.
 */
const KIND: Readonly<Record<string, { readonly en: string; readonly ko: string; readonly test: RegExp }>> = {
  RU: { en: ' Oblast', ko: '주', test: / область$/ },
  UA: { en: ' Oblast', ko: '주', test: / область$/ },
  BY: { en: ' Region', ko: '주', test: / область$/ },
};

/** Names of the drawn regions by feature id. */
export function regionNames(regions: readonly SourceRegion[]): Map<string, Name> {
  const names = new Map<string, Name>();
  for (const { properties } of regions) {
    if (properties.region === undefined) continue;
    const { name_en: en, name_uk: uk, name_ru: ru, name_ko: ko } = properties;
    const mended = REGION_NAMES[properties.region.slice('region:'.length)];
    const name = { ...withKind({ en, uk, ru, ko }, properties.iso_a2), ...mended };
    const missing = LANGUAGES.filter((language) => !name[language]);
    if (missing.length > 0) throw new Error(`${properties.region} has no name in ${missing.join(', ')}`);
    names.set(properties.region, name);
  }
  return names;
}

function withKind(name: Name, country: string): Name {
  const kind = KIND[country];
  if (kind === undefined || !kind.test.test(name.ru)) return name;
  return { ...name, en: name.en + kind.en, ko: name.ko + kind.ko };
}
