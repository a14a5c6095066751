/** Messages with placeholders, as the tables of the languages have them, made into strings and functions. */
import { isolated } from '../story/direction.ts';
import { numberIn } from './numbers.ts';

/** A speaker, or several who share a name; the name as it begins a sentence, and as it stands inside one. */
export interface Who { name: string; inside: string; plural: boolean }

/** What can be put into a message: words as they are, a number with the language's separators, a speaker's name. */
export type Value = string | number | Who;

/** Forms by CLDR's plural categories; the number named `count` decides. */
type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
export type Entry = string | PluralForms | readonly string[] | { readonly [key: string]: Entry };

const PLACEHOLDER = /\{(\w+)(?:\?([^|{}]*)\|([^|{}]*))?\}/g;

export const isPlural = (entry: Entry): entry is PluralForms =>
  typeof entry === 'object' && 'other' in entry && typeof entry.other === 'string';

/** The names of the placeholders in a text, each once. */
export const placeholdersIn = (text: string): string[] =>
  [...new Set(Array.from(text.matchAll(PLACEHOLDER), ([, name = '']) => name))];

/** A table with its texts as they are, and its messages as functions of named values. */
export function compile(entry: Entry, language: string): unknown {
  if (typeof entry === 'string') return placeholdersIn(entry).length > 0 ? messageOf(entry, language) : entry;
  if (Array.isArray(entry)) return entry;
  if (isPlural(entry)) return pluralOf(entry, language);
  return Object.fromEntries(Object.entries(entry).map(([key, one]) => [key, compile(one as Entry, language)]));
}

function messageOf(text: string, language: string) {
  const number = numberIn(language);
  const print = (value: Value, isInside: boolean) => {
    if (typeof value === 'number') return number(value);
    return isolated(typeof value === 'string' ? value : isInside ? value.inside : value.name);
  };
  return (values: Record<string, Value>) =>
    text.replace(PLACEHOLDER, (whole, name: string, one: string | undefined, many: string | undefined, at: number) => {
      const value = values[name];
      if (value === undefined) return whole;
      if (one === undefined || many === undefined) return print(value, at > 0);
      return typeof value === 'object' && value.plural ? many : one;
    });
}

function pluralOf(forms: PluralForms, language: string) {
  let rules: Intl.PluralRules | undefined;
  const messages = new Map(Object.entries(forms).map(([category, text]) => [category, messageOf(text, language)]));
  return (values: Record<string, Value>) => {
    rules ??= new Intl.PluralRules(language);
    return (messages.get(rules.select(Number(values['count']))) ?? messages.get('other'))?.(values) ?? '';
  };
}
