/** What is found in a draft's texts is asked for with each change of the draft, which leaves most of them alone. */

/** Texts of a language: those of one draft, and more. */
const MOST = 10_000;

/** The same function, but that it looks at each text once. What it gives is not to be changed. */
export function remembered<Found>(find: (text: string, language: string) => Found): typeof find {
  const known = new Map<string, Map<string, Found>>();
  return (text, language) => {
    const own = known.get(language) ?? new Map<string, Found>();
    if (own.size >= MOST) own.clear();
    const found = own.get(text) ?? find(text, language);
    known.set(language, own.set(text, found));
    return found;
  };
}
