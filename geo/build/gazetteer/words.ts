import demonyms from '../names/demonyms.json' with { type: 'json' };
import metonyms from '../names/metonyms.json' with { type: 'json' };
import others from '../names/other-names.json' with { type: 'json' };
import type { Entry, Word } from './types.ts';

const DEMONYMS: Readonly<Record<string, { readonly words: readonly string[] }>> = demonyms;
const METONYMS: readonly { readonly ref: string; readonly words: readonly string[] }[] = metonyms;

/** Peoples, and what stands for a government: each capital for its own, beside the tables. */
export function wordsFor(entries: readonly Entry[]): Word[] {
  const known = new Set(entries.map(({ ref }) => ref));
  for (const ref of Object.keys(others)) if (!known.has(ref)) throw new Error(`other names: no ${ref}`);
  const wordsOf = (as: Word['as'], ref: string, words: readonly string[]): Word[] => {
    if (!known.has(ref)) throw new Error(`${as}s: no ${ref}`);
    return words.map((text) => ({ text, as, ref }));
  };
  const countries = new Map(entries.map(({ ref, within }) => [ref, within]));
  const capitals = entries.filter(({ sort }) => sort === 'capital').flatMap((capital): Word[] => {
    let country = capital.within;
    while (country !== undefined && !country.startsWith('country:')) country = countries.get(country);
    if (country === undefined) return [];
    return [...new Set(Object.values(capital.names))].map((text) => ({ text, as: 'metonym', ref: country }));
  });
  // Korean makes the word for a people from any country's name.
  const koreans = entries.filter(({ kind }) => kind === 'country').flatMap(({ ref, names: { ko } }): Word[] =>
    ko === undefined ? [] : [{ text: `${ko}인`, as: 'demonym', ref }]);
  return [
    ...Object.entries(DEMONYMS).flatMap(([ref, { words }]) => wordsOf('demonym', ref, words)),
    ...METONYMS.flatMap(({ ref, words }) => wordsOf('metonym', ref, words)),
    ...capitals,
    ...koreans,
  ];
}
