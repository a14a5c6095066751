/** What a figure shows, for who can't see it: in a line to be set beside it, and at length. */
import { placesOf } from '../../story/links.ts';
import { isolated } from '../../story/direction.ts';
import type { Scene } from '../compose/scene.ts';
import { saying, sentence } from './sentences.ts';

/** Characters of an alternative text: screen readers read it in one go, and cannot skip in it. */
export const LONGEST_ALT = 300;
/** Characters of a description, and how many statements it tells in their words before it only counts them. */
export const LONGEST_DESCRIPTION = 10_000;
export const MOST_STATEMENTS = 20;

/** Characters of a title that is a long statement, which leaves room for the places. */
const LONGEST_TITLE = 160;

/** The title and the places with their counts, as far as they fit. */
export const altText = (scene: Scene, title: string): string =>
  shortened(headOf(scene, shortened(title, LONGEST_TITLE)), LONGEST_ALT);

/** The places with their counts, then the first statements: who, how, in which words; then how many more there are. */
export function descriptionText(scene: Scene, title: string): string {
  const { statements, placeName, wording, messages } = scene;
  const said = statements.slice(0, MOST_STATEMENTS).map((statement) => {
    const where = placesOf(statement).map((id) => isolated(placeName(id))).join(', ');
    return sentence(`${saying(scene, statement.id)} [${where}]: ${isolated(wording.statement(statement).text)}`);
  });
  const left = statements.length - said.length;
  const more = left > 0 ? sentence(messages.figure.more({ count: left })) : '';
  const told = [headOf(scene, title), ...said].filter(Boolean).join(' ');
  return [shortened(told, LONGEST_DESCRIPTION), more].filter(Boolean).join(' ');
}

function headOf({ links, messages, placeName, statementsAt, marked }: Scene, title: string): string {
  const named = marked.map((id) => {
    const count = messages.statements({ count: statementsAt.get(id)?.length ?? 0 });
    const notes = [count, ...(links.contested.has(id) ? [messages.contestedTag] : [])].join('; ');
    return `${isolated(placeName(id))} (${notes})`;
  });
  return [sentence(`${messages.figure.map}: ${isolated(title)}`), sentence(named.join(', '))].filter(Boolean).join(' ');
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** At most `most` characters (UTF-16 units): cut between two words, or inside one only where it alone is too long. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = (segmenter: Intl.Segmenter) => {
    // One unit is for the ellipsis; what is cut off need not be looked at.
    let end = 0;
    for (const { index, segment } of segmenter.segment(text.slice(0, most + 100))) {
      if (index + segment.length > most - 1) break;
      end = index + segment.length;
    }
    return text.slice(0, end).trimEnd();
  };
  const atWord = cut(words);
  return `${atWord.length > most / 2 ? atWord : cut(graphemes)}…`;
}
