/** Files inside a page, as data blocks that `src/assets/unpack.ts` takes them out of. */
import { gzipSync } from 'fflate';
import { PACKED } from '../assets/unpack.ts';
import { base64Of } from '../figure/service/source.ts';

export interface Blocks {
  /** What the page fetches, by path. */
  files: Readonly<Record<string, Uint8Array>>;
  /** What a person is to be able to read in it, by path. */
  texts: Readonly<Record<string, string>>;
}

export function withBlocks(html: string, { files, texts }: Blocks): string {
  const blocks = [
    ...Object.entries(files).map(([path, bytes]) =>
      `<script type="${PACKED}" id="${path}">${base64Of(gzipSync(bytes, { level: 9, mtime: 0 }))}</script>`),
    ...Object.entries(texts).map(([path, text]) =>
      `<script type="text/plain" id="${path}">\n${inScript(text)}</script>`),
  ];
  // The last one: a script before it may speak of another.
  const end = html.lastIndexOf('</body>');
  return [html.slice(0, end), ...blocks.map((block) => `${block}\n`), html.slice(end)].join('');
}

/** A text that ends no script element, and means the same in any of JavaScript's strings and patterns. */
export const inScript = (text: string): string => text.replace(/<(?=\/script|!--)/gi, '\\x3C');
