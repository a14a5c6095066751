import type { ExpressionSpecification } from 'maplibre-gl';

/**
 * What a feature of the source `areas` is. Everything that is filled or outlined shares that one source, since MapLibre draws
 * its tiles' masks anew whenever a layer has another source than the one below it: with five sources that was most of a frame.
 */
export type Part = 'land' | 'lake' | 'border' | 'place' | 'outline' | 'way';

/** The features of one part, and of those only where `and` holds. */
export const part = (name: Part, and?: ExpressionSpecification): ExpressionSpecification => {
  const isPart: ExpressionSpecification = ['==', ['get', 'part'], name];
  return and ? ['all', isPart, and] : isPart;
};
