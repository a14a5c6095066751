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

export type PlaceFeature = v.InferOutput<typeof PlaceFeature>;

/** The features that can be drawn; one that is broken costs only itself. */
export const placesIn = (features: readonly unknown[]): PlaceFeature[] => features.flatMap((one) => {
  const { success, output } = v.safeParse(PlaceFeature, one);
  return success ? [output] : [];
});
