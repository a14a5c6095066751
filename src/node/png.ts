/** Turns a figure's SVG into pixels, without a browser. */
import { Resvg } from '@resvg/resvg-js';
import { PX_PER_METRE, withDensity } from '../figure/output/png-density.ts';

interface Options {
  /** Pixels per CSS px. */
  scale: number;
  /** Paths of all fonts that the figure may be set in: those of the machine are not asked. */
  fontFiles: readonly string[];
}

export function toPng(svg: string, { scale, fontFiles }: Options): Buffer {
  const picture = new Resvg(svg, {
    font: { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
    fitTo: { mode: 'zoom', value: scale },
  });
  return Buffer.from(withDensity(picture.render().asPng(), PX_PER_METRE * scale));
}
