import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../theme/theme.ts';
import { part } from './part.ts';

export const background = (theme: Theme): LayerSpecification[] => [
  { id: 'water', type: 'background', paint: { 'background-color': theme.water } },
];

export const land = (theme: Theme): LayerSpecification[] => [
  { id: 'land', type: 'fill', source: 'areas', filter: part('land'), paint: { 'fill-color': theme.land } },
];

export const lakes = (theme: Theme): LayerSpecification[] => [
  { id: 'lakes', type: 'fill', source: 'areas', filter: part('lake'), paint: { 'fill-color': theme.water } },
];
