/** The built page as one file: its HTML with everything inside that stood beside it. */
import { gzipSync } from 'node:zlib';
import { closedPolicy } from './content-policy.ts';
import { PACKED } from '../assets/unpack.ts';

export interface Parts {
  /** The page, its style sheet in it. */
  html: string;
  /** All of its script, one module. */
  script: string;
  /** What it fetches, by path. */
  files: ReadonlyMap<string, Uint8Array>;
  /** What a person is to be able to read in it, by path. */
  texts: ReadonlyMap<string, string>;
}

/** Tags that lead to files beside the page; its icon is inside. */
const BESIDE = /\s*<(?:link (?![^>]*rel="icon")|script [^>]*src=|meta property="og:image)[^>]*>(?:<\/script>)?/g;
const STYLE = /<style>(.*?)<\/style>/s;
const POLICY = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*/;

/** @throws Error when the HTML is not as the build writes it. */
export function singlePage({ html, script, files, texts }: Parts): string {
  const module = inScript(script);
  const sheet = STYLE.exec(html)?.[1];
  if (sheet === undefined || !POLICY.test(html))
    throw new Error('the single file: a page with its style sheet and its content policy in it was expected');
  // No font has to be waited for, but none is there at once either: one that is optional would never be seen.
  const style = sheet.replaceAll('font-display:optional', 'font-display:block');
  const blocks = [
    ...[...files].map(
      ([path, bytes]) =>
        `<script type="${PACKED}" id="${path}">${gzipSync(bytes, { level: 9 }).toString('base64')}</script>`,
    ),
    ...[...texts].map(([path, text]) => `<script type="text/plain" id="${path}">\n${inScript(text)}</script>`),
    `<script type="module">${module}</script>`,
  ];
  // As functions: `$` in them is only a letter.
  return html.replace(BESIDE, '')
    .replace(STYLE, () => `<style>${style}</style>`)
    .replace(POLICY, (_, before: string) => `${before}${closedPolicy(module, style)}`)
    .replace('</body>', () => `${blocks.join('\n')}\n</body>`);
}

/** A text that ends no script element, and means the same in any of JavaScript's strings and patterns. */
const inScript = (text: string) => text.replace(/<(?=\/script|!--)/gi, '\\x3C');
