/**
 * What a name may be called where it is not declined: "Києва" is Київ, "в Одессе" Одесса. More forms than there are;
 * those that the gazetteer does not have come to nothing.
 */

export type Cyrillic = 'uk' | 'ru';

/** Endings of a case, each with those of the nominative that may stand for it. */
type Endings = readonly (readonly [ending: string, bases: readonly string[]])[];

/** "а=,о": what ends in а may end in nothing or in о. */
const endings = (table: string): Endings => table.split(' ').map((entry) => {
  const [ending = '', bases = ''] = entry.split('=');
  return [ending, bases.split(',')];
});

const NOUNS: Readonly<Record<Cyrillic, Endings>> = {
  uk: endings(
    'а=,о я=ь,й,е у=,о,а ю=ь,й,я,е, і=,а,я,о,ь,е ї=я,й и=а ом=,о ем=ь,й,е, єм=й ям=я,і ою=а ею=я,а єю=я ові= '
    + 'еві=ь, єві=й ах=и,а,і ях=і,ї ам=и ами=и ями=і ів=и,і їв=ї ці=ка зі=га,г сі=ха',
  ),
  ru: endings(
    'а=,о я=ь,й,е у=,о,а ю=ь,й,я,е е=,а,о,ь,й,я и=а,я,ь ы=а ом=,о ем=ь,й,е, ём=ь ой=а ей=я,а,й ью=ь ии=ия,ий '
    + 'ию=ия,ий ией=ия ах=ы,и,а ях=и ам=ы,и ами=ы,и ями=и ов=ы,и ев=и',
  ),
};

/** Of adjectives, and of names that are declined like them: Рівне, Новая Каховка. */
const ADJECTIVES: Readonly<Record<Cyrillic, Endings>> = {
  uk: endings(
    'а=а я=я е=е є=є ий=ий ій=ій,а ої=а у=а ю=я ою=а ього=ій,є ого=ий,е ому=ий,е ьому=ій,є им=ий,е,і ім=ий,ій,е,є '
    + 'ньої=ня ній=ня ньою=ня і=і их=і ими=і',
  ),
  ru: endings(
    'ая=ая яя=яя ое=ое ее=ее ый=ый ий=ий ой=ой,ая ую=ая юю=яя ою=ая ого=ый,ий,ой,ое ому=ый,ий,ой,ое ым=ый,ой,ое,ые '
    + 'ом=ый,ий,ой,ое его=ий,ее ему=ий,ее им=ий,ое,ее,ие ем=ий,ее ей=яя ые=ые ие=ие ых=ые их=ие ыми=ые ими=ие',
  ),
};

/** Letters before an ending at least: shorter words are no names. */
const SHORTEST_STEM = 2;
const VOWEL = /[аеєиіїоуюяыэё]/u;

/** A noun's own form first, then what it may come from; each once. */
export function nounBases(word: string, language: Cyrillic): string[] {
  const found = new Set([word]);
  for (const base of replaced(word, NOUNS[language])) {
    found.add(base);
    if (!VOWEL.test(base.at(-1)!)) for (const other of withOtherVowel(base, language)) found.add(other);
  }
  // "Сум" is of Суми, "Афин" of Афины.
  if (!/[аеєиіїоуюяыэёьй]$/u.test(word)) found.add(word + (language === 'uk' ? 'и' : 'ы'));
  return [...found].flatMap((base) => (base.includes('-на-') ? withRiver(base, language) : base));
}

export const adjectiveBases = (word: string, language: Cyrillic): string[] =>
  [...new Set(replaced(word, ADJECTIVES[language]))];

const replaced = (word: string, table: Endings): string[] =>
  table.flatMap(([ending, bases]) => {
    const stem = word.slice(0, -ending.length);
    return word.endsWith(ending) && stem.length >= SHORTEST_STEM ? bases.map((base) => stem + base) : [];
  });

/** Харков and Харків, Орл and Орел. */
function withOtherVowel(base: string, language: Cyrillic): string[] {
  const open = language === 'uk'
    ? base.replace(/[ое](?=[^аеєиіїоуюя]{1,2}$)/u, 'і').replace(/є(?=[^аеєиіїоуюя]{1,2}$)/u, 'ї')
    : base;
  const fleeting = /[^аеєиіїоуюяыэёьй][клнрц]ь?$/u.test(base)
    ? ['е', 'о'].map((vowel) => base.replace(/(.ь?)$/u, `${vowel}$1`)) : [];
  return [...(open === base ? [] : [open]), ...fleeting];
}

/** "Ростова-на-Дону": the first part is declined. */
function withRiver(name: string, language: Cyrillic): string[] {
  const [, town = '', river = ''] = /^([^-]+)(-на-.+)$/u.exec(name) ?? [];
  return [name, ...replaced(town, NOUNS[language]).map((base) => base + river)];
}

/** Gender and number of a nominative, by its ending: an adjective and its noun have one in common. */
const KINDS: readonly (readonly [adjective: RegExp, noun: RegExp])[] = [
  [/[ая]$/u, /[аяь]$/u], [/[иіыо]й$/u, /[^аеєиіїоуюяыэё]$/u], [/(?<![ыи])[еє]$/u, /[оея]$/u],
  [/(?:і|[ыи]е)$/u, /[иіїы]$/u],
];
export const agree = (adjective: string, noun: string): boolean =>
  KINDS.some(([one, other]) => one.test(adjective) && other.test(noun));

/** "Сумщина" and "Донеччина" are what people call regions. */
export function regionBases(word: string, language: Cyrillic): string[] {
  const stem = /^(.{2,})(?:щин|чин)(?:а|и|і|у|ою|ы|е|ой)$/u.exec(word)?.[1];
  if (stem === undefined) return [];
  const [soft, hard] = language === 'uk' ? ['ська', 'цька'] : ['ская', 'цкая'];
  return [`${stem}${soft} область`, `${stem.replace(/ч$/u, '')}${hard} область`];
}

const OF_TOWN: Readonly<Record<Cyrillic, RegExp>> = {
  uk: /^(.{2,}?)(ськ|цьк|зьк)(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их|ими)$/u,
  ru: /^(.{2,}?)(ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)$/u,
};

/** An adjective's people and towns: "російська" is російський, "одеські" of Одеса. Empty for other words. */
export function ofPlaces(word: string, language: Cyrillic): { people: string[]; towns: string[] } {
  const [, stem, suffix = ''] = OF_TOWN[language].exec(word) ?? [];
  if (stem === undefined) return { people: [], towns: [] };
  const bare = /ць?к$/u.test(suffix) ? [] : [stem, `${stem}и`, `${stem}ы`];
  const tail = (/ць?к$/u.test(suffix) ? ['ца', 'ця'] : ['а', 'я', 'е', 'о', 'са']).map((end) => stem + end);
  const other = [stem.replace(/ов$/u, 'о'), stem.replace(/ов$/u, 'ва'), stem.replace(/ль$/u, 'л')];
  return { people: [`${stem}${suffix}ий`], towns: [...new Set([stem + suffix, ...bare, ...tail, ...other])] };
}

const PEOPLES: Readonly<Record<Cyrillic, Endings>> = {
  uk: endings(
    'ців=ці цям=ці цями=ці цях=ці ці=ці ян=яни янам=яни яни=яни янами=яни янах=яни ів=и,і ам=и ами=и ах=и и=и',
  ),
  ru: endings(
    'цев=цы цам=цы цами=цы цах=цы цы=цы ян=яне яне=яне янам=яне янами=яне янах=яне ов=ы ам=ы ами=ы ах=ы ы=ы ев=и и=и',
  ),
};

/** "українців" and "россиян" are of українці and россияне: words for a people, in the plural. */
export const peopleBases = (word: string, language: Cyrillic): string[] => replaced(word, PEOPLES[language]);
