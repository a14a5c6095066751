/** Names of what the story does not mention: from which zoom on, how large, and which is set first. Sizes in CSS px. */
import type { ByZoom } from './lines.ts';

/** In this order they take their room; `sea` stands for lakes too. */
export const LABEL_ORDER = ['country', 'sea', 'settlement', 'region', 'river'] as const;
export type LabelKind = (typeof LABEL_ORDER)[number];

/** Where the layers give none: 1 is a name that even a small map has. */
export const USUAL_RANK = 3;

interface LabelRule {
  /** From this zoom on. */
  from: number;
  /** And from `zoomPerRank` × rank + `offset` on. */
  zoomPerRank: number;
  offset: number;
  size: ByZoom;
}

export const PAGE_LABELS: Readonly<Record<LabelKind, LabelRule>> = {
  country: { from: 0, zoomPerRank: 0.9, offset: -0.2, size: [[1, 11], [6, 15]] },
  sea: { from: 1, zoomPerRank: 1, offset: -1, size: [[1, 11], [6, 15]] },
  settlement: { from: 3, zoomPerRank: 1, offset: 1.5, size: [[3, 11], [8, 14]] },
  region: { from: 4.5, zoomPerRank: 1.5, offset: -3, size: [[4.5, 10], [8, 14]] },
  river: { from: 4, zoomPerRank: 0.8, offset: 2, size: [[4, 11], [8, 13]] },
};

/**
 * Where a figure differs: it can't be zoomed for more, so that each name comes a little sooner and stays smaller, and
 * those that find no room are left out.
 */
export const FIGURE_LABELS: Readonly<Record<LabelKind, LabelRule>> = {
  country: { ...PAGE_LABELS.country, offset: -0.8, size: [[1, 11], [6, 14]] },
  settlement: { ...PAGE_LABELS.settlement, offset: 1.2, size: [[3, 11.5], [8, 11.5]] },
  region: { ...PAGE_LABELS.region, zoomPerRank: 0, offset: 0, size: [[4.5, 11], [8, 11]] },
  sea: { ...PAGE_LABELS.sea, size: [[1, 11.5], [6, 14]] },
  river: { ...PAGE_LABELS.river, size: [[4, 11], [8, 11.5]] },
};

/** Whether a name of this rank is to be set at this zoom, if there is room. */
export const isLabelled = ({ from, zoomPerRank, offset }: LabelRule, zoom: number, rank: number): boolean =>
  zoom >= from && zoom >= rank * zoomPerRank + offset;

/** The value at a zoom. */
export function atZoom([[low, least], [high, most]]: ByZoom, zoom: number): number {
  return least + (most - least) * Math.min(1, Math.max(0, (zoom - low) / (high - low)));
}

/**
 * Longest line of a name that is broken, in letters' heights. In a figure regions, which are few, have as much as
 * countries.
 */
export const LABEL_WIDTH = { country: 7, region: 6, sea: 8 } as const;

/**
 * Of the letters on a map, CSS px: MapLibre measures a halo on one side of the outline, SVG the whole stroke under it.
 */
export const HALO = { page: 1.4, figure: 2.6 } as const;
/** Names of towns may stand on the hatch of what is contested. */
export const TOWN_HALO = 2.8;
export const MOVEMENT_HALO = { page: 1.6, figure: 3 } as const;
/** Of what is said of a movement; the width of a line, and how far it is off, are in letters' heights. */
export const MOVEMENT_LABEL_SIZE = 13;
export const MOVEMENT_LABEL_WIDTH = { page: 10, figure: 16 } as const;
export const MOVEMENT_OFFSET = 0.5;
/**
 * The side or corner of the words that is at their point, by MapLibre's names, with the direction in which they lie
 * from it: 1 is right and down. The first that has room is taken.
 */
export const MOVEMENT_ANCHORS = {
  bottom: [0, -1], top: [0, 1], 'bottom-left': [1, -1], 'top-left': [1, 1], 'bottom-right': [-1, -1],
  'top-right': [-1, 1], left: [1, 0], right: [-1, 0],
} as const;
