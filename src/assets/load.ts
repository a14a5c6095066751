/** Fetches what the page needs, all of it the page's own. */
import type { CountryMapFeature, Layers } from '../geometry/atlas.ts';
import { LAYER_FILES, type LayerSet } from '../geometry/layer-files.ts';
import { fetchFile, isPageThere } from './page-files.ts';
import { placesIn } from '../story/places-file.ts';
import { parseText, type Parsed } from '../story/parse.ts';
import { translationFile, type Language } from '../story/schema.ts';

const URLS = import.meta.glob<string>('../../geo/layers/*.geojson', { query: '?url', import: 'default', eager: true });

export interface LoadedLayers {
  layers: Partial<Layers>;
  /** The layers that could not be had, and why. */
  failures: { layer: string; reason: string }[];
}

/** Fetches a set of layers; one that is missing or broken costs only itself. */
export async function loadLayers(set: LayerSet): Promise<LoadedLayers> {
  const files = Object.entries(LAYER_FILES[set]);
  const results = await Promise.allSettled(
    files.map(async ([layer, file]) => [layer, await fetchLayer(file)] as const),
  );
  const loaded = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failures = results.flatMap((result, i) =>
    result.status === 'rejected'
      ? [
          {
            layer: files[i]?.[0] ?? '',
            reason: result.reason instanceof Error ? result.reason.message : String(result.reason),
          },
        ]
      : [],
  );
  return { layers: Object.fromEntries(loaded), failures };
}

async function fetchLayer(file: string): Promise<unknown> {
  const url = URLS[`../../geo/layers/${file}.geojson`];
  if (url === undefined) throw new Error('not part of this build');
  return readCollection(await fetchOk(url));
}

/** The layers of a story's own places, which lie beside it; none where there is nothing that could be them. */
export async function loadPlaces(story: string): Promise<Pick<Partial<Layers>, 'places' | 'neighbours'>> {
  try {
    const { features } = await readCollection(await fetchOk(`stories/${story}/places.geojson`));
    const { places, borders } = placesIn(features);
    return {
      places: { type: 'FeatureCollection', features: places as Layers['places']['features'] },
      neighbours: { type: 'FeatureCollection', features: borders },
    };
  } catch {
    return {};
  }
}

async function readCollection(response: Response): Promise<{ features: unknown[] }> {
  const data: unknown = await response.json();
  const isCollection = typeof data === 'object' && data !== null && 'features' in data && Array.isArray(data.features);
  if (!isCollection) throw new Error('not a GeoJSON FeatureCollection');
  return data as { features: unknown[] };
}

/**
 * The map of one country.
 * @throws Error with what went wrong
 */
export async function loadCountryMap(country: string, signal: AbortSignal): Promise<readonly CountryMapFeature[]> {
  const { features } = await readCollection(await fetchOk(`geo/country-maps/${country}.geojson`, signal));
  return features as CountryMapFeature[];
}

/** Fetches and reads a story; `missing` when the host has none of that id. */
export async function loadStory(id: string): Promise<Parsed | 'missing'> {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) return 'missing';
  const response = await fetchFile(`stories/${id}/story.json`);
  if (response.status === 404) return 'missing';
  if (!response.ok) throw new Error(`the host answered ${response.status}`);
  return parseText(await response.text());
}

/**
 * The text of a translation's file.
 * @throws Error with what went wrong, as part of a sentence.
 */
export async function loadTranslation(story: string, language: Language): Promise<string> {
  return (await fetchOk(`stories/${story}/${translationFile(language)}`)).text();
}

/** Whether the page, and this story of it, could be had and opened just now. */
export async function canOpen(id: string): Promise<boolean> {
  try {
    const parsed = await isPageThere() && await loadStory(id);
    return parsed !== false && parsed !== 'missing' && parsed.story?.id === id;
  } catch {
    return false;
  }
}

/** @throws Error with what went wrong, as part of a sentence. */
export async function fetchOk(path: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetchFile(path, signal);
  if (!response.ok) throw new Error(`the host answered ${response.status}`);
  return response;
}
