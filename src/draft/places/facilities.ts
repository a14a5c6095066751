/** Names that say themselves that they are of a place on the ground: "Third Street", "Harare City Council". */
import { isCapital, isLink } from '../text/words.ts';

/** Last words of such names: buildings and their bodies, streets, waters, land. */
const KINDS = new Set(
  [
    'street avenue road lane drive square boulevard highway bridge quarter neighborhood neighbourhood estate',
    'hospital clinic university school academy college institute campus library museum gallery theater theatre cinema',
    'church chapel cathedral mosque temple palace tower plaza mall hotel restaurant station airport harbor harbour',
    'stadium arena racecourse park cemetery prison court embassy club council bank centre center hall plantation',
    'bay lake river island islands beach valley mountain mountains peninsula desert strait gulf sea ocean delta basin',
    'forest hills creek canal falls dam pass plateau district town village port',
  ]
    .join(' ')
    .split(' '),
);
/** These are often left out or stand after a name that is a place without them. */
const ONLY_IN_A_PLACE = new Set(['state', 'city', 'county', 'region', 'province']);

export interface Run {
  first: number;
  last: number;
}

/** Runs of capitals that end in such a word; `isPlace` tells of a word whether it has been found to be in a place. */
export function facilitiesIn(words: readonly string[], isPlace: (i: number) => boolean): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < words.length; first += 1) {
    if (!isCapital(words[first]) || words[first] === 'The') continue;
    let end = first;
    while (
      isCapital(words[end + 1]) ||
      (isLink(words[end + 1]) && words[end + 1] !== '-' && isCapital(words[end + 2]))
    )
      end += 1;
    let last = end;
    while (last > first && !isKind(words[last]!, isPlace(first))) last -= 1;
    if (last > first) runs.push({ first, last });
    first = end;
  }
  return runs;
}

/** Whether a name ends in such a word. */
export const isFacility = (name: string): boolean => KINDS.has(name.split(' ').at(-1)?.toLowerCase() ?? '');

const isKind = (word: string, isInPlace: boolean): boolean =>
  KINDS.has(word.toLowerCase()) || (isInPlace && ONLY_IN_A_PLACE.has(word.toLowerCase()));
