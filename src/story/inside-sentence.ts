/** Names as they stand inside a sentence: "through a Western diplomat", whose own name is "A Western diplomat". */

/** English articles; those of a name that keeps its own are left. */
const ARTICLE = /^(?:an?|the) (?!hague\b)/i;

/**
 * The name with a small first letter where it begins with an English article, or where `text` has it so, and nowhere
 * with the capital inside a sentence; else as it is.
 * @param language of the name, BCP 47.
 */
export function insideSentence(name: string, language: string, text: string): string {
  const [first = ''] = name;
  const small = first.toLowerCase() + name.slice(first.length);
  if (small === name) return name;
  if (/^en\b/.test(language) && ARTICLE.test(name)) return small;
  const isSmall = /\p{Ll}/u.test(name.slice(first.length)) && text.includes(` ${small}`) && !hasInside(text, name);
  return isSmall ? small : name;
}

/** Whether a text has these words after a word, which no sentence ends with. */
function hasInside(text: string, words: string): boolean {
  for (let at = text.indexOf(` ${words}`); at >= 0; at = text.indexOf(` ${words}`, at + 1)) {
    if (/[\p{L}\p{N},;]/u.test(text[at - 1] ?? '')) return true;
  }
  return false;
}
