/** What in a sentence could be a name of a place, with the nominatives by which it is looked up. */
import { capitalised, isCapital, type Word } from '../../text/words.ts';
import { adjectiveBases, agree, nounBases, ofPlaces, peopleBases, regionBases, type Cyrillic } from './word-forms.ts';

/** `as` is what the form can be: a name, an adjective of a town, a people. */
export interface PossibleName {
  at: number;
  count: number;
  as: 'name' | 'town' | 'people';
  bases: string[];
}

/** Small words that are part of a name's kind. */
const KIND = new RegExp(
  '^(?:област|обл$|кра[йюяеє]|район|мор[еяюі]|озер|острів|остров|півостр|полуостр|зато[кц]|проли[вс]|рік|рек|республ)',
  'u',
);

/** A side of the world, or the west's: no place, though Kenya had regions of such names. */
const DIRECTION = /^(?:північн|південн|східн|західн|центральн|северн|южн|восточн|западн|средн|середн)\p{L}{1,3}$/iu;
/** Letters of a name at least. */
const SHORTEST = 3;

/** Of one sentence, from left to right, the longest first. */
export function possibleNames(words: readonly Word[], language: Cyrillic): PossibleName[] {
  const texts = words.map(({ text }) => text);
  return texts.flatMap((word, at): PossibleName[] => {
    if (!isCapital(word)) return ofPeople(word, at, language);
    return [...longer(words, at, language), ...single(word, at, language)];
  });
}

function ofPeople(word: string, at: number, language: Cyrillic): PossibleName[] {
  const { people, towns } = ofPlaces(word, language);
  const peoples = people.length > 0 ? people : peopleBases(word, language);
  return [
    ...(peoples.length > 0 ? [{ at, count: 1, as: 'people' as const, bases: peoples }] : []),
    ...(towns.length > 0 ? [{ at, count: 1, as: 'town' as const, bases: towns.map(capitalised) }] : []),
  ];
}

function single(word: string, at: number, language: Cyrillic): PossibleName[] {
  // An abbreviation is not declined.
  if (/^\p{Lu}{2,}$/u.test(word)) return [{ at, count: 1, as: 'name', bases: [word] }];
  if (word.length < SHORTEST || DIRECTION.test(word)) return [];
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  const { people, towns } = ofPlaces(small, language);
  const bases = new Set([nounBases, adjectiveBases, regionBases].flatMap((basesOf) => basesOf(word, language)));
  return [
    { at, count: 1, as: 'name', bases: [...bases] },
    ...(towns.length > 0 ? [{ at, count: 1, as: 'town' as const, bases: towns.map(capitalised) }] : []),
    ...(people.length > 0 ? [{ at, count: 1, as: 'people' as const, bases: people }] : []),
  ];
}

/** "Курській області", "Північною Кореєю", "Кривого Рогу", "Сполучених Штатів Америки". */
function longer(words: readonly Word[], at: number, language: Cyrillic): PossibleName[] {
  const [first, second, third] = [words[at]!, words[at + 1], words[at + 2]];
  if (!second || !isBeside(first, second)) return [];
  if (!isCapital(second.text) && !KIND.test(second.text)) return [];
  const nouns = [...nounBases(second.text, language), ...adjectiveBases(second.text, language)];
  const adjectives = adjectiveBases(first.text, language);
  const pairs = [
    ...adjectives.flatMap((one) => nouns.filter((noun) => agree(one, noun)).map((noun) => `${one} ${noun}`)),
    ...(isCapital(second.text) ? nounBases(first.text, language).map((noun) => `${noun} ${second.text}`) : []),
  ];
  const two: PossibleName = { at, count: 2, as: 'name', bases: [...new Set(pairs)] };
  if (!third || !isBeside(second, third) || !isCapital(third.text)) return [two];
  return [{ at, count: 3, as: 'name', bases: two.bases.map((pair) => `${pair} ${third.text}`) }, two];
}

/** Only a blank stands between. */
export const isBeside = (one: { end: number }, other: { start: number }): boolean => other.start - one.end <= 1;
