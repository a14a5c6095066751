/** Which families and cuts the page uses, and the characters each is cut down to. All are OFL-1.1. */

/** `basic` is what the page needs at first: the first paint waits for that alone. What it has, `latin` leaves out. */
export type Script = 'basic' | 'latin' | 'cyrillic' | 'korean';

export type Cut = readonly [weight: 400 | 600, style: 'normal' | 'italic'];

export interface Family {
  readonly family: string;
  readonly pack: string;
  /** Start of the package's file names. */
  readonly slug: string;
  readonly cuts: readonly Cut[];
  /** The scripts it must cover, and the package's parts to look for their characters in, in this order. */
  readonly scripts: readonly Script[];
  readonly basic: readonly number[];
  readonly parts: Partial<Record<Script, readonly string[]>>;
  /** The package that has each cut as one TTF, all scripts together, and the start of its file names. */
  readonly whole: { readonly pack: string; readonly stem: string };
}

const EUROPEAN = { basic: ['latin'], latin: ['latin', 'latin-ext'], cyrillic: ['cyrillic', 'cyrillic-ext'] } as const;

/** Code points from first to last, both included. */
export const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** What English text is written with. */
const TEXT: readonly number[] = [
  ...range(0x20, 0x7e),
  ...Array.from('éôãçÅüöä', (letter) => letter.codePointAt(0) ?? 0), // in English names of countries and people
  0xa0,
  0xa7,
  0xa9,
  0xab,
  0xb0,
  0xb2,
  0xb7,
  0xbb, // no-break space, section, copyright, angle quotes, degree, square, middle dot
  ...range(0x2010, 0x201f), // dashes, quotation marks
  ...range(0x2022, 0x2027), // bullet, ellipsis
  ...range(0x202f, 0x203a), // narrow space, per mille, primes, angle quotes
  0x20ac, // euro
  ...range(0x2190, 0x2193), // arrows
  0x2212, // minus
];

/**
 * In English names on the map. In the serif it brings its Dutch forms along, 1.4 KB in each cut, and comes with
 * `latin`.
 */
const ON_MAP: readonly number[] = [0xed]; // í

export const FAMILIES: readonly Family[] = [
  {
    family: 'Source Serif 4',
    pack: '@fontsource/source-serif-4',
    slug: 'source-serif-4',
    cuts: [
      [400, 'normal'],
      [400, 'italic'],
      [600, 'normal'],
    ],
    scripts: ['basic', 'latin', 'cyrillic'],
    basic: TEXT,
    parts: EUROPEAN,
    whole: { pack: '@expo-google-fonts/source-serif-4', stem: 'SourceSerif4' },
  },
  {
    family: 'Source Sans 3',
    pack: '@fontsource/source-sans-3',
    slug: 'source-sans-3',
    cuts: [
      [400, 'normal'],
      [600, 'normal'],
    ],
    scripts: ['basic', 'latin', 'cyrillic'],
    basic: [...TEXT, ...ON_MAP],
    parts: EUROPEAN,
    whole: { pack: '@expo-google-fonts/source-sans-3', stem: 'SourceSans3' },
  },
  {
    family: 'Noto Sans KR',
    pack: '@fontsource/noto-sans-kr',
    slug: 'noto-sans-kr',
    cuts: [
      [400, 'normal'],
      [600, 'normal'],
    ],
    scripts: ['korean'],
    basic: [],
    parts: { korean: ['korean'] },
    whole: { pack: '@expo-google-fonts/noto-sans-kr', stem: 'NotoSansKR' },
  },
];

export const LATIN: readonly number[] = [
  ...range(0xa1, 0x17f), // Latin-1, Latin Extended-A
  ...range(0x218, 0x21b), // Romanian comma-below letters, as in Chișinău
  0x2bc, // the apostrophe that CLDR writes in Ukrainian names
  0x2020, 0x2021, // daggers
];

/**
 * Russian and Ukrainian, with the letters of their neighbours between, and the numero sign, which the Cyrillic part
 * holds.
 */
export const CYRILLIC: readonly number[] = [...range(0x400, 0x45f), 0x490, 0x491, 0x2116];
