/** Plain text, wherever it comes from, as the paragraphs of a draft. */

/** Controls but tab and line break, halves of characters, turns of the direction of writing: no story has them. */
const UNWANTED = /(?![\t\n])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;
/** Beside blanks, what ends a line in text that other programs write. */
const LINE_END = /\r\n?|\u2028|\u0085|\v/g;
/** UTF-16 code units: lines that are all at least half as long as this were broken by a program. */
const WIDTH = 60;

/** Blank lines part paragraphs; a text without any has a paragraph a line. */
export function paragraphsIn(text: string): string[] {
  const lines = text.replace(LINE_END, '\n').replaceAll('\u2029', '\n\n').replace(UNWANTED, '');
  const blocks = lines.split(/\n[^\S\n]*(?:\n[^\S\n]*)+/);
  return blocks
    .flatMap((block) => (blocks.length > 1 && isWrapped(block) ? [block] : block.split('\n')))
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/** Whether its line breaks are a program's: all lines but the last are about as long as a line may be. */
function isWrapped(block: string): boolean {
  const lines = block.trim().split('\n').slice(0, -1);
  return lines.length > 0 && lines.every(({ length }) => length > WIDTH / 2 && length <= 2 * WIDTH);
}
