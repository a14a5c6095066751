/** What the site that the page belongs to has. */
import type { SiteData } from '../view/listed-story.ts';

/** From the page's own data block; a page without one stands alone. */
export const SITE: SiteData =
  JSON.parse(document.getElementById('site')?.textContent ?? '{"stories":[],"hasStudio":false}') as SiteData;
