/** Texts with what people have marked in them; offsets are UTF-16 code units of `text`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Span = readonly [start: number, end: number];
export interface PlacesText {
  text: string;
  /** Degrees; null for what has no coordinates. */
  toponyms: { start: number; end: number; lat: number | null; lon: number | null }[];
}
export interface StatementsText {
  text: string;
  attributions: { source: Span[]; cue: Span[]; content: Span[] }[];
}

const readLines = (folder: string, file: string): unknown[] =>
  readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as unknown);

/** @throws Error when the file is not in the folder. */
export const placesCorpus = (folder: string) => readLines(folder, 'geowebnews-dev.jsonl') as PlacesText[];
export const statementsCorpus = (folder: string) => readLines(folder, 'polnear-dev.jsonl') as StatementsText[];

/** Of what is right, what was found and what is there. */
export const f1 = ({ right, found, there }: { right: number; found: number; there: number }): number =>
  (right === 0 ? 0 : (2 * right) / (found + there));

export const overlaps = ([a, b]: Span, [c, d]: Span): boolean => a < d && c < b;
