/** Numbers as a language writes them. */

/** With the language's own separators. What does it is made for the first number: most messages never have one. */
export function numberIn(language: string, options?: Intl.NumberFormatOptions): (value: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (value) => (format ??= new Intl.NumberFormat(language, options)).format(value);
}

/** As far as words say it all: 1,234,567 has none. */
const IN_WORDS = { notation: 'compact', maximumSignificantDigits: 4 } as const;
/** Their whole words would have to be inflected ("около 2 миллионов"); newspapers write "млн". */
const isInflected = (language: string) => language === 'uk' || language === 'ru';
const MILLION = 1e6;
/** Beyond these nobody counts digits. */
const [SMALLEST, LARGEST] = [1e-6, 1e15];

/** A quantity as it is given, to the last digit: millions and billions in words, very small and large ones as 1E-7. */
export function amountIn(language: string): (value: number) => string {
  const plain = numberIn(language, { maximumFractionDigits: 20 });
  const words = numberIn(language, { ...IN_WORDS, compactDisplay: isInflected(language) ? 'short' : 'long' });
  const power = numberIn(language, { notation: 'scientific', maximumSignificantDigits: 17 });
  return (value) => {
    if (value !== 0 && (value < SMALLEST || value >= LARGEST)) return power(value);
    return value >= MILLION && value === Number(value.toPrecision(4)) ? words(value) : plain(value);
  };
}

/** "200 km", and "500 m" below one. */
export function distanceIn(language: string): (kilometres: number) => string {
  const [long, short] = (['kilometer', 'meter'] as const).map((unit) => numberIn(language, { style: 'unit', unit }));
  return (kilometres) => (kilometres < 1 ? short?.(1000 * kilometres) : long?.(kilometres)) ?? '';
}

/** "12 seconds", in full. */
export const secondsIn = (language: string): ((seconds: number) => string) =>
  numberIn(language, { style: 'unit', unit: 'second', unitDisplay: 'long' });
