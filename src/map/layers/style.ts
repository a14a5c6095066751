/** The map's style: a pure function of theme and opening data. What changes later comes by `setData`. */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection, Geometry } from 'geojson';
import type { ProjectionName } from '../../view/view.ts';
import { LABEL_ORDER, type LabelKind } from '../../cartography/labels.ts';
import type { Theme } from '../../cartography/theme.ts';
import { areas, background } from './areas.ts';
import { countryLabels, markerBoxes, regionLabels, riverLabels, seaLabels, settlements } from './labels.ts';
import { dots } from './dots.ts';
import { details, lines } from './lines.ts';
import { movementLabel } from './movement.ts';

type Layers = (theme: Theme) => LayerSpecification[];

/** The draw order, bottom to top. Symbols further up take their room first. */
const LABELS: Record<LabelKind, Layers> = {
  country: countryLabels, sea: seaLabels, settlement: settlements, region: regionLabels, river: riverLabels,
};
const ORDER: readonly Layers[] = [
  background, areas, details, lines, dots, ...LABEL_ORDER.toReversed().map((kind) => LABELS[kind]),
  movementLabel, markerBoxes,
];

export const SOURCE_IDS = [
  'areas', 'details', 'labels', 'settlements', 'movement', 'marker-boxes', 'dots',
] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

export function layersOf(theme: Theme): LayerSpecification[] {
  return ORDER.flatMap((layers) => layers(theme));
}

/**
 * CSS px at a tile's own zoom by which lines may be off, up to twice as many on the screen. At MapLibre's 0.375 a frame
 * with the detailed layers has a quarter more triangles, and looks the same.
 */
const TOLERANCE = 0.7;

/** What the map opens with. */
export interface Opening { projection: ProjectionName; data: SourceData }
export type SourceData = Partial<Record<SourceId, FeatureCollection<Geometry, object>>>;

export function styleOf(theme: Theme, { projection, data }: Opening): StyleSpecification {
  const source = (id: SourceId): SourceSpecification => ({
    type: 'geojson',
    data: data[id] ?? { type: 'FeatureCollection', features: [] },
    promoteId: 'id',
    tolerance: TOLERANCE,
  });
  return {
    version: 8,
    projection: { type: projection },
    sources: Object.fromEntries(SOURCE_IDS.map((id) => [id, source(id)])),
    layers: layersOf(theme),
  };
}
