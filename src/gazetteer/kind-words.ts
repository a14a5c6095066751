/** Words that say what kind of place a name is of: "Kursk region", "Lake Tana", "Taylor County". */
import type { Kind } from './types.ts';

const REGION: readonly Kind[] = ['region', 'disputed'];
const WATER: readonly Kind[] = ['water', 'lake', 'river'];
const ISLAND: readonly Kind[] = ['spot', 'region', 'country'];
const TOWN: readonly Kind[] = ['city'];

/** Behind the name, by the word; keys as `normalise` makes them. */
const BEHIND: Readonly<Record<string, readonly Kind[]>> = {
  ...words('region oblast province governorate state prefecture department krai canton voivodeship territory emirate ' +
    'wilaya division republic autonomous community область обл краи провинция провінція штат республика', REGION),
  ...words('county district borough parish raion район', ['county', 'region', 'city']),
  ...words('city town village municipality metropolitan', TOWN),
  ...words('river lake reservoir sea canal озеро море', WATER),
  ...words('island islands peninsula desert dam mountains highlands plateau', ISLAND),
};

/** Before the name. */
const BEFORE: Readonly<Record<string, readonly Kind[]>> = {
  ...words('republic province state autonomous республика республіка штат провинция провінція', REGION),
  ...words('city town village город місто', TOWN),
  ...words('lake river озеро река річка море', WATER),
  ...words('isle island острів остров', ISLAND),
};

/** Endings of Korean names; they are written together with it. */
const KOREAN: readonly (readonly [RegExp, readonly Kind[]])[] = [
  [/^(.{2,})(?:주|도|성|현)$/u, REGION],
  [/^(.{2,})시$/u, TOWN],
  [/^(.{2,})(?:호|강|해)$/u, WATER],
];

function words(list: string, kinds: readonly Kind[]): Record<string, readonly Kind[]> {
  return Object.fromEntries(list.split(' ').map((word) => [word, kinds]));
}

export interface Bare {
  /** The key without the words for its kind. */
  key: string;
  /** The kinds that those words stand for. */
  kinds: readonly Kind[];
}

/** A key without the words that say what kind of place it is; undefined where it has none, or nothing else. */
export function bare(key: string): Bare | undefined {
  const korean = KOREAN.flatMap(([pattern, kinds]) => {
    const stem = /^\p{Script=Hangul}+$/u.test(key) ? pattern.exec(key)?.[1] : undefined;
    return stem === undefined ? [] : [{ key: stem, kinds }];
  })[0];
  if (korean) return korean;
  let left = key.split(' ');
  let kinds: readonly Kind[] | undefined;
  while (left.length > 1 && BEHIND[left.at(-1) ?? '']) {
    kinds ??= BEHIND[left.at(-1) ?? ''];
    left = left.slice(0, -1);
  }
  while (left.length > 1 && BEFORE[left[0] ?? '']) {
    kinds ??= BEFORE[left[0] ?? ''];
    left = left.slice(left[1] === 'of' && left.length > 2 ? 2 : 1);
  }
  return kinds && { key: left.join(' '), kinds };
}

const ARTICLE = /^(?:al|el|ad|ed|an|en|ar|er|as|es|ash|esh|at|et|az|ez) (?=\p{Letter}{3})/u;

/** A key without the Arabic article before it, whichever way it is spelled; undefined where there is none. */
export const withoutArticle = (key: string): string | undefined =>
  ARTICLE.test(key) ? key.replace(ARTICLE, '') : undefined;
