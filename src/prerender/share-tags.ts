/** Tags for a page's head, among them what a link to it shows when it is shared. */
import { escapeHtml } from '../view/escape-html.ts';
import { SHARE_SIZE, shareFile } from './site-pictures.ts';

/** `true` stands for an attribute without a value. */
export const tag = (name: string, attributes: Record<string, string | true>): string =>
  `<${name}${Object.entries(attributes).map(([key, value]) =>
    (value === true ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`)).join('')}>`;

/**
 * What a link to a story's page shows. Those who draw it want whole addresses; where the site's is not known the
 * picture's is relative, `up` being the way to the site's folder. The story's own page is the one that lasts: another
 * story may open first.
 * @param site the address of the site's folder, with a slash at its end or without.
 */
export function shareTags(story: string, up: string, site: string | undefined): string {
  const property = (name: string, content: string) => tag('meta', { property: name, content });
  const folder = site?.replace(/\/?$/, '/');
  const page = `${folder}stories/${story}/`;
  return [
    ...(folder === undefined ? [] : [tag('link', { rel: 'canonical', href: page }), property('og:url', page)]),
    property('og:image', `${folder ?? up}${shareFile(story)}`),
    property('og:image:width', String(SHARE_SIZE.width)),
    property('og:image:height', String(SHARE_SIZE.height)),
  ].join('\n    ');
}
