/**
 * Which language a text is in, by its letters and its small words. A table of our own: the engine has to tell four
 * languages apart and to name what else a text may be in, and libraries for two hundred languages are larger and err
 * on headlines.
 */

/** BCP 47: nobody can tell. */
export const UNDETERMINED = 'und';

/** UTF-16 code units that are looked at: enough for any article. */
const LOOKED_AT = 20_000;

/** Scripts with the language that is mostly written in each; a sign of some says as much as several letters. */
const SCRIPTS: readonly (readonly [script: RegExp, language: string, weight: number])[] = [
  [/\p{Script=Latin}/gu, 'latin', 1], [/\p{Script=Cyrillic}/gu, 'cyrillic', 1], [/\p{Script=Hangul}/gu, 'ko', 2],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja', 4], [/\p{Script=Han}/gu, 'zh', 2],
  [/\p{Script=Arabic}/gu, 'ar', 1], [/\p{Script=Hebrew}/gu, 'he', 1], [/\p{Script=Greek}/gu, 'el', 1],
  [/\p{Script=Devanagari}/gu, 'hi', 1], [/\p{Script=Bengali}/gu, 'bn', 1], [/\p{Script=Thai}/gu, 'th', 1],
  [/\p{Script=Georgian}/gu, 'ka', 1], [/\p{Script=Armenian}/gu, 'hy', 1],
];

/** Small words that are frequent in one language and no words of English. */
const LATIN: Readonly<Record<string, string>> = {
  en: 'the of and to that was for with said by from were has',
  de: 'und der nicht ist mit von auch ein eine wurde zu dem',
  fr: 'et le les des est une dans pour pas qui du au',
  es: 'el los las una que por con para del como más fue',
  it: 'il che di della per non una sono gli nel alla è',
  pt: 'os que não uma com para dos mais foi em pela são',
  nl: 'het een van niet dat zijn voor werd naar ook',
  pl: 'nie się że jest na od oraz przez został jak',
  cs: 'se že je na jsou který bylo podle také už',
  sv: 'och att det som är inte av för har till',
  tr: 've bir bu için ile olarak daha göre sonra',
  ro: 'și că din care este nu cu pentru mai fost',
  hu: 'az és hogy nem egy volt szerint meg után',
  fi: 'ja ei että oli ovat mukaan myös kun joka',
  id: 'yang dan dengan untuk tidak ini dari pada akan',
  vi: 'và của là không có được cho những trong',
};
const CYRILLIC: Readonly<Record<string, string>> = {
  uk: 'і та що з це як від або але його був була й ще не за про',
  ru: 'и что с это как от или но его был была по не за об при',
  bg: 'и на се че от за са не ще като във със',
};
/** Letters that others do not have: each says as much as a small word. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  uk: /[іїєґ]/giu, ru: /[ыэъё]/giu, be: /ў/giu, sr: /[јљњћђџ]/giu,
};

const wordsOf = (table: Readonly<Record<string, string>>): readonly (readonly [string, ReadonlySet<string>])[] =>
  Object.entries(table).map(([language, words]) => [language, new Set(words.split(' '))]);
const LATIN_WORDS = wordsOf(LATIN);
const CYRILLIC_WORDS = wordsOf(CYRILLIC);
/** Signs of another language than English that a text in Latin letters has at least, and how many times as many. */
const LEAST = 3;
const CLEARLY = 1.5;

/** A BCP 47 tag. English where Latin letters, or none at all, show nothing else; `und` where nobody can tell. */
export function languageOfText(text: string): string {
  const head = text.slice(0, LOOKED_AT);
  const [script, count] = SCRIPTS
    .map(([pattern, name, weight]) => [name, (head.match(pattern)?.length ?? 0) * weight] as const)
    .reduce((most, one) => (one[1] > most[1] ? one : most));
  if (count === 0 || script === 'latin') return latin(head);
  return script === 'cyrillic' ? cyrillic(head) : script;
}

function latin(text: string): string {
  const counts = countWords(text, LATIN_WORDS);
  const [best, most] = largest(counts);
  return most >= LEAST && most > (counts.get('en') ?? 0) * CLEARLY ? best : 'en';
}

function cyrillic(text: string): string {
  const counts = countWords(text, CYRILLIC_WORDS);
  for (const [language, letters] of Object.entries(LETTERS))
    counts.set(language, (counts.get(language) ?? 0) + (text.match(letters)?.length ?? 0));
  // Bulgarian has the hard sign often, and neither of these.
  if (/[ъ]/iu.test(text) && !/[ыэё]/iu.test(text)) counts.set('ru', 0);
  // Belarusian shares і with Ukrainian, and ы and э with Russian.
  if ((counts.get('be') ?? 0) > 0 && !/[їєщи]/iu.test(text)) return 'be';
  if ((counts.get('sr') ?? 0) > 0) return 'sr';
  const [best, most] = largest(counts);
  const isSole = [...counts.values()].filter((count) => count === most).length === 1;
  return isSole ? best : UNDETERMINED;
}

function countWords(
  text: string, languages: readonly (readonly [string, ReadonlySet<string>])[],
): Map<string, number> {
  const counts = new Map(languages.map(([language]) => [language, 0]));
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu))
    for (const [language, words] of languages)
      if (words.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
  return counts;
}

const largest = (counts: ReadonlyMap<string, number>): readonly [string, number] =>
  [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
