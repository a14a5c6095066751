/** English names in letters that the project's fonts have: what they lack is written as English newspapers do. */
import { lettersWithoutFont } from '../../../src/figure/text/faces.ts';
import type { Entry } from './types.ts';

const lacking = (text: string): string[] => lettersWithoutFont([{ text, cut: 'sans' }, { text, cut: 'serif' }]);

/** Letters without an accent to take off. */
const PLAIN: Readonly<Record<string, string>> = { Đ: 'D', đ: 'd', Ð: 'D', ð: 'd', Ə: 'A', ə: 'a', ʻ: '‘' };

/** Half of its accents would be neither one spelling nor the other: all go, if one has no glyph. */
export function drawable(name: string): string {
  const whole = name.normalize('NFC');
  if (lacking(whole).length === 0) return whole;
  const plain = Array.from(whole.normalize('NFKD').replace(/\p{Mark}+/gu, ''), (letter) => PLAIN[letter] ?? letter);
  const none = new Set(lacking(plain.join('')));
  return plain.filter((letter) => !none.has(letter)).join('').trim();
}

/** The entry under a name that can be drawn; it is found by the other, too. */
export function withDrawableName<T extends Entry>(entry: T): T {
  const name = drawable(entry.name);
  if (name === entry.name) return entry;
  const { names, alternates } = entry;
  const drawn = { ...names, ...(names.en && { en: name }) };
  return { ...entry, name, names: drawn, alternates: [entry.name, ...alternates] };
}
