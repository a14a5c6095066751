/** What the gazetteer knows of a place, and how it answers. */
import type { Names } from '../story/schema.ts';

export const KINDS = ['country', 'disputed', 'region', 'county', 'city', 'water', 'lake', 'river', 'spot'] as const;
export type Kind = (typeof KINDS)[number];

/** The kind that a ref begins with; undefined for what is no ref. */
export const kindOf = (ref: string): Kind | undefined => KINDS.find((kind) => ref.startsWith(`${kind}:`));

/** How words stand for a place: by its name, by its people, or for its government. */
export type As = 'name' | 'demonym' | 'metonym';

/** A place that another one lies in. */
export interface Around { ref: string; name: string }

export interface GazetteerPlace {
  ref: string;
  /** In English, or as the source spells it. */
  name: string;
  kind: Kind;
  /** What sort of its kind: a capital, a dam, an island. */
  sort?: string;
  /** ISO 3166-1 code; none for a disputed area, a sea, and what lies in several countries. */
  country?: string;
  /** The first-level region that it lies in. */
  region?: string;
  /** What it lies in, from the nearest outwards: county, region, country. */
  within: readonly Around[];
  /** People. */
  population?: number;
  /** Degrees. */
  lat: number;
  lon: number;
  /** 0 to 100: how likely the news are to mean it. */
  prominence: number;
  /** Who says that it is there. */
  source: string;
  /** In the languages that a source has. */
  names: Names;
}

/** An answer: a place, and the words by which it was found. */
export interface Found extends GazetteerPlace {
  as: As;
  matched: string;
}

/** Places, best first, and a sentence for each file that could not be read: the rest is there all the same. */
export interface Answer {
  places: Found[];
  problems: string[];
}

/** The text of a file of `geo/gazetteer`. Rejects where there is none. */
export type Read = (file: string) => Promise<string>;
