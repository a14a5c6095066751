/** What a file of shapes holds, before anybody has looked at it: GeoJSON in its wrappers, and what becomes that. */
import type { Path, Problem } from '../../../story/problem.ts';

/** A shape as it comes out of a file, not looked at yet. */
export interface RawShape { name: unknown; geometry: unknown; path: Path }
export interface RawShapes { raw: RawShape[]; problems: Problem[] }

interface Loose { type?: unknown; features?: unknown; geometry?: unknown; geometries?: unknown; properties?: unknown }
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

/** Each feature of a collection by itself, and of a feature each of its geometries; no collection within another. */
export function shapesIn(value: unknown, path: Path): RawShape[] {
  const features = isObject(value) && value.type === 'FeatureCollection' && Array.isArray(value.features)
    ? value.features.map((feature: unknown, i): [unknown, Path] => [feature, [...path, 'features', i]])
    : [[value, path] as [unknown, Path]];
  return features.flatMap(([feature, at]) => {
    if (!isObject(feature) || feature.type !== 'Feature') return geometriesIn('', feature, at);
    const name = isObject(feature.properties) ? (feature.properties as { name?: unknown }).name : '';
    // Tools write features without one, such as a track that was not recorded.
    return feature.geometry === null ? [] : geometriesIn(name, feature.geometry, [...at, 'geometry']);
  });
}

function geometriesIn(name: unknown, geometry: unknown, path: Path): RawShape[] {
  if (!isObject(geometry) || geometry.type !== 'GeometryCollection' || !Array.isArray(geometry.geometries))
    return [{ name, geometry, path }];
  return geometry.geometries.map((one: unknown, i) => ({ name, geometry: one, path: [...path, 'geometries', i] }));
}
