/** Where places of the gazetteer are of which a draft says only the ref, as one does that was a story before. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Position } from 'geojson';
import { gazetteer } from './gazetteer.ts';

const found = signal<ReadonlyMap<string, Position>>(new Map());
const asked = new Set<string>();

/** Degrees, by ref, as far as they have come. */
export const refPoints: ReadonlySignal<ReadonlyMap<string, Position>> = found;

/** Asks for these, each once. */
export async function needPoints(refs: readonly string[]): Promise<void> {
  const missing = refs.filter((ref) => !asked.has(ref));
  for (const ref of missing) asked.add(ref);
  const places = await Promise.all(missing.map(async (ref) => (await gazetteer.get(ref)).place));
  const points = places.flatMap((place) => {
    const entry: [string, Position][] = place ? [[place.ref, [place.lon, place.lat]]] : [];
    return entry;
  });
  if (points.length > 0) found.value = new Map([...found.peek(), ...points]);
}
