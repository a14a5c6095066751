/** Pieces of the sentences that a figure says of itself. */
import { isolated } from '../../story/direction.ts';
import type { Scene } from '../compose/scene.ts';

/** Ends with a full stop, unless it ends a sentence already. */
export const sentence = (text: string): string => (text === '' || /[.!?…]$/.test(text) ? text : `${text}.`);

/** Who says a statement, and how: "Ukraine denies". */
export function saying({ links, wording, verbOf }: Scene, id: string): string {
  const statement = links.statements.get(id);
  return statement ? `${isolated(wording.who(statement).text)} ${verbOf(statement)}` : id;
}
