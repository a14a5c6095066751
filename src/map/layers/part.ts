import type { ExpressionSpecification } from 'maplibre-gl';

/**
 * What a feature of the source `areas` is. Everything that is filled or outlined shares that one source, since MapLibre draws
 * its tiles' masks anew whenever a layer has another source than the one below it; and few layers, since each has shaders of its
 * own to be compiled, and is drawn once for each tile. Within a layer, what comes first in the source is drawn first.
 */
export type Part = 'land' | 'place' | 'lake' | 'border' | 'outline' | 'way';

/** The features of some parts, and of those only where `and` holds. */
export const inParts = (parts: readonly Part[], and?: ExpressionSpecification): ExpressionSpecification => {
  const isPart: ExpressionSpecification = ['in', ['get', 'part'], ['literal', [...parts]]];
  return and ? ['all', isPart, and] : isPart;
};
