/**
 * The map as it stands on the screen, taken for a figure. Types only: the map gives it, and whoever draws the figure
 * asks for it.
 */
import type { MarkerPlacement } from './marker-layout.ts';
import type { ScaleBar } from '../geometry/scale-bar.ts';

export interface Capture {
  /** The map without what floats over it; clear where there is no map. */
  pixels: HTMLCanvasElement;
  /** Of the map on the screen, CSS px. */
  width: number;
  height: number;
  /** Where the markers stood, in CSS px of the map. */
  markers: readonly MarkerPlacement[];
  /** Undefined where the middle shows no Earth. */
  scaleBar: ScaleBar | undefined;
}

/**
 * @param scale pixels per CSS px.
 * @throws Error with a sentence for the reader.
 */
export type TakeCapture = (scale: number) => Promise<Capture>;
