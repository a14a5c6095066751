/** A draft's file whose end is missing, as a download that broke off leaves it: what stands before that. */
import { faultIn } from '../../story/json.ts';

/** Brackets around a record: the file's own, and its list's. */
const AROUND = 2;
/** What a file has that ends before them. */
const LISTS = { paragraphs: [], places: [], mentions: [], speakers: [], statements: [] };

/** The value up to the last record that is whole; undefined where the file is not cut off, or nothing is left of it. */
export function untilCut(file: string): object | undefined {
  const text = file.replace(/^\ufeff/, '');
  if (faultIn(text)?.at !== text.length) return undefined;
  const closing: string[] = [];
  let whole: { end: number; brackets: string } | undefined;
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isText) {
      if (character === '\\') at += 1;
      else if (character === '"') isText = false;
    } else if (character === '"') isText = true;
    else if (character === '{') closing.push('}');
    else if (character === '[') closing.push(']');
    else {
      const isEnd = character === '}' || character === ']';
      if (isEnd) closing.pop();
      if ((isEnd || character === ',') && closing.length > 0 && closing.length <= AROUND)
        whole = { end: isEnd ? at + 1 : at, brackets: closing.toReversed().join('') };
    }
  }
  if (!whole) return undefined;
  const value: unknown = JSON.parse(text.slice(0, whole.end) + whole.brackets);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...LISTS, ...value } : undefined;
}
