/** Days as a language writes them. */

/** English has the day before the month outside America. */
const AS_WRITTEN: Readonly<Record<string, string>> = { en: 'en-GB' };

/** Words a day such as `2025-01-13`: "13 January 2025", the same wherever the reader is. No day stays as it is. */
export function dayIn(language: string): (day: string) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (day) => {
    format ??= new Intl.DateTimeFormat(AS_WRITTEN[language] ?? language, { dateStyle: 'long', timeZone: 'UTC' });
    // Browsers do not agree on 30 February.
    const date = new Date(`${day}T00:00:00Z`);
    return Number.isNaN(date.getTime()) ? day : format.format(date);
  };
}
