/** The studio's own words, which a reader's page never loads; beside them it uses those of the page. */
import { signal, type Signal } from '@preact/signals';
import type { Language } from '../../story/schema.ts';
import { compile, type Entry } from '../format.ts';
import type { MessagesOf } from '../messages.ts';
import EN_TABLE from './en.json' with { type: 'json' };
import type { STUDIO_SHAPE } from './shape.ts';

export type StudioMessages = MessagesOf<typeof STUDIO_SHAPE>;

const OTHERS: Record<Exclude<Language, 'en'>, () => Promise<{ default: Entry }>> = {
  uk: () => import('./uk.json', { with: { type: 'json' } }),
  ru: () => import('./ru.json', { with: { type: 'json' } }),
  ko: () => import('./ko.json', { with: { type: 'json' } }),
};

const messagesOf = (table: Entry, language: Language) => compile(table, language) as StudioMessages;

const EN = messagesOf(EN_TABLE, 'en');
const tables: Record<Language, Signal<StudioMessages | null>> = {
  en: signal(EN), uk: signal(null), ru: signal(null), ko: signal(null),
};

/** In English where that language has not been loaded; a signal's value, as `messagesIn` is. */
export const studioMessagesIn = (language: Language): StudioMessages => tables[language].value ?? EN;

/** @throws TypeError when the language can't be fetched, as `import()` does. */
export async function loadStudioMessages(language: Language): Promise<void> {
  if (language === 'en' || tables[language].peek() !== null) return;
  tables[language].value = messagesOf((await OTHERS[language]()).default, language);
}
