/** The templates of the site's pages, all of them `index.html`: the first, one for each story, and their list. */
import { filled, STORY, type Filling } from '../prerender/filled.ts';
import { tag } from '../prerender/share-tags.ts';
import { contentPolicy } from './content-policy.ts';

export interface PageKind {
  /** The way from the page to the site's folder: `./`, `../../`. */
  up: string;
  /** Else it is the list of stories. */
  isOfStory: boolean;
}

export interface TemplateParts extends PageKind {
  /** Tags for the page's head, and for its end. */
  head: readonly string[];
  foot: readonly string[];
}

/** To be `filled`; `html` is as it stands in the site's folder, its style sheet in it. */
export function pageTemplate(html: string, { head, foot, ...kind }: TemplateParts): string {
  const moved = html.replace(/((?:href|src)="|url\()\.\//g, (_, before: string) => `${before}${kind.up}`);
  const styles = [...moved.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style);
  const policy = tag('meta', { 'http-equiv': 'Content-Security-Policy', content: contentPolicy(styles) });
  return withHead(moved, [...ownTags(kind), ...head])
    .replace('<head>', () => `<head>\n    ${policy}`)
    .replace('  </body>', () => `${lines(foot)}  </body>`);
}

/** The page while developing, whose files have addresses from the host's root on. */
export const developedPage = (html: string, up: string, filling: Filling): string =>
  filled(withHead(html, ownTags({ up, isOfStory: filling.story !== null })), filling);

/** What the page itself reads: where it lies, and what it is of. */
const ownTags = ({ up, isOfStory }: PageKind): string[] => [
  ...(up === './' ? [] : [tag('meta', { name: 'root', content: up })]),
  ...(isOfStory ? [tag('meta', { name: 'story', content: STORY })] : []),
];

const lines = (tags: readonly string[]) => tags.map((one) => `    ${one}\n`).join('');
const withHead = (html: string, tags: readonly string[]) => html.replace('  </head>', () => `${lines(tags)}  </head>`);
