/** Expressions of MapLibre's style that several layers share. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Part } from '../../cartography/draw-order.ts';
import type { ByZoom } from '../../cartography/lines.ts';

/** Feature-state keys that `feature-state.ts` sets; `filtered`: the filter leaves it out. */
export type State = 'highlighted' | 'selected' | 'filtered';

export const when = (
  state: State,
  yes: number | string,
  no: number | string | ExpressionSpecification,
): ExpressionSpecification => ['case', ['boolean', ['feature-state', state], false], yes, no];

/**
 * The features of some parts, and of those only where `and` holds. Everything that is filled or outlined shares the one
 * source `areas`, since MapLibre draws its tiles' masks anew whenever a layer has another source than the one below it;
 * and few layers, since each has shaders of its own to be compiled, and is drawn once for each tile. Within a layer,
 * what comes first in the source is drawn first.
 */
export const inParts = (parts: readonly Part[], and?: ExpressionSpecification): ExpressionSpecification => {
  const isPart: ExpressionSpecification = ['in', ['get', 'part'], ['literal', [...parts]]];
  return and ? ['all', isPart, and] : isPart;
};

/**
 * A value between two zooms; `at` makes it part of an expression of its own, as MapLibre allows the zoom only outside
 * of all.
 */
export const byZoom = (
  [[low, least], [high, most]]: ByZoom, at: (value: number) => number | ExpressionSpecification = (value) => value,
): ExpressionSpecification => ['interpolate', ['linear'], ['zoom'], low, at(least), high, at(most)];
