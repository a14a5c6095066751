/** The maps of the countries in view, fetched for as long as they are. */
import type { CountryMapFeature } from '../geometry/atlas.ts';

/** As many are kept, those that came last, if no more are in view. */
const MOST_KEPT = 20;
/** ms: then the map goes on without one; it is not idle before. */
const LONGEST_WAIT = 20_000;

type Features = readonly CountryMapFeature[];

interface Services {
  /** Rejects where there is no such map, or when it is not wanted any more. */
  load: (country: string, signal: AbortSignal) => Promise<Features>;
  /** Told all that is at hand, each time there is more or less of it. */
  arrived: (features: Features) => void;
}

/**
 * A function that is told the countries in view, by code. What is missing stays so until others come into view: a map
 * without it is whole, and a host that has it not need not be asked all the time.
 */
export function createCountryMaps({ load, arrived }: Services): (countries: readonly string[]) => Promise<void> {
  const kept = new Map<string, Features>();
  const pending = new Map<string, AbortController>();
  let wanted: readonly string[] = [];
  let told = '';

  const fetchOne = async (country: string) => {
    const controller = new AbortController();
    pending.set(country, controller);
    const timer = setTimeout(() => controller.abort(), LONGEST_WAIT);
    try {
      kept.set(country, await load(country, controller.signal));
    } catch {
      // It stays missing.
    } finally {
      clearTimeout(timer);
      if (pending.get(country) === controller) pending.delete(country);
    }
  };
  const tell = () => {
    const spare = [...kept.keys()].filter((country) => !wanted.includes(country));
    for (const country of spare.slice(0, Math.max(0, kept.size - MOST_KEPT))) kept.delete(country);
    const now = [...kept.keys()].sort().join();
    if (now === told) return;
    told = now;
    arrived([...kept.values()].flat());
  };

  return async (countries) => {
    if (countries.join() === wanted.join()) return;
    wanted = countries;
    for (const [country, controller] of pending) {
      if (wanted.includes(country)) continue;
      controller.abort();
      pending.delete(country);
    }
    await Promise.all(wanted.filter((one) => !kept.has(one) && !pending.has(one)).map(fetchOne));
    tell();
  };
}
