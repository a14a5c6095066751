/**
 * The system's fonts that stand in for a family while its own files are on their way, made as wide and as high as that
 * is (`size-adjust` and its like), so that hardly a line breaks elsewhere when they come.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, toolFile, toolRequire } from '../../node/tool-packages.ts';
import { FAMILIES, type Family } from './font-families.ts';
import { advancesOf, verticalsOf } from './sfnt.ts';
import { wholeFile } from './whole-fonts.ts';

const WEIGHTS = [400, 600] as const;
type Weight = (typeof WEIGHTS)[number];

/** Fonts that are equally wide, the commonest first, and whose widths are known by a collection or by their files. */
interface StandIn { for: string; local: readonly string[]; metrics?: string; files?: Record<Weight, string> }

/** Most of them are not free: `@capsizecss/metrics` has the widths of those. */
const STAND_INS: readonly StandIn[] = [
  { for: 'Source Serif 4', local: ['Georgia'], metrics: 'georgia' },
  { for: 'Source Serif 4', local: ['Times New Roman', 'Liberation Serif', 'Tinos'], metrics: 'timesNewRoman' },
  { for: 'Source Serif 4', local: ['Noto Serif'], metrics: 'notoSerif' },
  {
    for: 'Source Serif 4', local: ['DejaVu Serif'],
    files: { 400: 'ttf/DejaVuSerif.ttf', 600: 'ttf/DejaVuSerif-Bold.ttf' },
  },
  { for: 'Source Sans 3', local: ['Arial', 'Helvetica', 'Liberation Sans', 'Arimo'], metrics: 'arial' },
  { for: 'Source Sans 3', local: ['Roboto'], metrics: 'roboto' },
  {
    for: 'Source Sans 3', local: ['DejaVu Sans'],
    files: { 400: 'ttf/DejaVuSans.ttf', 600: 'ttf/DejaVuSans-Bold.ttf' },
  },
];
const COLLECTED: Readonly<Record<string, string>> = {
  'Source Serif 4': 'sourceSerif4', 'Source Sans 3': 'sourceSans3',
};

/**
 * `@font-face` rules for the stand-ins, and for each family a custom property that lists them; `whole` are its cuts by
 * file name.
 */
export function standInRules(whole: ReadonlyMap<string, Buffer>): string {
  const families = FAMILIES.filter(({ family }) => STAND_INS.some((one) => one.for === family));
  const rules = families.flatMap((family) => WEIGHTS.flatMap((weight) => {
    const own = whole.get(wholeFile(family, [weight, 'normal']));
    if (!own) throw new Error(`no font for ${family.family} ${weight}`);
    return standInsOf(family).map((standIn) => rule(standIn, weight, own));
  }));
  const lists = families.map((family) =>
    `  --like-${family.slug}: ${standInsOf(family).map((one) => `"${nameOf(one)}"`).join(', ')};`);
  return [...rules, ':root {', ...lists, '}', ''].join('\n');
}

const standInsOf = ({ family }: Family) => STAND_INS.filter((one) => one.for === family);
const nameOf = ({ for: family, local: [first] }: StandIn) => `${first} like ${family}`;

function rule(standIn: StandIn, weight: Weight, own: Buffer): string {
  const ratio = ratioOf(standIn, weight, own);
  const { ascent, descent, lineGap } = verticalsOf(own);
  const percent = (part: number) => `${(100 * part).toFixed(2)}%`;
  const names = weight === 400
    ? standIn.local
    : standIn.local.flatMap((name) => [`${name} Bold`, `${name.replaceAll(' ', '')}-Bold`]);
  return [
    '@font-face {',
    `  font-family: "${nameOf(standIn)}";`,
    `  font-weight: ${weight};`,
    `  src: ${names.map((name) => `local("${name}")`).join(', ')};`,
    `  size-adjust: ${percent(ratio)};`,
    `  ascent-override: ${percent(ascent / ratio)};`,
    `  descent-override: ${percent(descent / ratio)};`,
    `  line-gap-override: ${percent(lineGap / ratio)};`,
    '}',
    '',
  ].join('\n');
}

/** How many times as wide text is in the family's own font. */
function ratioOf({ for: family, metrics, files }: StandIn, weight: Weight, own: Buffer): number {
  if (files) return widthOf(own) / widthOf(readFileSync(toolFile('dejavu-fonts-ttf', files[weight])));
  return collected(COLLECTED[family] ?? '', weight) / collected(metrics ?? '', weight);
}

/** The mean width of a letter, em. The bold face stands in for a semibold one. */
function collected(name: string, weight: Weight): number {
  const { entireMetricsCollection: all } = toolRequire('@capsizecss/metrics/entireMetricsCollection') as {
    entireMetricsCollection: Record<string, { variants: Record<string, { xWidthAvg: number; unitsPerEm: number }> }>;
  };
  const variants = all[name]?.variants ?? {};
  const found = weight === 400 ? variants['regular'] : variants['600'] ?? variants['700'];
  if (!found) throw new Error(`no metrics of ${name} ${weight}`);
  return found.xWidthAvg / found.unitsPerEm;
}

/** How wide the article that comes with the page is, in 1/1000 em. */
function widthOf(font: Buffer): number {
  const { paragraphs } = JSON.parse(readFileSync(join(ROOT, 'public/stories/kursk/story.json'), 'utf8')) as {
    paragraphs: string[];
  };
  const advances = advancesOf(font);
  const widths = Array.from(paragraphs.join(' '), (letter) => advances.get(letter.codePointAt(0) ?? 0) ?? 0);
  return widths.reduce((sum, width) => sum + width, 0);
}
