/** Where a name is that the gazetteer does not have. */
import type { PlaceName } from './find-places.ts';
import type { Found } from '../../gazetteer/types.ts';
import { knownNames, type Known } from './known-names.ts';
import { DIRECTION } from './options.ts';
import type { Placed } from './placed.ts';

export const A_DIRECTION = 'a direction';

/** A name that is not in the gazetteer: by a place within it, else by the place that stands next to it. */
export function guessed(
  name: PlaceName,
  names: readonly PlaceName[],
  chosen: readonly (Found | null)[],
  known: Known,
): Placed {
  const inside = knownNames(name.words.split(' '), known)
    .filter(
      ({ at, count }) =>
        !DIRECTION.test(
          name.words
            .split(' ')
            .slice(at, at + count)
            .join(' '),
        ),
    )
    .flatMap(({ places }) => places.find((place) => chosen.includes(place)) ?? places[0] ?? []);
  const well = inside.find((place) => place.prominence >= (place.kind === 'country' ? 0 : 55));
  if (well)
    return { place: well, isGuess: true, candidates: inside, margin: 0, why: [`${well.name} is part of the name`] };
  if (DIRECTION.test(name.words)) return nowhere(A_DIRECTION);
  const own = names.indexOf(name);
  const near = names
    .map((other, i) => ({ other, place: chosen[i], gap: Math.abs(i - own) }))
    .filter(({ other, place }) => place && place.kind !== 'country' && Math.abs(other.sentence - name.sentence) <= 2)
    .sort(
      (a, b) =>
        Math.abs(a.other.sentence - name.sentence) - Math.abs(b.other.sentence - name.sentence) || a.gap - b.gap,
    )[0];
  if (!near?.place) return nowhere('not in the gazetteer');
  return { place: near.place, isGuess: true, candidates: [], margin: 0, why: [`${near.other.words} stands near it`] };
}

const nowhere = (why: string): Placed => ({ place: null, isGuess: false, candidates: [], margin: 0, why: [why] });
