/** What a text is called. */

/** Characters of a headline, and of a title that is made of a sentence. */
const LONGEST_HEADLINE = 140;
const LONGEST_TITLE = 120;

/**
 * The title, and the lines that are the text: a first line that looks like a headline (short, of several words, without
 * a final stop, with text below it) is the title and no part of the text; else the title is made of the first sentence.
 */
export function titleOf(lines: readonly string[]): { title: string; body: readonly string[] } {
  const [first = '', ...rest] = lines;
  const isHeadline =
    rest.length > 0 &&
    first.length <= LONGEST_HEADLINE &&
    /\s/.test(first) &&
    !/[.,:;!"”»…]$/.test(first) &&
    rest.some((line) => line.length > first.length);
  return isHeadline ? { title: first, body: rest } : { title: shortened(first), body: lines };
}

function shortened(line: string): string {
  const sentence = (/^.*?\p{Ll}[.!?]["”’»]?(?=\s|$)/u.exec(line)?.[0] ?? line).replace(/[.:;,]$/, '');
  if (sentence.length <= LONGEST_TITLE) return sentence;
  const head = sentence.slice(0, LONGEST_TITLE);
  const blank = head.lastIndexOf(' ');
  return `${(blank > 0 ? head.slice(0, blank) : head).replace(/[\ud800-\udbff]$/, '')}…`;
}
