/** Pictures of a site that are drawn of its story: what a shared link shows; and the web manifest with its icons. */
import { light } from '../cartography/theme.ts';
import { figureOf } from '../figure/compose/figure.ts';
import type { Drawing } from '../figure/draw/primitives.ts';
import { FORMATS } from '../figure/layout/formats.ts';
import type { Atlas } from '../geometry/atlas.ts';
import type { Story } from '../story/story.ts';
import { openingView } from '../view/view.ts';

export const SHARE_SIZE = FORMATS.social.size;
/** CSS px: those that browsers ask a manifest for. */
export const ICON_SIZES = [192, 512] as const;
export const iconFile = (size: number): string => `icon-${size}.png`;

/** A story's picture for shared links, below the site's folder. */
export const shareFile = (story: string): string => `stories/${story}/share.png`;

/** What a shared link shows. */
export const shareDrawing = (story: Story, atlas: Atlas): Drawing =>
  figureOf(story, openingView(story), atlas, {
    format: FORMATS.social, theme: light, statements: 'none', address: 'Dateline',
  }).drawing;

/** The text of `manifest.webmanifest`; `story` is the one that opens first. */
export const manifest = (story: Pick<Story, 'title' | 'language'>): string => `${JSON.stringify({
  name: 'Dateline',
  short_name: 'Dateline',
  description: story.title,
  lang: story.language,
  start_url: './',
  display: 'browser',
  background_color: light.paper,
  theme_color: light.paper,
  icons: [
    { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
    ...ICON_SIZES.map((size) => ({ src: iconFile(size), type: 'image/png', sizes: `${size}x${size}` })),
  ],
}, null, 2)}\n`;
