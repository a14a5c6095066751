/** One spelling for all that differ only in case, accents, hyphens, apostrophes and short forms. */

/** Letters that have no accent to take off, in the spelling that people type without them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŋ: 'n', ə: 'e', ґ: 'г',
};
const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** Short forms as they are written out. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  st: 'saint', ste: 'sainte', mt: 'mount', ft: 'fort', 'св': 'святой',
};

/** Left out inside a word: Sana'a, Côte d’Ivoire, Ra‘anana, and the dot of St. */
const SILENT = /['’‘ʼʻʹ`´.]/g;
const NOT_OF_A_WORD = /[^\p{Letter}\p{Number}]+/gu;

/**
 * The key under which a name is kept and looked up: letters, digits and single blanks. Empty for what has no letters.
 * Normalising a key again changes nothing.
 */
export function normalise(text: string): string {
  const plain = text.replace(SILENT, '').replaceAll('&', ' and ').normalize('NFKD').replace(/\p{Mark}+/gu, '')
    // Hangul syllables fall apart with the accents, and are put together again.
    .normalize('NFC').toLowerCase().replace(SILENT, '').replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter);
  const words = plain.split(NOT_OF_A_WORD).filter(Boolean).map((word) => WRITTEN_OUT[word] ?? word);
  return (words.length > 1 && words[0] === 'the' ? words.slice(1) : words).join(' ');
}

/** Where the best-known names of a first letter are kept: the letter, or the first sound of a Korean syllable. */
export function initialOf(key: string): string {
  const first = String.fromCodePoint(key.codePointAt(0) ?? 0);
  const syllable = first.charCodeAt(0) - FIRST_SYLLABLE;
  const sound = syllable >= 0 && syllable < SYLLABLES ? `k${Math.floor(syllable / PER_SOUND)}` : undefined;
  return sound ?? (/^[a-zа-яіїє]$/.test(first) ? first.charCodeAt(0).toString(16) : 'other');
}

/** Unicode arranges Hangul by its first sound: 19 of them, 588 syllables each. */
const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 11_172;
const PER_SOUND = 588;
