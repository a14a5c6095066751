import { normalise } from '../../../src/gazetteer/normalise.ts';
import type { Name } from '../types.ts';

const LATIN = /^\p{Lu}[\p{Script=Latin}\s'’‘ʼ`.-]{2,}$/u;
/** Only the letters of Russian and Ukrainian: the neighbours' have more, and would be taken for them. */
const CYRILLIC = /^[А-ЯЁІЇЄҐ][а-яёіїєґА-ЯЁІЇЄҐ\s'’ʼ.-]+$/u;
const HANGUL = /^[\p{Script=Hangul}\s]{2,}$/u;
/** Codes of airports and the like stand among the names. */
const CODE = /^\p{Lu}{2,4}$/u;

const isUkrainian = (name: string): boolean => !/[ыэёъ]/i.test(name);
const isRussian = (name: string): boolean => !/[іїєґ'’ʼ]/i.test(name);

export type Script = 'latin' | 'cyrillic' | 'hangul';

/** In which of the scripts that people search in a name is; undefined for a code and for any other script. */
export function scriptOf(name: string): Script | undefined {
  if (CODE.test(name)) return undefined;
  if (LATIN.test(name)) return 'latin';
  if (CYRILLIC.test(name)) return 'cyrillic';
  return HANGUL.test(name) ? 'hangul' : undefined;
}

/**
 * GeoNames' names have no language. A name is taken for Ukrainian, Russian or Korean where only one of them can be it;
 * in Ukraine, where most have both, that with a letter which Russian has not is the Ukrainian one.
 */
export function namesByScript(names: readonly string[], isInUkraine: boolean): Partial<Name> {
  const cyrillic = names.filter((name) => scriptOf(name) === 'cyrillic');
  const only = (list: readonly string[]): string | undefined =>
    new Set(list.map(normalise)).size === 1 ? list[0] : undefined;
  const [uk, ru, ko] = [
    only(cyrillic.filter(isUkrainian))
      ?? (isInUkraine ? only(cyrillic.filter((name) => isUkrainian(name) && !isRussian(name))) : undefined),
    only(cyrillic.filter(isRussian)),
    only(names.filter((name) => scriptOf(name) === 'hangul')),
  ];
  return { ...(uk && { uk }), ...(ru && { ru }), ...(ko && { ko }) };
}
