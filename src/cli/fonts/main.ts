import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchTools, ROOT, toolFile, toolRequire } from '../../node/tool-packages.ts';
import { CYRILLIC, FAMILIES, LATIN, type Family, type Script } from './font-families.ts';
import { metricsOf } from './font-metrics.ts';
import { hangulUsed } from './hangul.ts';
import { FONT_TOOLS } from '../../../geo/build/sources.ts';
import { standInRules } from './stand-ins.ts';
import { coveredBy, unicodeRange } from './unicode.ts';
import { FEATURES, wholeCut, wholeFile, type Subset } from './whole-fonts.ts';

/**
 * Writes public/fonts, src/cartography/fonts.json, src/ui/styles/fonts.css and src/figure/text/metrics.json: every face
 * cut down to the characters that page and figures may show.
 */

interface Face {
  readonly family: string;
  readonly weight: number;
  readonly style: string;
  readonly file: string;
  readonly unicodeRange: readonly string[];
}

const FONTS = join(ROOT, 'public', 'fonts');
const FACES = join(ROOT, 'src', 'cartography', 'fonts.json');
const STYLES = join(ROOT, 'src', 'ui', 'styles', 'fonts.css');
const METRICS = join(ROOT, 'src', 'figure', 'text', 'metrics.json');

/**
 * The map's labels are drawn from the same files by a name of their own: MapLibre asks for its fonts before it draws a
 * letter, and a face that came too late for the page would then be put into the page after all, under the reader's
 * eyes.
 */
const MAP_FAMILY = 'Map Sans';
const isForMap = ({ family, style }: Face) => style === 'normal' && family.includes('Sans');

fetchTools(FONT_TOOLS);
const subsetFont = toolRequire('subset-font') as Subset;
mkdirSync(FONTS, { recursive: true });
for (const old of readdirSync(FONTS)) rmSync(join(FONTS, old));

const korean = await hangulUsed();
const wantedBy = ({ basic }: Family): Record<Script, readonly number[]> => ({
  basic,
  latin: LATIN,
  cyrillic: CYRILLIC,
  korean,
});
const faces: Face[] = [];
const whole = new Map<string, Buffer>();
for (const family of FAMILIES) {
  copyFileSync(toolFile(family.pack, 'LICENSE'), join(FONTS, `OFL-${family.slug}.txt`));
  for (const one of family.cuts) {
    faces.push(...(await cut(family, ...one)));
    whole.set(wholeFile(family, one), await wholeCut(subsetFont, family, one, wantedBy(family)));
  }
}
for (const [file, font] of whole) writeFileSync(join(FONTS, file), font);
writeFileSync(FACES, `[\n${faces.map((face) => `  ${JSON.stringify(face)}`).join(',\n')}\n]\n`);
writeFileSync(
  STYLES,
  [
    ...faces.map((face) => rule(face, displayOf(face.file))),
    ...faces.filter(isForMap).map((face) => rule({ ...face, family: MAP_FAMILY }, 'block')),
    standInRules(whole),
  ].join('\n'),
);
writeFileSync(METRICS, metricsOf(whole));
const sizes = [...faces.map(({ file }) => file), ...whole.keys()].map(
  (file) => [file, readFileSync(join(FONTS, file)).length] as const,
);
console.table(Object.fromEntries(sizes));
console.log(`fonts: ${sizes.reduce((sum, [, size]) => sum + size, 0)} bytes`);

/** One file per part of the package that holds any wanted character; no character is in two files of a cut. */
async function cut(family: Family, weight: number, style: string): Promise<Face[]> {
  const wanted = wantedBy(family);
  const taken = new Set<number>();
  const made: Face[] = [];
  for (const [script, parts] of Object.entries(family.parts) as [Script, string[]][]) {
    for (const part of parts) {
      const source = readFileSync(toolFile(family.pack, `files/${family.slug}-${part}-${weight}-${style}.woff2`));
      const covered = await coveredBy(source);
      const points = wanted[script].filter((point) => covered.has(point) && !taken.has(point));
      if (points.length === 0) continue;
      points.forEach((point) => taken.add(point));
      const name = [family.slug, script === 'basic' ? script : part, weight, ...(style === 'italic' ? [style] : [])];
      const file = `${name.join('-')}.woff2`;
      const text = String.fromCodePoint(...points);
      writeFileSync(
        join(FONTS, file),
        await subsetFont(source, text, { targetFormat: 'woff2', keepFeatures: [...FEATURES, 'tnum'] }),
      );
      made.push({ family: family.family, weight, style, file, unicodeRange: unicodeRange(points) });
    }
  }
  const missing = family.scripts.flatMap((script) => wanted[script]).filter((point) => !taken.has(point));
  const list = String.fromCodePoint(...missing);
  if (missing.length > 0)
    console.log(`${family.family} ${weight} ${style} has no glyph for ${missing.length}: ${list}`);
  return made;
}

/**
 * Basic Latin is asked for ahead and mostly there at once; what is late comes all together (`assets/late-fonts.ts`).
 * The others come one by one, with the letters that need them.
 */
function displayOf(file: string): string {
  return /-basic-/.test(file) ? 'optional' : 'swap';
}

function rule({ family, weight, style, file, unicodeRange: ranges }: Face, display: string): string {
  return [
    '@font-face {',
    `  font-family: "${family}";`,
    `  font-style: ${style};`,
    `  font-weight: ${weight};`,
    `  font-display: ${display};`,
    `  src: url("/fonts/${file}") format("woff2");`,
    `  unicode-range: ${ranges.join(', ')};`,
    '}',
    '',
  ].join('\n');
}
