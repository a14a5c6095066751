/** A name in small letters without their accents: "Jeseník" is `jesenik`. */
export const plainLetters = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * A name in what an id is made of, small Latin letters, digits and hyphens: "Kursk Oblast" is `kursk-oblast`, "Jeseník"
 * `jesenik`. Empty where it has no Latin letter. `most`: UTF-16 code units.
 */
export function slugOf(name: string, most: number): string {
  return plainLetters(name).replace(/[^a-z0-9]+/g, '-').replace(/^-+/, '').slice(0, most).replace(/-+$/, '');
}
