/** Numbers as a language writes them. */

/** With the language's own separators. */
export function numberIn(language: string, options?: Intl.NumberFormatOptions): (value: number) => string {
  const format = new Intl.NumberFormat(language, options);
  return (value) => format.format(value);
}

/** "12 seconds", in full. */
export const secondsIn = (language: string): ((seconds: number) => string) =>
  numberIn(language, { style: 'unit', unit: 'second', unitDisplay: 'long' });
