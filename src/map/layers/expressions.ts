/** Expressions of MapLibre's style that several layers share. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Part } from '../../cartography/draw-order.ts';
import type { ByZoom } from '../../cartography/lines.ts';
import type { Role } from '../../cartography/roles.ts';

/** Feature-state keys that `feature-state.ts` sets. `dimmed`: beside what is selected; `filtered`: left out. */
export type State = 'highlighted' | 'selected' | 'dimmed' | 'filtered';

export const when = (
  state: State,
  yes: number | string | ExpressionSpecification,
  no: number | string | ExpressionSpecification,
): ExpressionSpecification => ['case', ['boolean', ['feature-state', state], false], yes, no];

/** A value for each role that a place may have. */
export const byRole = (valueOf: (role: Role) => string | ExpressionSpecification): ExpressionSpecification =>
  ['match', ['get', 'role'], 'subject', valueOf('subject'), 'sideA', valueOf('sideA'), 'sideB', valueOf('sideB'),
    valueOf('mentioned')];

/** A share (0–1) of a colour on a ground. */
export const mixed = (
  colour: string | ExpressionSpecification, ground: string, share: number,
): ExpressionSpecification => ['interpolate', ['linear'], share, 0, ground, 1, colour];

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

/** Whether the zoom is enough for a feature's rank. */
export const isInReach = ({ zoomPerRank, offset }: { zoomPerRank: number; offset: number }): ExpressionSpecification =>
  ['>=', ['zoom'], ['+', ['*', ['get', 'rank'], zoomPerRank], offset]];
