/** The pages of the built site, all of them `index.html` filled: the first, one for each story, and their list. */
import { escapeHtml } from '../view/escape-html.ts';
import { contentPolicy } from './content-policy.ts';
import { tag } from './tags.ts';

/** What fills the places that `index.html` has for it. */
export interface Filling {
  title: string;
  summary: string;
  /** BCP 47. */
  language: string;
  /** HTML. */
  body: string;
}

/** A whole page; `html` has each of the places once or more. */
export const filled = (html: string, { title, summary, language, body }: Filling): string =>
  // As functions: `$` in them is only a letter.
  html.replaceAll('<!--title-->', () => escapeHtml(`${title} · Dateline`))
    .replaceAll('<!--summary-->', () => escapeHtml(summary))
    .replace('<!--language-->', () => escapeHtml(language))
    .replace('<!--page-->', () => body);

export interface SitePage extends Filling {
  /** The way from the page to the site's folder: `./`, `../../`. */
  up: string;
  /** The story that the page opens with; null for the list of stories. */
  story: string | null;
}

export interface BuiltPage extends SitePage {
  /** Tags for the page's head, and for its end. */
  head: readonly string[];
  foot: readonly string[];
}

/** `template` is as it stands in the site's folder, its style sheet in it. */
export function builtPage(template: string, page: BuiltPage): string {
  const { up, head, foot } = page;
  const html = template.replace(/((?:href|src)="|url\()\.\//g, (_, before: string) => `${before}${up}`);
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style);
  const policy = tag('meta', { 'http-equiv': 'Content-Security-Policy', content: contentPolicy(styles) });
  return filled(
    withHead(html, [...ownTags(page), ...head])
      .replace('<head>', () => `<head>\n    ${policy}`)
      .replace('  </body>', () => `${lines(foot)}  </body>`),
    page,
  );
}

/** The same of the page while developing, whose files have addresses from the host's root on. */
export const developedPage = (html: string, page: SitePage): string => filled(withHead(html, ownTags(page)), page);

/** What the page itself reads: where it lies, and what it is of. */
const ownTags = ({ up, story }: SitePage): string[] => [
  ...(up === './' ? [] : [tag('meta', { name: 'root', content: up })]),
  ...(story === null ? [] : [tag('meta', { name: 'story', content: story })]),
];

const lines = (tags: readonly string[]) => tags.map((one) => `    ${one}\n`).join('');
const withHead = (html: string, tags: readonly string[]) => html.replace('  </head>', () => `${lines(tags)}  </head>`);
