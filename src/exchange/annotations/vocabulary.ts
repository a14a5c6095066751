/** The words of our annotations beside those of the Web Annotation vocabulary; ../README.md says what each means. */

/** Names, and no addresses: nobody has to keep a page at them. */
const OURS = 'urn:dateline:';
const json = (name: string) => ({ '@id': OURS + name, '@type': '@json' });
/** JSON-LD: each type's keys mean these only inside it; `via` means something else in Web Annotations. */
const typed = (name: string, keys: readonly string[], values: readonly string[] = []) => ({
  '@id': OURS + name,
  '@context': Object.fromEntries([
    ...keys.map((key) => [key, OURS + key]), ...values.map((key) => [key, json(key)]),
  ]) as Record<string, unknown>,
});

/** What a statement's body has from the story file, key by key. */
export const STATEMENT_KEYS =
  ['speaker', 'via', 'stance', 'mode', 'quotes', 'quantities', 'movement', 'note', 'links'] as const;
export const RELATION_KEYS = ['from', 'to', 'basis', 'places', 'headline'] as const;

export const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', {
  '@version': 1.1,
  story: json('story'),
  positions: `${OURS}positions`,
  Statement: typed('Statement',
    ['statement', 'speaker', 'via', 'stance', 'mode', 'quotes', 'note'], ['quantities', 'movement', 'links']),
  Mention: typed('Mention', ['statement', 'place', 'kind', 'words']),
  Relation: typed('Relation', ['relation', ...RELATION_KEYS]),
}] as const;

/** Characters of the text that a quote has before and behind it. */
export const AROUND = 32;

/** Of an `implied` mention that has no words of its own: its target is all of its statement's. */
export const NO_WORDS = 'none';
