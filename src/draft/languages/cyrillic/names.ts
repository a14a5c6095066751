/** The names of places in a Ukrainian or Russian text, by the gazetteer's names in that language. */
import { normalise } from '../../../gazetteer/normalise.ts';
import type { Found } from '../../../gazetteer/types.ts';
import type { PlaceName } from '../../places/find-places.ts';
import type { Known } from '../../places/known-names.ts';
import type { Ask } from '../../places/look-up.ts';
import type { ArticleParagraph } from '../../text/article.ts';
import type { Word } from '../../text/words.ts';
import { isBeside, possibleNames, type PossibleName } from './possible-names.ts';
import type { Cyrillic } from './word-forms.ts';

/** Steps of prominence: a town of 100,000; smaller ones need words around them that speak of a place. */
const WELL_KNOWN = 50;

/** Capitals, and cities of millions: they are meant wherever they stand. */
const FAMOUS = 75;
/** At the beginning of a sentence any word has a capital: steps for a name there. */
const SURE = 60;

/** Words before a name that is a place. */
const WHERE: Readonly<Record<Cyrillic, RegExp>> = {
  uk: new RegExp(
    '^(?:[ув]|на|з|із|зі|до|біля|під|поблизу|коло|через|між|навколо|м|с|смт|'
    + 'міст\\p{L}+|сел[оаіу]|селищ\\p{L}+|порт\\p{L}{0,2}|хутор\\p{L}*)$', 'iu',
  ),
  ru: new RegExp(
    '^(?:в|во|на|из|до|под|около|близ|через|между|вокруг|г|с|пос|'
    + 'город\\p{L}{0,2}|сел[оаеу]|посёлк\\p{L}*|деревн\\p{L}+|порт\\p{L}{0,2}|станиц\\p{L}+)$', 'iu',
  ),
};
/** Behind an adjective: the region is meant, not its town. */
const OF_REGION = /^(?:област|обл$|кра[йюяеє]$|регіон|регион|губерн)/iu;
/** Other regions of a list, and how many words on its noun is looked for. */
const LISTED = /^(?:та|й|і|и|\p{Lu}[\p{L}-]*[сзц]ь?к\p{L}{1,3})$/u;
const REACH = 8;
const ABBREVIATED = /^\p{Lu}{2,}$/u;

interface Sentence { words: Word[]; possible: PossibleName[] }
interface Name { at: number; count: number; base: string; places: Found[] }

/** In the order of the text, and what each may mean by its nominative. */
export async function cyrillicNames(
  paragraphs: readonly ArticleParagraph[], language: Cyrillic, ask: Ask,
): Promise<{ names: PlaceName[]; known: Known }> {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences).map(({ tokens }): Sentence => {
    const words = tokens.filter(({ text }) => /^\p{L}/u.test(text));
    return { words, possible: possibleNames(words, language) };
  });
  const found = await ask(sentences.flatMap(({ possible }) => possible.flatMap(({ bases }) => bases)));
  const all = sentences.map(({ words, possible }) =>
    longestFirst(possible.flatMap((one) => meant(one, words, found, language))));
  const persons = personsIn(sentences, all);
  const isGiven = (sentence: number, name: Name) =>
    isPlace(name, { words: sentences[sentence]!.words, names: all[sentence]!, persons, language });
  const certain = new Set(all.flatMap((names, i) => names.filter((name) => isGiven(i, name)).map(({ base }) => base)));
  const known = new Map<string, Found[]>();
  const names = all.flatMap((list, sentence) => {
    const { words } = sentences[sentence]!;
    return list
      .filter((name) => isGiven(sentence, name) || (certain.has(name.base) && !isInPerson(words, name, list)))
      .map(({ at, count, base, places }): PlaceName => {
        const key = normalise(base);
        known.set(key, unique([...(known.get(key) ?? []), ...places]));
        return { start: words[at]!.start, end: words[at + count - 1]!.end, sentence, words: base, isInside: false };
      });
  });
  return { names, known };
}

const unique = (places: readonly Found[]): Found[] =>
  [...new Map(places.map((one) => [`${one.ref} ${one.as}`, one])).values()];

/** What it may mean, under the nominative of the best known; none where the gazetteer has nothing. */
function meant(
  { at, count, as, bases }: PossibleName, words: readonly Word[], found: ReadonlyMap<string, readonly Found[]>,
  language: Cyrillic,
): Name[] {
  // "У Львівській, Рівненській та Волинській областях"
  const behind = words.slice(at + count, at + count + REACH).find(({ text }) => !LISTED.test(text));
  const isRegional = OF_REGION.test(behind?.text ?? '');
  const options = bases.flatMap((base) => (found.get(normalise(base)) ?? [])
    .flatMap((place) => fitting(place, { base, as, isRegional, language }).map((one) => ({ base, place: one }))));
  const towns = new Set(options.flatMap(({ place }) => (place.kind === 'city' ? place.region ?? [] : [])));
  const [best, ...others] = options
    // The region around a town of its name is called a region.
    .filter(({ place }) => isRegional || place.kind !== 'region' || !towns.has(place.ref))
    .toSorted((a, b) => weight(b.place, language) - weight(a.place, language));
  const base = as === 'town' ? words[at]!.text.toLowerCase() : best?.base;
  if (!best || base === undefined) return [];
  return [{ at, count, base, places: unique([best, ...others].map(({ place }) => place)) }];
}

/** The place as those words stand for it, if they can. */
function fitting(
  place: Found,
  { base, as, isRegional, language }: { base: string; as: PossibleName['as']; isRegional: boolean; language: Cyrillic },
): Found[] {
  if (as === 'people') return place.as === 'demonym' ? [place] : [];
  if (as === 'town') {
    const isTown = place.kind === 'city' && place.prominence >= WELL_KNOWN && isCalled(place, base, language);
    return isTown && !isRegional ? [{ ...place, as: 'demonym' }] : [];
  }
  if (place.as === 'demonym') return [];
  // "Курська" alone is found for Курська область: only where that word follows.
  const isPartOfName = !base.includes(' ') && /[кц]ая$|ська$|цька$/u.test(base) && place.kind === 'region';
  return isPartOfName && !isRegional ? [] : [place];
}

const isCalled = ({ names }: Found, base: string, language: Cyrillic): boolean =>
  normalise(names[language] ?? '') === normalise(base);

/** A name in the text's own language before one that another language has. */
const weight = (place: Found, language: Cyrillic): number =>
  place.prominence - (place.as === 'metonym' ? 60 : 0) + (isCalled(place, place.matched, language) ? 10 : 0);

/** From left to right, none within another. */
function longestFirst(names: readonly Name[]): Name[] {
  const kept: Name[] = [];
  for (const name of names.toSorted((a, b) => a.at - b.at || b.count - a.count)) {
    const last = kept.at(-1);
    if (last?.at === name.at && last.count === name.count) last.places = unique([...last.places, ...name.places]);
    else if (name.at >= (last ? last.at + last.count : 0)) kept.push({ ...name });
  }
  return kept;
}

const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text);
const isNamed = (i: number, names: readonly Name[]): boolean =>
  names.some(({ at, count }) => i >= at && i < at + count);

/** Beside it stands a capital that is no place: the name may be a person's. */
function besideCapitals(words: readonly Word[], { at, count }: Name, names: readonly Name[]) {
  const last = at + count - 1;
  const isOther = (i: number, from: number, to: number) =>
    isCapital(words[i]) && !isNamed(i, names.filter((one) => one.count > 1 || isFamous(one.places)))
    && isBeside(words[from]!, words[to]!);
  return {
    before: at > 0 && isOther(at - 1, at - 1, at) && at - 1 > 0,
    after: last + 1 < words.length && isOther(last + 1, last, last + 1),
  };
}

const isFamous = (places: readonly Found[]): boolean => places.some(({ kind, prominence }) =>
  kind === 'country' || kind === 'disputed' || kind === 'water' || prominence >= FAMOUS);
const isWellKnown = (places: readonly Found[]): boolean =>
  isFamous(places) || places.some(({ kind, prominence }) => kind === 'region' || prominence >= WELL_KNOWN);

function isInPerson(words: readonly Word[], name: Name, names: readonly Name[]): boolean {
  const { before, after } = besideCapitals(words, name, names);
  return !isFamous(name.places) && (before || after);
}

const STEM = 5;
const stemOf = (word: string): string => word.toLowerCase().slice(0, Math.max(STEM, word.length - 3));

/** Surnames: what stands behind another capital that is no place. */
function personsIn(sentences: readonly Sentence[], all: readonly Name[][]): Set<string> {
  return new Set(sentences.flatMap(({ words }, sentence) => all[sentence]!.flatMap((name) => {
    const { before } = besideCapitals(words, name, all[sentence]!);
    return name.count === 1 && before && !isFamous(name.places) ? [stemOf(words[name.at]!.text)] : [];
  })));
}

/** "Мер Одеси Іван Коваль": in another case, and a whole name follows. */
const isBeforePerson = (words: readonly Word[], { at, base }: Name): boolean =>
  normalise(words[at]!.text) !== normalise(base) && isCapital(words[at + 1]) && isCapital(words[at + 2])
  && isBeside(words[at + 1]!, words[at + 2]!);

interface Around {
  words: readonly Word[];
  names: readonly Name[];
  /** Surnames, as `stemOf` has them. */
  persons: ReadonlySet<string>;
  language: Cyrillic;
}

function isPlace(name: Name, { words, names, persons, language }: Around): boolean {
  const { at, count, places } = name;
  if (isFamous(places))
    return at > 0 || !ABBREVIATED.test(words[at]!.text) || places.some(({ kind }) => kind === 'country');
  const { before, after } = besideCapitals(words, name, names);
  const isWhere = at > 0 && WHERE[language].test(words[at - 1]!.text);
  if (count > 1) return isWellKnown(places) || isWhere;
  if (before || persons.has(stemOf(words[at]!.text))) return false;
  if (after && !isBeforePerson(words, name)) return false;
  return isWhere || (at > 0 ? isWellKnown(places) : places.some((place) =>
    place.prominence >= SURE && isCalled(place, name.base, language)));
}
