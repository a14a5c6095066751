/** What the studio makes the site of another story with. */
import { readdirSync } from 'node:fs';
import type { SiteParts } from '../prerender/site-parts.ts';
import { ICON_SIZES, iconFile } from '../prerender/site-pictures.ts';
import type { Bundle } from './tags.ts';

/** Of a site, whatever its story: what its pages load and ask for later, its icons, and its licences. */
const ANY_STORYS = /^(assets\/|fonts\/|geo\/country-maps\/|icon[^/]*$|licenses\.md$)/;

/** The text of a file. */
export function siteParts(publicDir: string, bundle: Bundle, parts: Omit<SiteParts, 'files'>): string {
  const served = readdirSync(publicDir, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(publicDir.length + 1).replaceAll('\\', '/'));
  // The bundle does not tell of what is written with this.
  const icons = ICON_SIZES.map(iconFile);
  const paths = [...new Set([...Object.keys(bundle), ...served, ...icons])];
  return JSON.stringify({ ...parts, files: paths.filter((path) => ANY_STORYS.test(path)).sort() } satisfies SiteParts);
}
