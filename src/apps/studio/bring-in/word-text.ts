/** The text of a Word document; deleted changes, comments and notes are no part of it. Loaded when there is one. */
import { convertToHtml } from 'mammoth';

/** What the library makes of a document, as far as it is read here. */
interface Part { type: string; value?: string; breakType?: string; children?: readonly Part[] }

/** The library's own plain text runs words together where a line is broken. */
const WRITTEN: Readonly<Record<string, string>> = { break: '\n', tab: '\t' };

/** @throws Error when it is no such document. */
export async function wordText(arrayBuffer: ArrayBuffer): Promise<string> {
  let whole: Part = { type: 'document' };
  await convertToHtml({ arrayBuffer }, {
    transformDocument: (document: Part) => {
      whole = document;
      return { ...document, children: [] };
    },
  });
  return textOf(whole);
}

/** Blank lines between paragraphs. Not called for each part of a part: a file may nest as deeply as it likes. */
function textOf(whole: Part): string {
  const text: string[] = [];
  const left: Part[] = [whole];
  for (let part = left.pop(); part; part = left.pop()) {
    text.push(part.value ?? WRITTEN[part.type] ?? '');
    if (part.type === 'paragraph') left.push({ type: 'end', value: '\n\n' });
    for (const child of (part.children ?? []).toReversed()) left.push(child);
  }
  return text.join('');
}
