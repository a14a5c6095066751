import type { Language } from '../story/schema.ts';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Words with a number at `#`, in the form that the language has for it: "1 statement", "2 statements". */
export function counted(language: Language, forms: Forms): (count: number) => string {
  const rules = new Intl.PluralRules(language);
  const number = numberIn(language);
  return (count) => (forms[rules.select(count)] ?? forms.other).replace('#', number(count));
}

/** A number with the language's own separators. */
export function numberIn(language: Language, options?: Intl.NumberFormatOptions): (value: number) => string {
  const format = new Intl.NumberFormat(language, options);
  return (value) => format.format(value);
}
