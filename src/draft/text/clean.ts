/** A text as a draft can hold it: lines as paragraphs, without characters that a story refuses, and not endless. */
import { MAX_PARAGRAPH, MAX_PARAGRAPHS } from '../../story/limits.ts';

/** UTF-16 code units of one text: far more than an article has. */
export const LONGEST_TEXT = 1_000_000;

export interface CleanText {
  lines: string[];
  /** A sentence for each thing that is not as it was. */
  problems: string[];
}

/** Never throws, whatever the text. */
export function cleanText(text: string): CleanText {
  const problems: string[] = [];
  let own = text;
  if (own.length > LONGEST_TEXT) {
    own = own.slice(0, LONGEST_TEXT);
    problems.push(`Only the first ${LONGEST_TEXT} of ${text.length} characters are read.`);
  }
  const readable = own
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029\f\v]/g, '\n')
    // What turns the direction of writing, or a terminal would obey.
    .replace(/[\u202a-\u202e\u2066-\u2069\ufffe\uffff]|(?![\t\n])\p{Cc}/gu, '');
  let isBroken = false;
  const lines = unwrapped(readable.split('\n').map((line) => line.trim())).flatMap((line) => {
    if (line === '') return [];
    isBroken ||= line.length > MAX_PARAGRAPH;
    return pieces(line);
  });
  if (isBroken) problems.push(`Lines of more than ${MAX_PARAGRAPH} characters are broken up.`);
  if (lines.length > MAX_PARAGRAPHS)
    problems.push(`Only the first ${MAX_PARAGRAPHS} of ${lines.length} paragraphs are read.`);
  return { lines: lines.slice(0, MAX_PARAGRAPHS), problems };
}

/** A line that fits, or what is left of it in pieces: after a sentence if one ends in reach, else at a blank. */
function pieces(line: string): string[] {
  const found: string[] = [];
  let rest = line;
  while (rest.length > MAX_PARAGRAPH) {
    const head = rest.slice(0, MAX_PARAGRAPH);
    const stop = Math.max(...['. ', '! ', '? ', '” '].map((mark) => head.lastIndexOf(mark))) + 1;
    const blank = head.lastIndexOf(' ');
    const cut = stop > MAX_PARAGRAPH / 2 ? stop : blank > 0 ? blank : MAX_PARAGRAPH - 1;
    const end = /[\ud800-\udbff]/.test(rest[cut - 1] ?? '') ? cut - 1 : cut;
    found.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return [...found, rest].filter((piece) => piece !== '');
}

/** A line that a typewriter or a scanner has broken has at least so many characters. */
const LEAST_WIDTH = 45;
const MOST_WIDTH = 120;
/** Of the lines that others follow, as many end within a sentence where lines are broken. */
const MOST_BROKEN = 0.6;

/** Lines that were broken at a width are put together again; a blank line stays the end of a paragraph. */
function unwrapped(lines: readonly string[]): string[] {
  const followed = lines.filter((line, i) => line !== '' && (lines[i + 1] ?? '') !== '');
  const isBroken = (line: string) => line.length >= LEAST_WIDTH && line.length <= MOST_WIDTH && !ENDS.test(line);
  if (followed.length < 3 || followed.filter(isBroken).length < followed.length * MOST_BROKEN) return [...lines];
  const whole: string[] = [];
  let open: string | null = null;
  for (const line of lines) {
    if (line === '') open = null;
    else if (open === null) open = whole[whole.push(line) - 1]!;
    else {
      open = /\p{Ll}-$/u.test(open) ? open + line : `${open} ${line}`;
      whole[whole.length - 1] = open;
    }
  }
  return whole;
}

const ENDS = /[.!?:…]["”’'»)\]]*$/u;
