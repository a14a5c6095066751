/** By what the stance of "said" shows: words of what is said, its main verb, its subject, and who says it. */
import type { Token } from '../text/tokens.ts';

/** Tokens of the source and of what is said. */
export interface Said {
  lemma: string;
  source: readonly Token[];
  content: readonly Token[];
  isQuoted: boolean;
}

/** What a verb says of its clause: what is to come, what may be, what must be, what is wanted. */
const MOODS: Readonly<Record<string, string>> = {
  will: 'future', would: 'future', shall: 'future',
  may: 'possible', might: 'possible', could: 'possible', can: 'can',
  should: 'due', must: 'due', need: 'due', ought: 'due',
  plan: 'wanted', want: 'wanted', hope: 'wanted', intend: 'wanted',
  expect: 'thought', believe: 'thought', likely: 'thought',
};
/** "No" and "not" count near the beginning: behind it they belong to other clauses. */
const NEAR = 8;

const isVerb = ({ pos }: Token) => pos === 'VERB' || pos === 'AUX';
const isPast = ({ text }: Token) => /ed$|^(?:was|were|had)$/.test(text);
const key = ({ lemma }: Token) => lemma.toLowerCase();
/** Names and numbers say nothing of a stance. */
const isWord = ({ pos }: Token) => !/^(?:PROPN|NUM|PUNCT|SYM)$/.test(pos);

/** Each once. */
export function cluesOf({ lemma, source, content, isQuoted }: Said): string[] {
  const moods = content.flatMap((token) => MOODS[key(token)] ?? []);
  const noun = source.findLast(({ pos }) => pos === 'NOUN');
  const at = content.findIndex(isVerb);
  const verb = content[at];
  const subject = content.slice(0, Math.max(at, 0)).findLast(({ pos }) => /^(?:NOUN|PRON|PROPN)$/.test(pos));
  const clues = [
    'any',
    `verb ${lemma}`,
    ...content.filter(isWord).map((token) => `word ${key(token)}`),
    `source ${noun ? key(noun) : (source.at(-1)?.pos ?? '')}`,
    ...moods.map((mood) => `mood ${mood}`),
    ...(verb ? [`first ${key(verb)}`, `main ${MOODS[key(verb)] ?? (isPast(verb) ? 'past' : verb.pos)}`] : []),
    ...(content.slice(0, NEAR).some((token) => /^(?:no|not|n['’]t|never|none)$/.test(key(token))) ? ['not'] : []),
    ...(subject ? [`subject ${subject.pos === 'PROPN' ? 'a name' : key(subject)}`] : []),
    ...(isQuoted ? ['quoted'] : []),
  ];
  return [...new Set(clues)];
}
