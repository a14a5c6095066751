/** Words for the tagger of places: tokens, cut at their hyphens where they have a capital ("anti-Russian"). */
import type { Token } from './tokens.ts';

export interface Word {
  text: string;
  /** UTF-16 code units of the text. */
  start: number;
  end: number;
}

export const wordsOf = (tokens: readonly Pick<Token, 'text' | 'start'>[]): Word[] =>
  tokens.flatMap(({ text, start }) => {
    let at = start;
    return partsOf(text).map((part) => {
      const word = { text: part, start: at, end: at + part.length };
      at = word.end;
      return word;
    });
  });

/** Short ones stay whole: "X-9". */
export const partsOf = (token: string): string[] =>
  /\p{Lu}/u.test(token) && token.length > 3 ? token.split(/([-–/])/).filter(Boolean) : [token];

export const isCapital = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}/u.test(text);
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Small words inside a name: "Bank of England". */
export const isLink = (text: string | undefined): boolean =>
  text !== undefined && /^(of|the|de|del|la|el|al|for|&|-)$/.test(text);
