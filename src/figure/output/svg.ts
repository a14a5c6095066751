/** Prints a drawing as an SVG of its own: for a page, for a file, or as the source of a PNG. */
import { directionOf, directionOfWords, hasIsolates, inDirection } from '../../story/direction.ts';
import { CUTS, type Drawing, type GroupMark, type Mark, type PathMark, type TextMark } from '../draw/primitives.ts';

/** A file of one family, in base64, to be carried along. */
export interface EmbeddedFont { family: string; weight: number; style: string; base64: string; format: 'woff2' }

interface Options {
  /** Goes before the number in every id, so that figures of one page do not share any. */
  idPrefix?: string;
  /** For a saved file: it then looks the same where the fonts are not installed. */
  embed?: readonly EmbeddedFont[];
  /** CSS that the drawing's colours come from. */
  css?: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;
/** Path data to the id of its clip path. */
type Clips = Map<string, string>;

const FALLBACK = { 'Source Sans 3': 'sans-serif', 'Source Serif 4': 'serif' } as const;
/** Quoted, as a name with a number in it is no CSS identifier. */
const familyList = (family: keyof typeof FALLBACK) => `'${family}','Noto Sans KR',${FALLBACK[family]}`;

/**
 * Named for itself, since resvg, asked for semibold, falls back to a family's first file, whatever its weight; Hangul
 * has no italic.
 */
const setHangul = (markup: string, style: string) => markup.replace(/\p{Script=Hangul}+/gu, (run) => element('tspan', {
  'font-family': "'Noto Sans KR',sans-serif", 'font-style': style === 'normal' ? undefined : 'normal',
}, run));

/** XML 1.0, production [2] Char: any other character makes the file unreadable, even as a reference. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text: string) => text.replace(FORBIDDEN, '').replace(/[&<>]/g, (one) => ENTITIES[one] ?? one);
/** A reader of XML would make spaces of tabs and line ends. */
const escapeAttribute = (text: string) => text.replace(FORBIDDEN, '')
  .replace(/[&<>"\t\n\r]/g, (one) => ENTITIES[one] ?? `&#${one.charCodeAt(0)};`);

/** A hundredth of a CSS px is finer than any printer. */
const short = (value: number) => String(Math.round(value * 100) / 100);

/** Whole numbers only: an arc's flags may stand before a number without a space, as in `a5 5 0 011.5 2`. */
const LONG_NUMBER = /(?<![\d.])(?:0|[1-9]\d*)?(?:\.\d{3,}(?:e[-+]?\d+)?|(?:\.\d+)?e[-+]?\d+)/gi;
const shortPath = (d: string) => d.replace(LONG_NUMBER, (number) => short(Number(number)));

function element(tag: string, attributes: Attributes, content = ''): string {
  const list = Object.entries(attributes).flatMap(([name, value]) => (
    value === undefined ? [] : ` ${name}="${typeof value === 'number' ? short(value) : escapeAttribute(value)}"`));
  return `<${tag}${list.join('')}${content === '' ? '/>' : `>${content}</${tag}>`}`;
}

function path({ d, fill, stroke, width = 1, dash, opacity = 1, isEvenOdd = false }: PathMark): string {
  return element('path', {
    d: shortPath(d),
    fill: fill ?? 'none',
    'fill-rule': isEvenOdd ? 'evenodd' : undefined,
    stroke,
    'stroke-width': stroke === undefined || width === 1 ? undefined : width,
    'stroke-dasharray': stroke === undefined ? undefined : dash?.map(short).join(' '),
    opacity: opacity === 1 ? undefined : opacity,
  });
}

function text({ x, y, text: words, cut, size, fill, anchor, halo, language }: TextMark): string {
  const { family, weight, style } = CUTS[cut];
  return element('text', {
    x,
    y,
    'font-family': family === CUTS.sans.family ? undefined : familyList(family),
    'font-size': size,
    'font-weight': weight === 400 ? undefined : weight,
    'font-style': style === 'normal' ? undefined : style,
    'text-anchor': anchor,
    fill,
    ...(halo && { stroke: halo.colour, 'stroke-width': halo.width, 'paint-order': 'stroke' }),
    lang: language,
  }, setHangul(escapeText(directed(words, language)), style));
}

/** SVG's own `direction` would turn the meaning of `text-anchor` round too, and few programs know it. */
function directed(words: string, language: string | undefined): string {
  if (language === undefined && hasIsolates(words)) return words;
  const direction = language === undefined ? directionOfWords(words) : directionOf(language);
  return direction === 'rtl' ? inDirection(words, direction) : words;
}

function group({ marks, clip, move, data = {}, link }: GroupMark, clips: Clips, idPrefix: string): string {
  const shift = move && `translate(${move.map(short).join(' ')})`;
  const cut = clip === undefined ? undefined : `url(#${idFor(clip, clips, idPrefix)})`;
  const inner = marks.map((mark) => print(mark, clips, idPrefix)).join('');
  const attributes: Attributes = {
    ...(link && { href: link.href, 'aria-label': link.name }),
    ...Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, value])),
    'clip-path': cut,
    transform: cut === undefined ? shift : undefined,
  };
  // An element's own transform would move its clip too.
  const content = cut !== undefined && shift !== undefined ? element('g', { transform: shift }, inner) : inner;
  const isPlain = Object.values(attributes).every((value) => value === undefined);
  return isPlain ? content : element(link ? 'a' : 'g', attributes, content);
}

function idFor(clip: string, clips: Clips, idPrefix: string): string {
  const id = clips.get(clip) ?? `${idPrefix}${clips.size + 1}`;
  clips.set(clip, id);
  return id;
}

function print(mark: Mark, clips: Clips, idPrefix: string): string {
  switch (mark.kind) {
    case 'path': return path(mark);
    case 'text': return text(mark);
    case 'group': return group(mark, clips, idPrefix);
  }
}

const fontFace = ({ family, weight, style, base64, format }: EmbeddedFont) => {
  const source = `url(data:font/${format};base64,${base64}) format('${format}')`;
  return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:${source}}`;
};

const hasLink = (mark: Mark): boolean => mark.kind === 'group' && (mark.link !== undefined || mark.marks.some(hasLink));

/** @returns a well-formed SVG without a line end; the same drawing gives the same text. */
export function toSvg(drawing: Drawing, { idPrefix = 'f', embed = [], css = '' }: Options = {}): string {
  const { width, height, title, description, language, marks } = drawing;
  const { body, clipPaths } = printAll(marks, idPrefix);
  const sheet = embed.map(fontFace).join('') + css;
  const style = sheet === '' ? '' : element('style', {}, escapeText(sheet));
  const definitions = style + clipPaths;
  return element('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${short(width)} ${short(height)}`,
    width,
    height,
    // What is inside an image is hidden from who can't see it, links too.
    role: marks.some(hasLink) ? 'group' : 'img',
    lang: language,
    'xml:lang': language,
    'font-family': familyList(CUTS.sans.family),
    'stroke-linejoin': 'round',
  }, [
    element('title', {}, escapeText(title)),
    element('desc', {}, escapeText(description)),
    definitions === '' ? '' : element('defs', {}, definitions),
    body,
  ].join(''));
}

interface PartOptions { width: number; height: number; className: string; idPrefix: string }

/** @returns an SVG for the inside of a page, which gives it its size and its name. */
export function toSvgPart(marks: readonly Mark[], { width, height, className, idPrefix }: PartOptions): string {
  const { body, clipPaths } = printAll(marks, idPrefix);
  return element('svg', {
    class: className,
    viewBox: `0 0 ${short(width)} ${short(height)}`,
    role: 'group',
    'font-family': familyList(CUTS.sans.family),
    'stroke-linejoin': 'round',
  }, (clipPaths === '' ? '' : element('defs', {}, clipPaths)) + body);
}

function printAll(marks: readonly Mark[], idPrefix: string): { body: string; clipPaths: string } {
  const clips: Clips = new Map();
  const body = marks.map((mark) => print(mark, clips, idPrefix)).join('');
  return {
    body,
    clipPaths: [...clips].map(([d, id]) => element('clipPath', { id }, element('path', { d: shortPath(d) }))).join(''),
  };
}
