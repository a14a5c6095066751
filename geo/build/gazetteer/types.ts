import type { As, Kind } from '../../../src/gazetteer/types.ts';
import type { Name } from '../types.ts';

/** One place on its way into the gazetteer. */
export interface Entry {
  readonly ref: string;
  readonly kind: Kind;
  readonly sort?: string;
  /** English, or as the source spells it. */
  readonly name: string;
  readonly names: Partial<Name>;
  /** Other names, of any time and language. */
  readonly alternates: readonly string[];
  /** Ref of the smallest area that it lies in. */
  readonly within?: string | undefined;
  readonly population?: number;
  /** Degrees. */
  readonly lat: number;
  readonly lon: number;
  readonly prominence: number;
}

/** Words that stand for a place without being its name. */
export interface Word {
  readonly text: string;
  readonly as: Exclude<As, 'name'>;
  readonly ref: string;
}
