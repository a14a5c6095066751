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

export interface BuiltPage extends Filling {
  /** The way from the page to the site's folder: `./`, `../../`. */
  up: string;
  /** The story that the page opens with; null for the list of stories. */
  story: string | null;
  /** Tags for the page's head, and for its end. */
  head: readonly string[];
  foot: readonly string[];
}

/** `template` is as it stands in the site's folder, its style sheet in it. */
export function builtPage(template: string, page: BuiltPage): string {
  const { up, story, head, foot } = page;
  const html = template.replace(/((?:href|src)="|url\()\.\//g, (_, before: string) => `${before}${up}`);
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style);
  const policy = tag('meta', { 'http-equiv': 'Content-Security-Policy', content: contentPolicy(styles) });
  const own = [
    ...(up === './' ? [] : [tag('meta', { name: 'root', content: up })]),
    ...(story === null ? [] : [tag('meta', { name: 'story', content: story })]),
  ];
  const lines = (tags: readonly string[], before: string) => tags.map((one) => `${before}${one}\n`).join('');
  return filled(
    html
      .replace('<head>', () => `<head>\n    ${policy}`)
      .replace('  </head>', () => `${lines([...own, ...head], '    ')}  </head>`)
      .replace('  </body>', () => `${lines(foot, '    ')}  </body>`),
    page,
  );
}
