/** Characters that print like others, or like nothing, made visible: messages go to terminals and pages alike. */

/**
 * Controls, half characters, what turns the direction of writing, and whatever else leaves no mark on paper. The
 * joiner stays inside an emoji, which it holds together.
 */
const HIDDEN = new RegExp([
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164]|(?!\u200d)\p{Cf}|(?! )\p{Zs}/u,
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d/u,
].map(({ source }) => source).join('|'), 'gu');

/** The text with hidden characters as JSON writes them: `\u202e`. */
export const escapeHidden = (text: string): string =>
  text.replace(HIDDEN, (hidden) =>
    Array.from({ length: hidden.length }, (_, i) => `\\u${hex(hidden.charCodeAt(i)).toLowerCase()}`).join(''));

const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');

/** Something to read: not only blanks, and not only characters that leave no mark. */
export const READABLE = /[^\s\p{Cc}\p{Cf}\p{Cs}\u115f\u1160\u2800\u3164]/u;
export const READABLE_MESSAGE = 'text that is not empty';

/**
 * Controls but tab and line break, which a terminal would obey and an SVG can't hold; halves of characters; and what
 * turns the direction of writing beyond its own field: the page sets right-to-left text itself.
 */
const HARMFUL = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u;
export const isHarmless = (text: string): boolean => !HARMFUL.test(text);
export const HARMLESS_MESSAGE = 'text without controls, halves of characters and turns of direction';

/** The first character that keeps a text from being harmless, and where: characters are counted from 1. */
export function findHarmful(text: string): { character: string; at: number } | undefined {
  const found = HARMFUL.exec(text);
  return found ? { character: found[0], at: Array.from(text.slice(0, found.index)).length + 1 } : undefined;
}

/** What an editor calls the characters that most often stand in the way of finding words. */
const NAMES: Readonly<Record<string, string>> = {
  '\n': 'a line break',
  '\r': 'a carriage return',
  '\r\n': 'a line break of two characters, CRLF',
  '\t': 'a tab',
  ' ': 'a space',
  '\u00a0': 'a no-break space',
  '\u00ad': 'a soft hyphen',
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u200e': 'a left-to-right mark',
  '\u200f': 'a right-to-left mark',
  '\u2060': 'a word joiner',
  '\ufeff': 'a zero-width no-break space',
  '\u2009': 'a thin space',
  '\u202f': 'a narrow no-break space',
  '\'': 'a straight apostrophe',
  '’': 'a curly apostrophe',
};

const LONGEST_CLUSTER = 12;

/** `’ (a curly apostrophe, U+2019)`; hidden characters are only named. A cluster shows all that it is made of. */
export function describeCharacter(whole: string): string {
  // Ten thousand joined emoji are one cluster.
  const character = Array.from(whole.slice(0, 64)).slice(0, LONGEST_CLUSTER).join('');
  const codes = Array.from(character, (one) => `U+${hex(one.codePointAt(0) ?? 0)}`).join(' ');
  const isApart = character.length > 1 && character.normalize('NFC') !== character;
  const name = NAMES[character] ?? (isApart ? 'letter and accent apart, NFD' : undefined);
  if (escapeHidden(character) !== character || character === ' ')
    return `${name ?? 'a hidden character'} (${codes})`;
  return name === undefined ? `${character} (${codes})` : `${character} (${name}, ${codes})`;
}
