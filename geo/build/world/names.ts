import { area } from '@turf/turf';
import { LANGUAGES, type Name, type Unit } from '../types.ts';
import type { SourceRegion } from '../natural-earth.ts';
import { mendsOf } from './codes.ts';
import { PARENT_NAMES } from './parents.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const SCRIPTS: Readonly<Record<keyof Name, RegExp>> = {
  en: /\p{Script=Latin}/u,
  uk: CYRILLIC,
  ru: CYRILLIC,
  ko: /\p{Script=Hangul}/u,
};

/**
 * Names of regions by id, and of the wider ones. A region of several units has those of its largest. Languages in
 * which the source has none, or one in another script, are left out.
 * @param known names that are settled already
 */
export function worldNames(
  regions: readonly SourceRegion[], known: ReadonlyMap<string, Name>,
): Map<string, Partial<Name>> {
  const names = new Map<string, Partial<Name>>();
  const own = new Map<string, string>();
  for (const { properties: p } of regions.toSorted((a, b) => area(a) - area(b))) {
    const source = { en: p.name_en, uk: p.name_uk, ru: p.name_ru, ko: p.name_ko };
    const name = { ...source, ...mendsOf(p.adm1_code, codeOfUnit(p)) };
    names.set(p.unit, known.get(p.unit) ?? inTheirScripts(name));
    own.set(p.unit, p.name);
  }
  tellApart(names, own);
  return new Map([...names, ...PARENT_NAMES]);
}

const codeOfUnit = ({ unit }: Unit): string => unit.slice('region:'.length);

/** Stress marks and stray spaces of the source go. */
function inTheirScripts(name: Name): Partial<Name> {
  const clean = LANGUAGES.map((language) => [language, name[language].replaceAll('\u0301', '').trim()] as const);
  return Object.fromEntries(clean.filter(([language, text]) => SCRIPTS[language].test(text)));
}

/**
 * Where the source gives several regions of a country one English name (that of the town which took them in), those
 * that it calls otherwise itself go by that, in English alone: its other languages have the same fault.
 */
function tellApart(names: Map<string, Partial<Name>>, own: ReadonlyMap<string, string>): void {
  const called = new Map<string, string[]>();
  for (const [id, { en }] of names) {
    const key = `${codeOfUnit({ unit: id, country: '' }).slice(0, 2)} ${en}`;
    called.set(key, [...(called.get(key) ?? []), id]);
  }
  for (const [key, ids] of called) {
    if (ids.length < 2) continue;
    for (const id of ids) {
      const name = own.get(id) ?? '';
      if (key.slice(3) !== name) names.set(id, { en: name });
    }
  }
}

/** What no source has, one line a language. */
export function reportMissing(names: ReadonlyMap<string, Partial<Name>>): void {
  for (const language of LANGUAGES) {
    const without = [...names].filter(([, name]) => name[language] === undefined).map(([id]) => id);
    console.log(`regions without a name in ${language}: ${without.length}: ${without.join(', ')}`);
  }
}
