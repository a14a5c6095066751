/** The interface's words, in the language that they are wanted in. */
import { effect } from '@preact/signals';
import { loadMessages } from '../../locales/messages.ts';
import { onceDrawn } from '../../store/once-drawn.ts';
import type { Store } from '../../store/store.ts';
import { LANGUAGES, type Language } from '../../story/schema.ts';
import { paramsIn } from '../../view/address.ts';

/** The language that the address asks for, else the reader's own: where there is no story to tell another. */
export function languageAsked(): Language {
  const wanted = [...paramsIn(location.search).get('lang')?.split(',') ?? [], ...navigator.languages];
  return wanted.flatMap((one) => LANGUAGES.find((language) => one.split('-')[0] === language) ?? [])[0] ?? 'en';
}

/** ms after the map has been drawn. */
const QUIET = 1000;

/** The interface stays in the language that it has, English at first, if another can't be fetched. */
export const needWords = (language: Language): Promise<void> => loadMessages(language).catch(() => {});

/** Keeps the page's words in the view's language, and fetches those of the others once there is nothing else to do. */
export function followLanguage(store: Store): void {
  effect(() => {
    const language = store.language.value;
    // Even the same language would have every line of the page set anew.
    if (document.documentElement.lang !== language) document.documentElement.lang = language;
    void needWords(language);
  });
  // A reader who changes the language later need not wait for it; nor need what the start still has to do.
  onceDrawn(store, () => setTimeout(() => LANGUAGES.forEach((language) => void needWords(language)), QUIET));
}
