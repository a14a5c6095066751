import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../theme/theme.ts';

export const background = (theme: Theme): LayerSpecification[] => [
  { id: 'water', type: 'background', paint: { 'background-color': theme.water } },
];

export const land = (theme: Theme): LayerSpecification[] => [
  { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': theme.land } },
];

export const lakes = (theme: Theme): LayerSpecification[] => [
  { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': theme.water } },
];
