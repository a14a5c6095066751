/** A story's `places.geojson`, which the build writes, and which may also have been put beside a story by hand. */
import * as v from 'valibot';
import { OwnGeometry, Position } from './geometry-schema.ts';
import { Names } from './schema.ts';

const PlaceFeature = v.object({
  type: v.literal('Feature'),
  properties: v.object({
    id: v.string(),
    name: Names,
    label: v.optional(Position),
    area: v.optional(v.number()),
    county: v.optional(v.string()),
    region: v.optional(v.string()),
    country: v.optional(v.string()),
  }),
  geometry: OwnGeometry,
});

/** Of the regions around those that the story refers to. */
const BorderFeature = v.object({
  type: v.literal('Feature'),
  properties: v.object({ kind: v.literal('region') }),
  geometry: v.object({ type: v.literal('MultiLineString'), coordinates: v.array(v.array(Position)) }),
});

export interface PlacesFile {
  places: v.InferOutput<typeof PlaceFeature>[];
  borders: v.InferOutput<typeof BorderFeature>[];
}

/** The features that can be drawn; one that is broken costs only itself. */
export const placesIn = (features: readonly unknown[]): PlacesFile =>
  ({ places: allOf(PlaceFeature, features), borders: allOf(BorderFeature, features) });

function allOf<S extends v.GenericSchema>(schema: S, values: readonly unknown[]): v.InferOutput<S>[] {
  return values.flatMap((value) => {
    const { success, output } = v.safeParse(schema, value);
    return success ? [output] : [];
  });
}
