/** Pictures of the built page for others: what a shared link shows, and the icons of the web manifest. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontFiles } from '../node/files.ts';
import { toPng } from '../node/png.ts';
import { figureOf } from '../figure/compose/figure.ts';
import { FORMATS } from '../figure/layout/formats.ts';
import { toSvg } from '../figure/output/svg.ts';
import type { Atlas } from '../geometry/atlas.ts';
import { openingView } from '../view/view.ts';
import type { Story } from '../story/story.ts';
import { light } from '../cartography/theme.ts';

export const SHARE_FILE = 'share.png';
export const SHARE_SIZE = FORMATS.social.size;
/** CSS px: those that browsers ask a manifest for. */
const ICON_SIZES = [192, 512] as const;
const iconFile = (size: number) => `icon-${size}.png`;

/** Files by name, as they are to stand beside `index.html`. */
export function sharedPictures(root: string, story: Story, atlas: Atlas): Record<string, string | Buffer> {
  const { drawing } = figureOf(story, openingView(story), atlas, {
    format: FORMATS.social,
    theme: light,
    statements: 'none',
    address: 'Dateline',
  });
  const icon = readFileSync(join(root, 'public/icon.svg'), 'utf8');
  const options = { fontFiles: fontFiles() };
  return {
    [SHARE_FILE]: toPng(toSvg(drawing), { scale: 1, ...options }),
    ...Object.fromEntries(ICON_SIZES.map((size) => [iconFile(size), toPng(icon, { scale: size / 32, ...options })])),
    'manifest.webmanifest': `${JSON.stringify(manifest(story), null, 2)}\n`,
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
