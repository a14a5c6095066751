/** What the page may ask of whoever makes figures; an app puts the two together, so that neither knows the other. */
import type { Language } from '../story/schema.ts';
import type { ThemeChoice, View } from './view.ts';

export const FIGURE_KINDS = ['svg', 'png', 'pdf'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];
/** Pixels per CSS px of a picture. */
export const FIGURE_SCALES = [1, 2, 3, 4] as const;
export type FigureScale = (typeof FIGURE_SCALES)[number];

/** What the reader chooses of a figure; what it shows is the View's. */
export interface FigureChoice {
  /** One of `formats`, or CSS px such as `1200x675`. */
  format: string;
  theme: Exclude<ThemeChoice, 'auto'>;
  language: Language;
  statements: 'none' | 'key' | 'full';
}

export interface FigurePreview {
  /** A complete `<svg>` element; text in it is escaped. */
  svg: string;
  /** CSS px. */
  width: number;
  height: number;
  caption: string;
  /** For who can't see it: in at most 300 characters, and at length. */
  alt: string;
  description: string;
  citation: string;
  /** The permalink of what it shows, complete with host. */
  address: string;
  /** Letters that no font of ours has: a PDF shows them as empty boxes. */
  blank: readonly string[];
}

/** The map of a printed page, and what is printed around it. */
export interface PrintedMap {
  /** A complete `<svg>` element; text in it is escaped. */
  svg: string;
  /** Below the map: how many statements, and what the filter asks for. */
  count: string;
  /** Source, border policy, and the permalink, complete with host. */
  credits: readonly string[];
}

export interface FigureService {
  formats: readonly string[];
  /** Smallest and largest side of a format of the reader's own, CSS px. */
  sides: { least: number; most: number };
  /** What suits a format when nothing else is chosen. */
  statementsFor: (format: string) => FigureChoice['statements'];
  /** @throws Error with a sentence for the reader. */
  preview: (view: View, choice: FigureChoice) => Promise<FigurePreview>;
  save: (view: View, choice: FigureChoice, kind: FigureKind, scale: FigureScale) => Promise<Blob>;
  /** The map as it stands on the screen, with title, scale, credits and permalink drawn in, as PNG. */
  capture: (scale: FigureScale) => Promise<Blob>;
  /** At once, from the layers that are there: a page that is about to be printed does not wait. */
  print: () => PrintedMap;
}
