/** What a map shows of the Earth and of a story's places, for what stands beside it. */
import type { Position } from 'geojson';
import type { Box, Size } from './boxes.ts';

/** Lengths in CSS px of the map. */
export interface MapView {
  size: Size;
  /** Places of which nothing is in sight, in reading order. */
  outside: readonly string[];
  /** The boxes that the markers of what is chosen take, with their names. */
  chosen: readonly Box[];
  /** Null for a map that shows by itself where it is. */
  frame: MapFrame | null;
}

/** Degrees, longitude first. */
export interface MapFrame {
  center: Position;
  /** From the top left clockwise; undefined for one beside the Earth. */
  corners: readonly (Position | undefined)[];
}

/** A map whose shorter side is longer than this (km) shows by itself where it is. */
export const WIDE_FRAME = 4500;

export const cornersOf = ({ width, height }: Size): { x: number; y: number }[] =>
  [{ x: 0, y: 0 }, { x: width, y: 0 }, { x: width, y: height }, { x: 0, y: height }];
