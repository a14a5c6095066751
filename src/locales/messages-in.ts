import { signal, type Signal } from '@preact/signals';
import type { Language } from '../story/schema.ts';
import { EN } from './en.ts';
import type { Interface } from './messages.ts';

/** Each is fetched by itself: most readers need but one. */
const OTHERS: Record<Exclude<Language, 'en'>, () => Promise<Interface>> = {
  uk: async () => (await import('./uk.ts')).UK,
  ru: async () => (await import('./ru.ts')).RU,
  ko: async () => (await import('./ko.ts')).KO,
};

/** Each a signal of its own: a language that comes concerns only what is shown in it. */
const tables: Record<Language, Signal<Interface | null>> = { en: signal(EN), uk: signal(null), ru: signal(null), ko: signal(null) };

/**
 * What the interface says in a language; in English where that language has not been loaded. It is a signal's value, so
 * whoever shows it is told when the language comes.
 */
export const interfaceIn = (language: Language): Interface => tables[language].value ?? EN;

/** @throws TypeError when the language can't be fetched, as `import()` does. */
export async function loadInterface(language: Language): Promise<void> {
  if (language !== 'en' && tables[language].peek() === null) tables[language].value = await OTHERS[language]();
}
