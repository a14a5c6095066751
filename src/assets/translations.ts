/**
 * The story's translations as they are wanted, in the store: what the story says is in its own language until they are
 * there.
 */
import { batch, computed, effect } from '@preact/signals';
import { loadTranslation } from './load.ts';
import type { Store } from '../store/store.ts';
import { translationsFor, type View } from '../view/view.ts';
import type { Language } from '../story/schema.ts';

export interface TranslationLoader {
  /** Loads what a view is shown with, each once, and again only if it did not come. Resolves whatever came. */
  need: (view: Pick<View, 'language' | 'filter'>) => Promise<void>;
}

/** Also loads what the page's own view wants, as it changes. */
export function createTranslationLoader(store: Store): TranslationLoader {
  const { story } = store;
  const asked = new Map<Language, Promise<void>>();
  const load = async (language: Language) => {
    try {
      // What reads it is loaded with it: most readers read the story as it is.
      const [text, { parseTranslation }] = await Promise.all([
        loadTranslation(story.id, language),
        import('../story/translation.ts'),
      ]);
      const { translation, problems } = parseTranslation(text, story, language);
      batch(() => {
        store.retract((notice) => notice.kind === 'translation-missing' && notice.language === language);
        if (translation) store.translationArrived(translation);
        if (problems.length === 0) return;
        store.problemsFound(problems);
        store.notify({ kind: 'translation-mistakes' });
      });
    } catch (error) {
      asked.delete(language);
      const reason = error instanceof Error ? error.message : String(error);
      store.notify({ kind: 'translation-missing', language, reason });
    }
  };
  const need: TranslationLoader['need'] = async (view) => {
    await Promise.all(translationsFor(story, view).map((language) => {
      const pending = asked.get(language) ?? load(language);
      asked.set(language, pending);
      return pending;
    }));
  };

  // Not with every change of the view: what failed would be asked for again with each move of the map.
  const wanted = computed(() => translationsFor(story, store.view.value).join());
  effect(() => { if (wanted.value !== '') void need(store.view.peek()); });
  return { need };
}
