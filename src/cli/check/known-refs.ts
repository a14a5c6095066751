/** What the places of a story may refer to, as far as the story asks: not the whole world is read for it. */
import type { Atlas } from '../../geometry/atlas.ts';
import { gazetteerOnce } from '../../node/story-places.ts';
import { nameIn } from '../../story/names.ts';
import { parseText } from '../../story/parse.ts';
import { namesToTry, wordsOf, type Refs } from '../../story/places.ts';
import type { Place } from '../../story/story.ts';

/** Places that are proposed for one name that a wrong ref has. */
const PROPOSED = 3;

/** The countries, what else the story refers to, and what it may have meant where that is nowhere. */
export async function knownRefs(text: string, { areas }: Atlas): Promise<Refs> {
  const bundled = [...areas].map(([id, { properties }]) => [id, nameIn(properties.name, 'en')] as const);
  const refs = new Map(bundled);
  const others = (parseText(text).story?.places ?? []).filter(({ ref }) => ref !== undefined && !refs.has(ref));
  const more = await Promise.all(others.map(inGazetteer));
  return new Map([...bundled, ...more.flat()]);
}

async function inGazetteer(given: Place): Promise<[ref: string, name: string][]> {
  const { ref = '' } = given;
  const { place } = await gazetteerOnce().get(ref);
  if (place) return [[ref, place.name]];
  // It may have been written by hand, as region:florida, or be gone from a later version of the data.
  const [first = '', ...others] = namesToTry(given);
  const answers = await Promise.all([first, ...others].map((name) => gazetteerOnce().candidates(name)));
  const named = answers.map(({ places }) => places.filter(({ as }) => as === 'name'));
  const found = named.find((places) => places.length > 0) ?? (await gazetteerOnce().search(wordsOf(ref))).places;
  const alike = found.filter((one) => kindOf(one.ref) === kindOf(ref));
  // Under a name that the place has in the story, as that is what it is proposed by.
  return (alike.length > 0 ? alike : found).slice(0, PROPOSED).map((one) => [one.ref, first]);
}

const kindOf = (ref: string): string => ref.slice(0, ref.indexOf(':'));
