/** Places without a marker: those that the filter or the chosen statement leaves out. */
import type { LayerSpecification } from 'maplibre-gl';
import { DOT } from '../../cartography/lines.ts';
import type { Theme } from '../../cartography/theme.ts';

export const dots = (theme: Theme): LayerSpecification[] => [
  {
    id: 'dots',
    type: 'circle',
    source: 'dots',
    paint: {
      'circle-radius': DOT.radius,
      'circle-color': theme.inkQuiet,
      'circle-stroke-color': theme.mapHalo,
      'circle-stroke-width': DOT.halo,
    },
  },
];
