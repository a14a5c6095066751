/** Which way words are written, and how those of another way stand in a text without tearing it. */

export type Direction = 'ltr' | 'rtl';

/** Scripts that are written to the left (ISO 15924), as far as anybody writes news in them. */
const TO_THE_LEFT = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];
const LETTER_TO_THE_LEFT = new RegExp(`[${TO_THE_LEFT.map((script) => `\\p{Script=${script}}`).join('')}]`, 'u');

/** Unicode's marks: embeddings and overrides, and the isolates that are put around words here. */
const MARKS = /[\u202a-\u202e\u2066-\u2069]/g;
const [TO_RIGHT, TO_LEFT, END] = ['\u2066', '\u2067', '\u2069'];

const known = new Map<string, Direction>();

/** Of a language (BCP 47); that of a tag which nobody knows is `ltr`. */
export function directionOf(language: string): Direction {
  const direction = known.get(language) ?? (TO_THE_LEFT.includes(scriptOf(language)) ? 'rtl' : 'ltr');
  known.set(language, direction);
  return direction;
}

function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? '';
  } catch {
    return '';
  }
}

/** Of words whose language is not known: that of their first letter. */
export const directionOfWords = (text: string): Direction =>
  LETTER_TO_THE_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';

/** Whether anything in a text has been isolated. */
export const hasIsolates = (text: string): boolean => /[\u2066-\u2069]/.test(text);

/** For who can't set text of two directions: letters alone. */
export const withoutMarks = (text: string): string => text.replace(MARKS, '');

/** Words that are in isolates of their own, such as each name of a list. */
const WHOLE = /[\u2066\u2067][^\u202a-\u202e\u2066-\u2069]*\u2069/g;

/**
 * Words to be put into a sentence of any direction: in isolates if any letter of theirs is written to the left. Marks
 * of direction that they have of their own are left out, since they could reach beyond them; a list of names of which
 * each is isolated already stays as it is.
 */
export function isolated(text: string): string {
  const between = text.replace(WHOLE, '');
  if (between.search(MARKS) < 0 && !LETTER_TO_THE_LEFT.test(between)) return text;
  const words = withoutMarks(text);
  return LETTER_TO_THE_LEFT.test(words) ? inDirection(words, directionOfWords(words)) : words;
}

/** Text between an isolate of that direction and its end, so that what stands around it does not turn it. */
export const inDirection = (text: string, direction: Direction): string =>
  `${direction === 'rtl' ? TO_LEFT : TO_RIGHT}${text}${END}`;

/** Lines of one text, each with the isolates that are still open where it begins. */
export function reopened(lines: readonly string[]): string[] {
  let open = '';
  return lines.map((line) => {
    const whole = open + line;
    for (const [mark] of line.matchAll(/[\u2066-\u2069]/g)) open = mark === END ? open.slice(0, -1) : open + mark;
    return whole;
  });
}
