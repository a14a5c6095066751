/** The built page as one file: its HTML with its script inside, ready for the data blocks of what stood beside it. */
import { inScript } from '../prerender/packed-blocks.ts';
import { closedPolicy } from './content-policy.ts';

/** Tags that lead to files beside the page; its icon is inside. */
const BESIDE = /\s*<(?:link (?![^>]*rel="icon")|script [^>]*src=|meta property="og:image)[^>]*>(?:<\/script>)?/g;
const STYLE = /<style>(.*?)<\/style>/s;
const POLICY = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*/;

/**
 * @param html the page, its style sheet in it.
 * @param script all of its script, one module.
 * @throws Error when the HTML is not as the build writes it.
 */
export function singlePage(html: string, script: string): string {
  const module = inScript(script);
  const sheet = STYLE.exec(html)?.[1];
  if (sheet === undefined || !POLICY.test(html))
    throw new Error('the single file: a page with its style sheet and its content policy in it was expected');
  // No font has to be waited for, but none is there at once either: one that is optional would never be seen.
  const style = sheet.replaceAll('font-display:optional', 'font-display:block');
  // As functions: `$` in them is only a letter.
  return html.replace(BESIDE, '')
    .replace(STYLE, () => `<style>${style}</style>`)
    .replace(POLICY, (_, before: string) => `${before}${closedPolicy(module, style)}`)
    .replace('</body>', () => `<script type="module">${module}</script>\n</body>`);
}
