/** Words that are used alike: spherical k-means over word vectors (Dhillon and Modha 2001). */

/** Unit vectors of `size` numbers each, one after another. */
export interface Vectors {
  values: Float32Array;
  size: number;
  count: number;
}

/** Rounds; few words change their cluster after these. */
const ROUNDS = 12;

/** Of each vector its cluster, 1 to `clusters`; the same for the same seed. */
export function clustersOf({ values, size, count }: Vectors, clusters: number, random: () => number): Uint16Array {
  const centres = new Float32Array(clusters * size);
  for (let k = 0; k < clusters; k += 1) {
    const start = Math.floor(random() * count) * size;
    centres.set(values.subarray(start, start + size), k * size);
  }
  const own = new Uint16Array(count);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let i = 0; i < count; i += 1) own[i] = nearest(values.subarray(i * size, (i + 1) * size), centres, clusters);
    centres.fill(0);
    for (let i = 0; i < count; i += 1)
      for (let d = 0; d < size; d += 1) centres[own[i]! * size + d]! += values[i * size + d]!;
    for (let k = 0; k < clusters; k += 1) toUnit(centres.subarray(k * size, (k + 1) * size));
  }
  return own.map((cluster) => cluster + 1);
}

function nearest(vector: Float32Array, centres: Float32Array, clusters: number): number {
  let [best, bestAt] = [-Infinity, 0];
  for (let k = 0; k < clusters; k += 1) {
    let cosine = 0;
    for (let d = 0; d < vector.length; d += 1) cosine += vector[d]! * centres[k * vector.length + d]!;
    if (cosine > best) [best, bestAt] = [cosine, k];
  }
  return bestAt;
}

/** In place; a vector of nothing stays one. */
export function toUnit(vector: Float32Array): void {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  if (length > 0) for (let d = 0; d < vector.length; d += 1) vector[d]! /= length;
}
