/** What `npm run figure` is asked for, read from its arguments. A wrong one is a sentence that names the choices. */
import { FIGURE_PROJECTIONS, type FigureProjection } from '../../figure/draw/projected-map.ts';
import {
  FORMAT_CHOICES, formatOf, STATEMENT_CHOICES, type Format, type StatementChoice,
} from '../../figure/layout/formats.ts';
import { LANGUAGES, type Language } from '../../story/schema.ts';
import { FIGURE_KINDS, FIGURE_SCALES, type FigureKind, type FigureScale } from '../../view/figure-service.ts';
import { THEMES } from '../../cartography/theme.ts';
import { readArguments, UsageError } from '../usage.ts';

const THEME_NAMES = Object.keys(THEMES) as (keyof typeof THEMES)[];

export interface FigureRequest {
  story: string | undefined;
  place: string | undefined;
  statement: string | undefined;
  url: string | undefined;
  /** Undefined with `all`. */
  out: string | undefined;
  all: string | undefined;
  kind: FigureKind;
  format: Format;
  /** Pixels per CSS px of a PNG. */
  scale: FigureScale;
  theme: keyof typeof THEMES | undefined;
  language: Language | undefined;
  projection: FigureProjection | undefined;
  statements: StatementChoice;
}

const NAMES = [
  'story',
  'place',
  'statement',
  'url',
  'out',
  'size',
  'scale',
  'theme',
  'lang',
  'projection',
  'statements',
  'all',
] as const;

/** @throws UsageError */
export function readOptions(args: readonly string[]): FigureRequest {
  const given = readArguments(args, NAMES);
  const choose = <T extends string>(name: (typeof NAMES)[number], choices: readonly T[]): T | undefined => {
    const text = given[name];
    if (text === undefined) return undefined;
    const choice = choices.find((one) => one === text);
    if (choice === undefined) throw new UsageError(`--${name}: “${text}” is not one of ${choices.join(', ')}`);
    return choice;
  };
  const format = formatOf(given.size ?? '16:9');
  if (!format) throw new UsageError(`--size: “${given.size}” is not one of ${FORMAT_CHOICES}`);
  const { out, all } = given;
  if (out === undefined && all === undefined)
    throw new UsageError('--out: a file that ends in .svg, .png or .pdf was expected; or --all with a folder');
  const kind = out === undefined ? 'svg' : FIGURE_KINDS.find((one) => out.toLowerCase().endsWith(`.${one}`));
  if (!kind) throw new UsageError(`--out: “${out}” does not end in .svg, .png or .pdf`);
  const scale = choose('scale', FIGURE_SCALES.map(String));
  if (scale !== undefined && kind !== 'png')
    throw new UsageError(`--scale: only a .png has pixels to scale, a .${kind} is sharp at any size`);
  if (given.place !== undefined && given.statement !== undefined)
    throw new UsageError('--place, --statement: a figure frames one of them; give only one');
  if (all !== undefined && (given.place ?? given.statement) !== undefined)
    throw new UsageError('--all: makes the figure of every place; give no --place and no --statement with it');
  return {
    story: given.story, place: given.place, statement: given.statement, url: given.url, out, all, kind, format,
    scale: FIGURE_SCALES.find((one) => String(one) === scale) ?? 1,
    theme: choose('theme', THEME_NAMES),
    language: choose('lang', LANGUAGES),
    projection: choose('projection', FIGURE_PROJECTIONS),
    statements: choose('statements', STATEMENT_CHOICES) ?? format.statements,
  };
}
