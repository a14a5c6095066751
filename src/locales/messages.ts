/**
 * What the page says by itself, in the languages that are loaded; what the story says stays in the story's language.
 */
import { signal, type Signal } from '@preact/signals';
import { isolated } from '../story/direction.ts';
import { STANCES, type Language, type Stance } from '../story/schema.ts';
import EN_TABLE from './en.json' with { type: 'json' };
import { dayIn } from './dates.ts';
import { compile, type Entry, type Value } from './format.ts';
import { amountIn, numberIn } from './numbers.ts';
import type { SHAPE } from './shape.ts';

export type MessagesOf<T> =
  T extends 'list' ? readonly string[]
  : T extends readonly [] ? string
  : T extends readonly (infer Name extends string)[] ? (values: Record<Name, Value>) => string
  : { readonly [K in keyof T]: MessagesOf<T[K]> };

/** A table as it is used: plain texts, and functions that put named values in. Names are never inflected. */
export interface Messages extends Omit<MessagesOf<typeof SHAPE>, 'area'> {
  number: (value: number) => string;
  /** A number that a statement gives, to its last digit. */
  amount: (value: number) => string;
  /** km², to four digits. */
  area: (value: number) => string;
  /** A day such as `2025-01-13`, in words. */
  day: (value: string) => string;
}

/** Each is fetched by itself: most readers need but one. */
const OTHERS: Record<Exclude<Language, 'en'>, () => Promise<{ default: Entry }>> = {
  uk: () => import('./uk.json', { with: { type: 'json' } }),
  ru: () => import('./ru.json', { with: { type: 'json' } }),
  ko: () => import('./ko.json', { with: { type: 'json' } }),
};

function messagesOf(table: Entry, language: Language): Messages {
  const compiled = compile(table, language) as MessagesOf<typeof SHAPE>;
  const area = numberIn(language, { maximumSignificantDigits: 4 });
  return {
    ...compiled, number: numberIn(language), amount: amountIn(language), day: dayIn(language),
    area: (value) => compiled.area({ area: area(value) }),
  };
}

/** What stands in for a language that has not come. */
const EN = messagesOf(EN_TABLE, 'en');

/** Each a signal of its own: a language that comes concerns only what is shown in it. */
const tables: Record<Language, Signal<Messages | null>> = {
  en: signal(EN),
  uk: signal(null),
  ru: signal(null),
  ko: signal(null),
};

/**
 * What is said in a language; in English where that language has not been loaded. It is a signal's value, so whoever
 * shows it is told when the language comes.
 */
export const messagesIn = (language: Language): Messages => tables[language].value ?? EN;

/** @throws TypeError when the language can't be fetched, as `import()` does. */
export async function loadMessages(language: Language): Promise<void> {
  if (language === 'en' || tables[language].peek() !== null) return;
  tables[language].value = messagesOf((await OTHERS[language]()).default, language);
}

/** What follows a speaker's name: "Ukraine denies", "Western officials report". */
export const verbOf = ({ stances, stancesOfMany }: Messages, stance: Stance, isPlural: boolean): string =>
  (isPlural ? stancesOfMany : stances)[stance];

/** The accessible name of a place's marker: "Kursk region, 4 statements". */
export const markerName = ({ statements }: Messages, place: string, count: number): string =>
  `${isolated(place)}, ${statements({ count })}`;

/** A marker as it is told: its places, by the name of what they are part of or the only one's, and their statements. */
export interface ToldMarker {
  /** Null for neighbours. */
  name: string | null;
  /** Of all its places, the most important first. */
  names: readonly string[];
  stances: readonly Stance[];
  isContested: boolean;
}

/** The words beside a ring: "Kursk region", "United States · 17 places", "Moscow and 2 more". */
export function markerWords({ places, marker }: Messages, { name, names }: Pick<ToldMarker, 'name' | 'names'>): string {
  const [first = ''] = names;
  if (names.length === 1) return first;
  return name === null ? marker.more({ names: isolated(first), count: names.length - 1 })
    : marker.words({ place: isolated(name), places: places({ count: names.length }) });
}

/** Of several places so many are named. */
const MOST_NAMED = 5;

/** "Kursk, Moscow, Seoul, Kyiv, Pyongyang and 2 more". */
export function severalNames(names: readonly string[], { more }: Messages['marker']): string {
  // Nothing is gained where a single one is left out.
  const named = names.length > MOST_NAMED + 1 ? names.slice(0, MOST_NAMED) : names;
  const list = named.map(isolated).join(', ');
  const count = names.length - named.length;
  return count > 0 ? more({ names: list, count }) : list;
}

/** The accessible name of a marker: "Kursk region, contested: 2 claims, 1 denial". */
export function markerLabel(messages: Messages, told: ToldMarker): string {
  const { marker, counted } = messages;
  const { name, names, isContested } = told;
  const stances = STANCES.flatMap((stance) => {
    const count = told.stances.filter((one) => one === stance).length;
    return count > 0 ? [counted[stance]({ count })] : [];
  }).join(', ');
  if (names.length > 1) {
    const others = name === null ? names.slice(1) : names;
    return marker.several({ places: markerWords(messages, told), names: severalNames(others, marker), stances });
  }
  const place = isolated(name ?? '');
  if (stances === '') return place;
  return isContested ? marker.contested({ place, stances }) : marker.place({ place, stances });
}
