import type { ExpressionSpecification } from 'maplibre-gl';

/** Feature-state keys that `map/feature-state.ts` sets; `out`: the filter leaves it out. */
export type State = 'lit' | 'chosen' | 'out';

export const when = (state: State, yes: number | string, no: number | ExpressionSpecification): ExpressionSpecification =>
  ['case', ['boolean', ['feature-state', state], false], yes, no];
