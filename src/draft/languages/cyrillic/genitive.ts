/** "За словами Оксани Лисенко": the nominative of who is named in the genitive, as far as endings tell it. */
import type { Token } from '../../text/tokens.ts';
import { isCapital } from '../../text/words.ts';
import type { Clause } from './clause.ts';
import { SPEAKER_NOUN } from './small-words.ts';
import type { Cyrillic } from './word-forms.ts';

/** Endings, or whole words, with what stands for them in the nominative; the longest first. */
type Endings = readonly (readonly [genitive: string, nominative: string])[];

const endings = (table: string): Endings => table.split(' ')
  .map((entry) => entry.split('=') as [string, string])
  .toSorted(([one], [other]) => other.length - one.length);

const ADJECTIVES: Readonly<Record<Cyrillic, Endings>> = {
  uk: endings('ого=ий ього=ій ої=а ьої=я их=і'),
  ru: endings('ского=ский цкого=цкий ого=ый его=ий ой=ая ых=ые их=ие'),
};
/** Surnames that are declined like adjectives, or nearly, and names that end like one. */
const NAMES: Readonly<Record<Cyrillic, Endings>> = {
  uk: endings('Зої=Зоя'),
  ru: endings('овой=ова евой=ева ёвой=ёва иной=ина ыной=ына ия=ий'),
};
/** What is no name: several people, and the neuter. */
const COMMON: Readonly<Record<Cyrillic, Endings>> = {
  uk: endings('людей=люди джерел=джерела джерела=джерело посла=посол арів=арі телів=телі ців=ці ів=и їв=ї'),
  ru: endings('посла=посол ния=ние ов=ы цев=цы ков=ки гов=ги ей=и'),
};
const NOUNS: Readonly<Record<Cyrillic, Endings>> = {
  uk: endings(
    'Петра=Петро Павла=Павло Дмитра=Дмитро Михайла=Михайло Данила=Данило Кирила=Кирило Марка=Марко Левка=Левко '
    + 'дому=дім нка=нко ства=ство ння=ння ття=ття сті=сть ії=ія ія=ій ая=ай ея=ей уя=уй ця=ець ря=р я=ь а= ю=й у= і=я '
    + 'и=а',
  ),
  ru: endings(
    'Петра=Пётр Павла=Павел Льва=Лев ства=ство ии=ия ьи=ья ости=ость ая=ай ея=ей уя=уй ца=ец я=ь а= ы=а ги=га ки=ка '
    + 'хи=ха жи=жа ши=ша чи=ча щи=ща и=я',
  ),
};
/** Initials, abbreviations, other letters, "Міноборони": they are not declined. */
const FIXED = /^(?:\p{Lu}*|М[иі]н\p{L}+[иіы])$|[^\p{Script=Cyrillic}'’ʼ-]/u;

/**
 * The same tokens, of which adjectives and the noun behind them are in the nominative, or all words of a person's name.
 * Behind a noun stands whose it is: "міністерства оборони" is of міністерство оборони.
 */
export function fromGenitive(tokens: readonly Token[], { language, isPlace }: Clause): Token[] {
  let isOver = false;
  return tokens.map((token, i) => {
    const { text } = token;
    isOver ||= (i > 0 && isPlace(token) && isCapital(tokens[i - 1]!.text)) || /[^\p{L}.'’ʼ-]/u.test(text);
    if (isOver || FIXED.test(text) || text === '.') return token;
    const tables = isCapital(text) ? [NAMES, ADJECTIVES, NOUNS] : [ADJECTIVES, COMMON, NOUNS];
    const isAdjective = endingOf(text, ADJECTIVES[language]) !== undefined;
    isOver = !isAdjective && (!isCapital(text) || SPEAKER_NOUN.test(text));
    for (const table of tables) {
      const found = endingOf(text, table[language]);
      if (found) return { ...token, text: text.slice(0, -found[0].length) + found[1] };
    }
    return token;
  });
}

const endingOf = (word: string, table: Endings) => table.find(([genitive]) => word.endsWith(genitive));
