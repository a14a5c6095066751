/** One name is one thing in an article: what is a place in most of its uses is one in the others too. */
import { isFacility } from './facilities.ts';
import type { Found } from '../../gazetteer/types.ts';
import { fitting, isOwnName, isWellKnown, type Known } from './known-names.ts';
import { normalise } from '../../gazetteer/normalise.ts';
import { anyOf } from '../text/any-of.ts';

/** A name at its words' indexes in a sentence. */
export interface NamedSpan {
  sentence: number;
  first: number;
  last: number;
  isInside: boolean;
}

interface Uses {
  asPlace: number;
  all: number;
  isLocated: boolean;
  spots: Omit<NamedSpan, 'isInside'>[];
}

/** Words before a name that is of somewhere. */
const WHERE = new RegExp(
  `^(?:${anyOf(`
  in at from near to of outside around into across throughout toward towards inside between through via
  southern northern eastern western central north south east west northeast northwest southeast southwest
`)})$`,
  'i',
);
/** Of a name's uses, as many as make it a place in all, or in none. */
const MOST = 0.4;
const FEW = 0.34;
/** A person's name that is also a town's is a place only if nearly all its uses are. */
const NEARLY_ALL = 0.7;
const LONGEST = 6;

/** The spans with those of the same names added, and without those of names that are hardly ever places. */
export function oneNameOneThing(
  sentences: readonly (readonly string[])[],
  spans: readonly NamedSpan[],
  known: Known,
  persons: ReadonlySet<string>,
): NamedSpan[] {
  const nameOf = ({ sentence, first, last }: Omit<NamedSpan, 'isInside'>) =>
    sentences[sentence]!.slice(first, last + 1).join(' ');
  const uses = new Map<string, Uses>();
  for (const span of spans) {
    const words = sentences[span.sentence]!;
    const name = nameOf(span);
    const use = uses.get(name) ?? { asPlace: 0, all: 0, isLocated: false, spots: [] };
    use.asPlace += 1;
    if (WHERE.test(words[span.first - 1] ?? '') || words[span.last + 1] === ',') use.isLocated = true;
    uses.set(name, use);
  }
  for (const [sentence, words] of sentences.entries()) countUses(words, sentence, uses);
  const isKept = (name: string) => {
    const use = uses.get(name)!;
    const places = fitting(name, known.get(normalise(name)) ?? []);
    const isPerson = name.split(' ').some((word) => persons.has(word));
    const share = use.asPlace / use.all;
    if (places.length === 0) return isFacility(name) || (use.isLocated && !isPerson && share >= FEW);
    if (!use.isLocated && places.every(isSecondary)) return false;
    return isWellKnown(places) || (share >= FEW && (!isPerson || share >= NEARLY_ALL));
  };
  const keptNames = new Set([...uses.keys()].filter(isKept));
  const kept = spans.filter((span) => keptNames.has(nameOf(span)));
  const keptIn = bySentence(kept);
  const isFree = ({ sentence, first, last }: Omit<NamedSpan, 'isInside'>) =>
    !keptIn.get(sentence)?.some((other) => other.first <= last && first <= other.last);
  const added = [...uses].flatMap(([name, { asPlace, all, spots }]) => {
    const isPerson = name.split(' ').some((word) => persons.has(word));
    const isEverywhere = asPlace / all >= MOST || (known.has(normalise(name)) && !isPerson);
    if (!keptNames.has(name) || !isEverywhere) return [];
    return spots.filter(isFree).map((spot) => ({ ...spot, isInside: false }));
  });
  return [...kept, ...added].sort((a, b) => a.sentence - b.sentence || a.first - b.first);
}

export function bySentence(spans: readonly NamedSpan[]): Map<number, NamedSpan[]> {
  const found = new Map<number, NamedSpan[]>();
  for (const span of spans) {
    const own = found.get(span.sentence);
    if (own) own.push(span);
    else found.set(span.sentence, [span]);
  }
  return found;
}

/** A town or region that is called so by few: it is meant only where something says that it is a place. */
const isSecondary = (place: Found): boolean =>
  /^(city|county|region|spot)$/.test(place.kind) && place.as === 'name' && place.prominence < KNOWN
  && !isOwnName(place);
/** Steps of prominence: towns of 200,000 people. */
const KNOWN = 55;

function countUses(words: readonly string[], sentence: number, uses: ReadonlyMap<string, Uses>): void {
  for (let first = 0; first < words.length; first += 1) {
    for (let count = Math.min(LONGEST, words.length - first); count > 0; count -= 1) {
      const use = uses.get(words.slice(first, first + count).join(' '));
      if (!use) continue;
      use.all += 1;
      use.spots.push({ sentence, first, last: first + count - 1 });
      first += count - 1;
      break;
    }
  }
}
