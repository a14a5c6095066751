/** The commonest problems in an editor's words, rather than in those of the file format. */
import type { Draft } from '../../../draft/format/draft.ts';
import type { StudioMessages } from '../../../locales/studio/messages.ts';
import type { Problem } from '../../../story/problem.ts';
import { wordsIn } from '../../../story/words-in.ts';

const EMPTY = ['missing', 'found []', 'found ""'];
/** UTF-16 code units of a statement that say which one it is. */
const MOST = 60;

/** @returns a sentence; null where the format's own line says it best. */
export function plainProblem({ path, found }: Problem, draft: Draft, words: StudioMessages['problems']): string | null {
  if (found.endsWith('can’t stand without what is set aside above')) return words.depends;
  const [, quoted] = path.endsWith('.quotes') ? /^“(.*)” does not stand/s.exec(found) ?? [] : [];
  if (quoted !== undefined) return words.quotation({ words: beginningOf(quoted) });
  if (!EMPTY.includes(found)) return null;
  switch (path) {
    case 'title': return words.title;
    case 'paragraphs': return words.text;
    case 'focus': return words.places;
    case 'source.publisher': return words.publisher;
    case 'source.rights': return words.rights;
    case 'source.note': return words.note;
  }
  const [, id] = /^statements\[\d+\] \(([\w-]+)\)\.speaker$/.exec(path) ?? [];
  const span = draft.statements.find((one) => one.id === id)?.spans[0];
  return span ? words.speaker({ words: beginningOf(wordsIn(draft.paragraphs, span)) }) : null;
}

const beginningOf = (words: string) =>
  (words.length > MOST ? `${words.slice(0, MOST).replace(/[\ud800-\udbff]$/, '')}…` : words);
