/** What is said of a movement: on its line, in its card, in a figure. */
import { isolated } from '../story/direction.ts';
import type { Language } from '../story/schema.ts';
import type { Statement } from '../story/story.ts';
import type { Wording } from '../story/wording.ts';
import { verbOf, type Messages } from './messages.ts';
import { numberIn } from './numbers.ts';

/** `saying`: what moved and who says so, "North Korean troops, KCNA claims"; `distance`: "about 6,700 km". */
export interface MovementWords { saying: string; distance: string }

/** `verb` follows the speaker's name; `messages` and the distance are in `language`. */
interface Told { messages: Messages; wording: Wording; language: Language; verb?: string }

/** To two digits: markers are not the spots that anyone left or reached. */
export const kilometresIn = (language: Language): ((km: number) => string) =>
  numberIn(language, { style: 'unit', unit: 'kilometer', maximumSignificantDigits: 2 });

/** `km` is that of its line. */
export function movementWords(
  statement: Statement, km: number, { messages, wording, language, verb }: Told,
): MovementWords {
  const { plural } = wording.who(statement, language);
  return {
    saying: messages.movement.saying({
      what: wording.term(statement.movement?.what ?? '').text,
      who: `${isolated(wording.whoInside(statement, language))} ${verb ?? verbOf(messages, statement.stance, plural)}`,
    }),
    distance: messages.movement.distance({ distance: kilometresIn(language)(km) }),
  };
}
