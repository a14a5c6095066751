/** What the page's figures are made of: the layers and translations that it has anyway, and its font files. */
import { fetchOk } from '../../assets/load.ts';
import type { LayerLoader } from '../../assets/layers.ts';
import type { TranslationLoader } from '../../assets/translations.ts';
import type { PageFigureSource } from '../../figure/service/figure-service.ts';
import { ReaderError } from '../../locales/failures.ts';
import type { Store } from '../../store/store.ts';

interface FetchServices {
  store: Pick<Store, 'translations'>;
  layers: LayerLoader;
  translations: TranslationLoader;
}

/** Fetches what is missing; what could not be fetched, the page has told the reader. */
export function fetchSource({ store, layers, translations }: FetchServices): PageFigureSource {
  const setOf = (level: 'overview' | 'detail') => (level === 'overview' ? 'names' : 'detail');
  return {
    atlas: async (level) => {
      await Promise.all([layers.need(setOf(level)), layers.need('waters')]);
      return layers.atlas(setOf(level));
    },
    atlasNow: (level) => layers.atlas(setOf(level)),
    translations: async (view) => {
      await translations.need(view);
      return store.translations.peek();
    },
    font: fetchFont,
  };
}

async function fetchFont(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await (await fetchOk(`fonts/${file}`)).arrayBuffer());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ReaderError({ kind: 'font-missing', file, reason }, { cause: error });
  }
}
