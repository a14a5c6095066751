import type { Language } from '../../story/schema.ts';
import { EN } from './en.ts';
import { KO } from './ko.ts';
import { RU } from './ru.ts';
import type { Interface } from './table.ts';
import { UK } from './uk.ts';

const TABLES: Record<Language, Interface> = { en: EN, uk: UK, ru: RU, ko: KO };

/** What the interface says in a language. */
export const interfaceIn = (language: Language): Interface => TABLES[language];
