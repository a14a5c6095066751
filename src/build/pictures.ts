/** Pictures that the build draws: what a shared link shows, and the icons of the web manifest. */
import { fontFiles } from '../node/files.ts';
import { toPng } from '../node/png.ts';
import { toSvg } from '../figure/output/svg.ts';
import type { Atlas } from '../geometry/atlas.ts';
import { ICON_SIZES, iconFile, shareDrawing } from '../prerender/site-pictures.ts';
import type { Story } from '../story/story.ts';

/** What a shared link shows, as PNG. */
export const sharePicture = (story: Story, atlas: Atlas): Buffer =>
  toPng(toSvg(shareDrawing(story, atlas)), { scale: 1, fontFiles: fontFiles() });

/** Icons by name, below the site's folder; `icon` is an SVG of 32 CSS px. */
export const icons = (icon: string): Record<string, Buffer> =>
  Object.fromEntries(ICON_SIZES.map((size) =>
    [iconFile(size), toPng(icon, { scale: size / 32, fontFiles: fontFiles() })]));
