/** A place's own geometry: GeoJSON (RFC 7946; degrees, longitude first), also in the wrappers that tools put on it. */
import * as v from 'valibot';

const Longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const Latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
/** An elevation may follow, and is left out. */
export const Position = v.tuple([Longitude, Latitude]);
/** Closed or not. */
const Ring = v.pipe(v.array(Position), v.minLength(3));
const Rings = v.pipe(v.array(Ring), v.minLength(1));
const Line = v.pipe(v.array(Position), v.minLength(2));

const Bare = v.variant('type', [
  v.object({ type: v.literal('Point'), coordinates: Position }),
  v.object({ type: v.literal('LineString'), coordinates: Line }),
  v.object({ type: v.literal('MultiLineString'), coordinates: v.pipe(v.array(Line), v.minLength(1)) }),
  v.object({ type: v.literal('Polygon'), coordinates: Rings }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.pipe(v.array(Rings), v.minLength(1)) }),
]);
export type BareGeometry = v.InferOutput<typeof Bare>;

/** Only the shape counts: names and other properties are the story's own. */
const Feature = v.object({ type: v.literal('Feature'), geometry: Bare });
const Collection = v.object({
  type: v.literal('FeatureCollection'),
  features: v.pipe(v.array(Feature), v.length(1, 'one feature: a place has one geometry')),
});

/** Reads a geometry, a Feature, or a FeatureCollection of one, into the bare geometry. */
export const OwnGeometry = v.pipe(v.variant('type', [Bare, Feature, Collection]), v.transform(unwrapped));

type Wrapped = v.InferOutput<typeof Bare | typeof Feature | typeof Collection>;

function unwrapped(given: Wrapped): BareGeometry {
  switch (given.type) {
    case 'Feature': return given.geometry;
    case 'FeatureCollection': return (given.features as [v.InferOutput<typeof Feature>])[0].geometry;
    default: return given;
  }
}
