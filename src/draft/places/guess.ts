/** Where a name is that the gazetteer does not have. */
import type { PlaceName } from './find-places.ts';
import type { Found } from '../../gazetteer/types.ts';
import { knownNames, type Known } from './known-names.ts';
import { DIRECTION } from './options.ts';
import type { Placed } from './placed.ts';

export const A_DIRECTION = 'a direction';

/** Sentences before and behind, in which a place that stands near is looked for. */
const REACH = 2;

/** The names of an article in their order, and what each means. */
interface Meanings {
  names: readonly PlaceName[];
  chosen: readonly (Found | null)[];
  known: Known;
}

/** Guesses, of the name at an index, which is not in the gazetteer: by a place within it, else by one that is near. */
export function guesser({ names, chosen, known }: Meanings): (i: number) => Placed {
  const meant = new Set(chosen);
  const onGround = chosen.map((place) => place !== null && place.kind !== 'country');
  const before = lastBefore(onGround);
  const behind = lastBefore(onGround.toReversed()).map((at) => chosen.length - 1 - at).toReversed();
  const apart = (i: number, at: number) => Math.abs((names[at]?.sentence ?? Infinity) - names[i]!.sentence);
  return (i) => {
    const { words } = names[i]!;
    const own = words.split(' ');
    const inside = knownNames(own, known)
      .filter(({ at, count }) => !DIRECTION.test(own.slice(at, at + count).join(' ')))
      .flatMap(({ places }) => places.find((place) => meant.has(place)) ?? places[0] ?? []);
    const well = inside.find((place) => place.prominence >= (place.kind === 'country' ? 0 : 55));
    if (well)
      return { place: well, isGuess: true, candidates: inside, margin: 0, why: [`${well.name} is part of the name`] };
    if (DIRECTION.test(words)) return nowhere(A_DIRECTION);
    const [near] = [before[i]!, behind[i]!].filter((at) => apart(i, at) <= REACH)
      .sort((a, b) => apart(i, a) - apart(i, b) || Math.abs(a - i) - Math.abs(b - i));
    if (near === undefined) return nowhere('not in the gazetteer');
    const why = [`${names[near]!.words} stands near it`];
    return { place: chosen[near]!, isGuess: true, candidates: [], margin: 0, why };
  };
}

/** Of each index the last one before it that is true; -1 where there is none. */
function lastBefore(list: readonly boolean[]): number[] {
  let last = -1;
  return list.map((is, i) => {
    const before = last;
    if (is) last = i;
    return before;
  });
}

const nowhere = (why: string): Placed => ({ place: null, isGuess: false, candidates: [], margin: 0, why: [why] });
