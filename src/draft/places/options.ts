/** The places that a name may mean by its words alone. */
import { normalise } from '../../gazetteer/normalise.ts';
import type { Found } from '../../gazetteer/types.ts';
import { isFacility } from './facilities.ts';
import { fitting, type Known } from './known-names.ts';

/** "Western officials" are of no place, though Kenya and Ghana had regions of that name. */
export const DIRECTION = /^(north|south|east|west|central|middle)(ern)?$/i;

/** Places of a name, also without "the" and without a word for its kind. */
export function candidatesOf(words: string, known: Known): readonly Found[] {
  if (DIRECTION.test(words)) return [];
  const key = normalise(words);
  const found = fitting(words, known.get(key) ?? known.get(key.replace(/ s$/, '')) ?? []);
  if (found.length > 0 || isFacility(words)) return found;
  const bare = key
    .replace(/^(city|state|province|republic|town) of /, '')
    .replace(/ (state|county|region|province|city|district|oblast|governorate)$/, '');
  return bare === key ? [] : (known.get(bare) ?? []);
}
