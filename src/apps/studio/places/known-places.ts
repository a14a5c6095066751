/** What the gazetteer knows of a draft's places, of which the draft itself has little more than the ref. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { GazetteerPlace } from '../../../gazetteer/types.ts';
import { gazetteer } from './gazetteer.ts';

const found = signal<ReadonlyMap<string, GazetteerPlace>>(new Map());
const asked = new Set<string>();

/** By ref, as far as they have come. */
export const knownPlaces: ReadonlySignal<ReadonlyMap<string, GazetteerPlace>> = found;

/** Asks for these, each once. */
export async function needPlaces(refs: readonly string[]): Promise<void> {
  const missing = refs.filter((ref) => !asked.has(ref));
  for (const ref of missing) asked.add(ref);
  const places = await Promise.all(missing.map(async (ref) => (await gazetteer.get(ref)).place));
  const known = places.flatMap((place): [string, GazetteerPlace][] => (place ? [[place.ref, place]] : []));
  if (known.length > 0) found.value = new Map([...found.peek(), ...known]);
}
