/** An open story with everything that follows it: what each app's page is put together from. */
import { effect, type ReadonlySignal } from '@preact/signals';
import { createLayerLoader, type LayerLoader } from '../../assets/layers.ts';
import { pageAddress } from '../../assets/page-files.ts';
import { createTranslationLoader, type TranslationLoader } from '../../assets/translations.ts';
import type { TakeCapture } from '../../cartography/capture.ts';
import type { Theme } from '../../cartography/theme.ts';
import { createStore, type Findings, type Store } from '../../store/store.ts';
import { followTheme } from '../../store/theme-in-force.ts';
import { isolated } from '../../story/direction.ts';
import type { Story } from '../../story/story.ts';
import type { Page } from '../../ui/context.tsx';
import { hrefOf } from '../../ui/hooks/address-bar.ts';
import { createOpenParts } from '../../ui/open-parts.ts';
import { printAddress } from '../../view/address.ts';
import type { View } from '../../view/view.ts';
import { ownStory } from './built-page.tsx';
import { fetchSource } from './figure-source.ts';
import { followLanguage } from './languages.ts';

export interface Session {
  store: Store;
  /** The theme in force on the page. */
  theme: ReadonlySignal<Theme>;
  layers: LayerLoader;
  translations: TranslationLoader;
  /** The way to save the map as it stands; null while there is no map. */
  capture: { take: TakeCapture | null };
}

/**
 * Opens the story with this view; from here on the document's title, language, theme and `data-map` follow the store.
 */
export function openSession(story: Story, view: View, findings: Findings): Session {
  const store = createStore(story, view, findings);
  effect(() => { document.title = `${isolated(store.wording.value.title.text)} · Dateline`; });
  effect(() => { document.documentElement.dataset['map'] = store.mapStatus.value; });
  followLanguage(store);
  const capture = { take: null };
  return {
    store,
    theme: followTheme(store),
    layers: createLayerLoader(store),
    translations: createTranslationLoader(store),
    capture,
  };
}

/** What every component of the page may ask for, but for the map, which each app mounts in its own way. */
export function pageOf(session: Session): Omit<Page, 'opening' | 'mountMap'> {
  const { store, layers } = session;
  const href = hrefOf(store, ownStory());
  return {
    store,
    shown: store,
    href,
    permalink: () => printAddress(store.view.value, store.story, ownStory()),
    openParts: createOpenParts(),
    readAsFar: { paragraphs: 0 },
    drawStill: async (size) => {
      const { stillOf } = await import('../../figure/compose/static-map.ts');
      const linkOf = (id: string) => href({ kind: 'place', id });
      const { isClose, ...still } = stillOf(store.derived.peek(), store.atlas.peek(), size, linkOf);
      void layers.need(isClose ? 'detail' : 'names');
      return still;
    },
    drawCloseUp: async (place, size) => {
      const { closeUpOf } = await import('../../figure/compose/static-map.ts');
      return closeUpOf(store.derived.peek(), store.atlas.peek(), place, size);
    },
    drawLocator: async (frame, side) => {
      const { locatorOf } = await import('../../figure/compose/static-map.ts');
      return locatorOf(store.atlas.peek(), frame, side);
    },
    openFigureService: async () => {
      const { createFigureService } = await import('../../figure/service/figure-service.ts');
      return createFigureService({
        source: fetchSource(session),
        present: () => store.derived.peek(),
        theme: () => session.theme.peek(),
        addressOf: (view) => `${pageAddress()}${printAddress(view, store.story, ownStory())}`,
        takeCapture: () => session.capture.take,
      });
    },
  };
}
