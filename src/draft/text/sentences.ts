/** Paragraphs and sentences of a text. */
import { CUES } from '../statements/cues.ts';
import type { Token } from './tokens.ts';

export interface Sentence {
  start: number;
  end: number;
  tokens: Token[];
  paragraph: number;
}

/** After these a full stop is part of the word. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen col lt sgt capt cmdr adm maj sen rep gov rev hon st jr sr mt ft no vs etc inc ' +
    'corp co ltd jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m u.s u.k u.n e.g i.e d.c'
  ).split(' '),
);
/** Tokens: what is longer is no sentence but a list, and the rules look at all of a sentence for each of its verbs. */
const LONGEST = 500;
const CLOSES = /^["”’'»)\]]+$/;
const OPENS = /^["“‘'«([]+$/;

/** The text between line breaks, without white space around it. */
export function paragraphsOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/\S[^\n]*/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.trimEnd().length,
  }));
}

/** Sentences of one paragraph, whose tokens are given; `abbreviations` in small letters. */
export function sentencesOf(
  tokens: readonly Token[], paragraph: number, abbreviations: ReadonlySet<string> = ABBREVIATIONS,
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (last: number) => {
    const own = tokens.slice(first, last + 1);
    const [a, b] = [own[0], own.at(-1)];
    if (a && b) sentences.push({ start: a.start, end: b.end, tokens: own, paragraph });
    first = last + 1;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    if (i - first >= LONGEST) close(i - 1);
    if (!isStop(tokens, i, abbreviations)) continue;
    let last = i;
    while (tokens[last + 1] && CLOSES.test(tokens[last + 1]!.text) && tokens[last + 1]!.start === tokens[last]!.end)
      last += 1;
    const next = tokens[last + 1];
    if (next && !startsSentence(tokens, last + 1)) continue;
    if (last > i && next && namesSpeaker(tokens, last + 1)) {
      i = last;
      continue;
    }
    close(last);
    i = last;
  }
  if (first < tokens.length) close(tokens.length - 1);
  return sentences;
}

function isStop(tokens: readonly Token[], i: number, abbreviations: ReadonlySet<string>): boolean {
  const { text, start } = tokens[i]!;
  if (/^[!?…]+$/.test(text) || /^\.{2,}$/.test(text)) return true;
  if (text !== '.') return false;
  const before = tokens[i - 1];
  if (!before || before.end !== start) return true;
  return !abbreviations.has(before.text.toLowerCase()) && !/^\p{Lu}$/u.test(before.text);
}

function startsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.start === tokens[i - 1]!.end && !OPENS.test(token.text)) return false;
  const word = OPENS.test(token.text) ? (tokens[i + 1] ?? token) : token;
  return !/^\p{Ll}/u.test(word.text);
}

/** How far after a quotation its speaker's verb is looked for, in tokens. */
const REACH = 12;

/** "“Why?” Ann Lee asked.": what follows a quotation's own full stop still belongs to it. */
function namesSpeaker(tokens: readonly Token[], i: number): boolean {
  if (/^[―—–]$/.test(tokens[i]!.text)) return true;
  if (!/^(PROPN|PRON|NOUN|DET)$/.test(tokens[i]!.pos)) return false;
  const behind = tokens.slice(i + 1, i + REACH + 1);
  const verb = behind.findIndex(({ pos }, j) => j < REACH - 1 && pos === 'VERB');
  const after = behind[verb + 1];
  const kind = CUES.get(behind[verb]?.lemma ?? '')?.kind;
  return (
    verb >= 0 &&
    (kind === 'speech' || kind === 'act') &&
    (!after || /^[.,:]$/.test(after.text) || /^(ADP|ADV)$/.test(after.pos) || after.lemma.endsWith('day'))
  );
}
