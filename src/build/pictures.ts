/** Pictures that the build draws: what a shared link shows, and the icons of the web manifest. */
import { fontFiles } from '../node/files.ts';
import { toPng } from '../node/png.ts';
import { figureOf } from '../figure/compose/figure.ts';
import { FORMATS } from '../figure/layout/formats.ts';
import { toSvg } from '../figure/output/svg.ts';
import type { Atlas } from '../geometry/atlas.ts';
import { openingView } from '../view/view.ts';
import type { Story } from '../story/story.ts';
import { light } from '../cartography/theme.ts';

export const SHARE_SIZE = FORMATS.social.size;
/** CSS px: those that browsers ask a manifest for. */
const ICON_SIZES = [192, 512] as const;
const iconFile = (size: number) => `icon-${size}.png`;

/** A story's picture for shared links, below the site's folder. */
export const shareFile = (story: string): string => `stories/${story}/share.png`;

/** What a shared link shows, as PNG. */
export function sharePicture(story: Story, atlas: Atlas): Buffer {
  const { drawing } = figureOf(story, openingView(story), atlas, {
    format: FORMATS.social,
    theme: light,
    statements: 'none',
    address: 'Dateline',
  });
  return toPng(toSvg(drawing), { scale: 1, fontFiles: fontFiles() });
}

/** Files by name, below the site's folder: `first` is the story that opens first; `icon` an SVG of 32 CSS px. */
export function siteFiles(first: Story, icon: string): Record<string, string | Buffer> {
  const png = (size: number) => toPng(icon, { scale: size / 32, fontFiles: fontFiles() });
  return {
    ...Object.fromEntries(ICON_SIZES.map((size) => [iconFile(size), png(size)])),
    'manifest.webmanifest': `${JSON.stringify(manifest(first), null, 2)}\n`,
  };
}

function manifest(story: Story): object {
  return {
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
  };
}
