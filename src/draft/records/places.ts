/** What the reader has found of places, as records: each place once, and each of its names. */
import type { Found } from '../../gazetteer/types.ts';
import { MAX_PLACES } from '../../story/limits.ts';
import { languageOf, nameIn } from '../../story/names.ts';
import type { Language } from '../../story/schema.ts';
import type { Draft, DraftMention, DraftPlace } from '../format/draft.ts';
import { MAX_ALTERNATIVES, MAX_MENTIONS } from '../format/schema.ts';
import { isGoverning, mayGovern } from '../places/governments.ts';
import { A_DIRECTION } from '../places/guess.ts';
import type { Placed } from '../places/placed.ts';
import type { Reading } from '../read.ts';
import { mentionConfidence } from './confidence.ts';
import { idMaker } from './ids.ts';
import type { LeftOut } from './left-out.ts';
import { ENGINE } from './origin.ts';
import { spansAt } from './text-spans.ts';

/** In the order of the text. */
export function placeRecords(
  text: string, reading: Reading, left: LeftOut,
): { places: DraftPlace[]; mentions: DraftMention[] } {
  const places = new Map<string, DraftPlace>();
  const idOf = idMaker('place');
  const language = languageOf(reading.language) ?? 'en';
  const placeOf = (found: Found, confidence: number): string | undefined => {
    const known = places.get(found.ref);
    if (known) {
      // As sure as the surest of its names.
      places.set(found.ref, { ...known, confidence: Math.max(known.confidence ?? 0, confidence) });
      return known.id;
    }
    if (places.size >= MAX_PLACES) {
      left.add('places');
      return undefined;
    }
    const { ref, lon, lat } = found;
    const name = nameIn(found.names, language);
    places.set(ref, {
      id: idOf(found.name), ref, name, point: [lon, lat], ...ENGINE, confidence, why: 'The text names it.',
    });
    return places.get(ref)?.id;
  };
  const speaking = new Set(reading.statements.map(({ attribution: { source: [start, end] } }) => `${start} ${end}`));
  const mentions = reading.names.flatMap(({ start, end }, i): DraftMention[] => {
    const [span] = spansAt(text, reading.paragraphs, [start, end]);
    const placed = reading.placed[i];
    if (!span || !placed || isDirection(placed)) return [];
    const confidence = mentionConfidence(placed);
    const id = placed.place ? placeOf(placed.place, confidence) : undefined;
    return [{
      id: `m${i + 1}`,
      span,
      kind: mayGovern(placed) && (speaking.has(`${start} ${end}`) || isGoverning(text, start, end))
        ? 'metonym'
        : kindOf(placed),
      ...(id !== undefined && { place: id }),
      alternatives: alternativesTo(placed, language),
      ...ENGINE,
      confidence,
      why: reasonOf(placed),
    }];
  });
  return { places: [...places.values()], mentions: left.first('mentions', mentions, MAX_MENTIONS) };
}

/** "Western officials": no place, and said to be none. */
const isDirection = ({ place, why }: Placed): boolean => place === null && why.includes(A_DIRECTION);

/** Words that sound like a place and are none, each once. */
export function unplacedRecords({ names, placed }: Reading): Draft['unplaced'] {
  const words = names.flatMap(({ words: own }, i) => (placed[i] && isDirection(placed[i]) ? own : []));
  return [...new Set(words)].slice(0, MAX_PLACES)
    .map((own) => ({ words: own, reason: 'It says where somebody is from, and names no one place.' }));
}

/** A town that is only guessed is the reader's idea: its name does not stand there. */
const kindOf = ({ place, isGuess }: Placed): DraftMention['kind'] => (isGuess ? 'implied' : place?.as ?? 'name');

function alternativesTo({ place, candidates }: Placed, language: Language): DraftMention['alternatives'] {
  const others = new Map(candidates.filter(({ ref }) => ref !== place?.ref).map((one) => [one.ref, one]));
  return [...others.values()].slice(0, MAX_ALTERNATIVES).map(({ ref, names, kind, within, lon, lat }) => {
    const name = nameIn(names, language);
    // A county's name is not at hand here.
    const around = within.map((area) => area.name).filter((area) => area !== '').join(', ');
    return { ref, name, kind, point: [lon, lat] as [number, number], ...(around !== '' && { within: around }) };
  });
}

function reasonOf({ place, isGuess, candidates, why }: Placed): string {
  if (!place) return 'The gazetteer has no place of this name.';
  if (isGuess) return `${place.name} is a guess: ${why.join(', ')}.`;
  const count = new Set(candidates.map(({ ref }) => ref)).size;
  const first = count === 1 ? 'The only place of this name in the gazetteer' : `The likeliest of ${count} places`;
  return [first, ...why].join('; ') + '.';
}
