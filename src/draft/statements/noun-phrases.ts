/** Noun phrases around a verb, as ranges of token indexes, both included. */
import type { Token } from '../text/tokens.ts';

export interface Range {
  first: number;
  last: number;
}

const HEADS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const INSIDE = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'SYM']);
/** Words that tell when: "officials said Monday", "on Monday officials". */
const TIMES = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning ' +
    'afternoon evening night week month year january february march april may june july august september ' +
    'october november december time day'
  ).split(' '),
);
const LINKS = new Set([
  'of',
  'for',
  'at',
  'in',
  'with',
  'from',
  'on',
  'to',
  'by',
  'against',
  'under',
  'behind',
  'who',
]);

/** What is said, as a noun: what follows is who says it. */
export const SAID = new Set(
  (
    'claim charge allegation accusation statement report assertion account version view decision plan ' + 'move'
  ).split(' '),
);

export const isTime = ({ lemma }: Token) => TIMES.has(lemma.toLowerCase().replace(/\.$/, ''));

/** The phrase whose last word is `last`, with what is tied to it by "of", "for", "at"; null if no phrase ends there. */
export function phraseEndingAt(tokens: readonly Token[], last: number): Range | null {
  const core = coreEndingAt(tokens, last);
  if (!core) return null;
  let { first } = core;
  for (;;) {
    const link = tokens[first - 1];
    if (!link) break;
    if (link.pos === 'ADP' && LINKS.has(link.lemma)) {
      // "Fishermen in Marsala and on the island", "a driver quoted by the Post"
      const isBehind = tokens[first - 2]?.lemma === 'and' || isReduced(tokens, first - 2);
      const before = coreEndingAt(tokens, isBehind ? first - 3 : first - 2);
      if (!before) break;
      first = before.first;
    } else if (link.lemma === 'and' || link.lemma === '&' || link.lemma === 'or') {
      const before = coreEndingAt(tokens, first - 2);
      if (!before || isTime(tokens[before.last]!)) break;
      first = before.first;
    } else break;
  }
  return { first: listStart(tokens, { first, last }), last };
}

/** "Egypt, Sudan and Chad": where a list of names begins whose last ones are the phrase; else where the phrase does. */
function listStart(tokens: readonly Token[], { first, last }: Range): number {
  const own = tokens.slice(first, last + 1);
  // "Egypt, Sudan, and Chad"
  const isApart = tokens[first - 1]?.lemma === 'and' && tokens[first - 2]?.text === ',';
  const isList = isApart || own.some(({ lemma }) => lemma === 'and');
  if (!isList || !own.every(({ pos, lemma }) => /^(?:PROPN|DET)$/.test(pos) || lemma === 'and')) return first;
  let start = first;
  let at = isApart ? first - 1 : first;
  for (let count = 1; tokens[at - 1]?.text === ','; count += 1) {
    const name = coreEndingAt(tokens, at - 2);
    if (!name || !isOwnName(tokens.slice(name.first, name.last + 1))) break;
    at = name.first;
    // "In Cairo, Egypt and Chad", "they left Cairo, Egypt and Chad": what stands before says that it is none of them.
    const isFree = /^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[at - 1]?.pos ?? 'PUNCT');
    if (isFree && (count > 1 || !isApart)) start = at;
  }
  return start;
}

const isOwnName = (words: readonly Token[]): boolean =>
  words.every(({ pos }, i) => pos === 'PROPN' || (pos === 'DET' && i === 0)) && words.at(-1)!.pos === 'PROPN'
  && !words.some(isTime);

/** A participle without its auxiliary, at `i`. */
const isReduced = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.lemma === 'by' && tokens[i]?.pos === 'VERB' && /(ed|en|wn|told|led|run)$/.test(tokens[i]!.text)
  && /^(NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '');

/** "The ministry of shipping": a noun, by its place. */
const isGerund = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'VERB' && tokens[i]!.text.endsWith('ing') && tokens[i - 1]?.lemma === 'of';

/** "The military": an adjective by its form. */
const isBody = ({ lemma }: Token) => lemma === 'military';

/** "The port’s crews", "the Millers’ League". */
function isPossessive(tokens: readonly Token[], i: number): boolean {
  const { pos, text, start } = tokens[i]!;
  if (pos === 'PART') return /^['’]s?$/.test(text);
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  return /^['’]$/.test(text) && before?.end === start && before.text.endsWith('s') && HEADS.has(next?.pos ?? '');
}

/** Pronouns stand alone; a determiner opens a phrase. */
function coreEndingAt(tokens: readonly Token[], last: number): Range | null {
  const head = tokens[last];
  if (
    !head ||
    (!HEADS.has(head.pos) && !isBody(head) && !isGerund(tokens, last) &&
      !(head.pos === 'DET' && /^(this|that|these|those|some|many|all|both)$/i.test(head.text)))
  )
    return head?.pos === 'ADJ' && tokens[last - 1]?.pos === 'DET' ? { first: last - 1, last } : null;
  if (head.pos === 'PRON') return { first: last, last };
  let first = last;
  for (let i = last - 1; i >= 0; i -= 1) {
    const { pos, text, lemma } = tokens[i]!;
    const isName = pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ' || pos === 'NUM' || pos === 'SYM';
    const isHyphen = /^[-–/.]$/.test(text) && tokens[i + 1]!.start === tokens[i]!.end && i > 0;
    const isAdverb = pos === 'ADV' && tokens[i + 1]!.pos === 'ADJ';
    const isParticiple =
      pos === 'VERB' && /(ed|ing)$/.test(text) && ['DET', 'ADJ'].includes(tokens[i - 1]?.pos ?? '');
    const isBracket = text === ')' && head.pos === 'PROPN';
    if (isName || isPossessive(tokens, i) || isHyphen || isAdverb || isParticiple || isBracket) {
      first = i;
      continue;
    }
    if (pos === 'DET' || (pos === 'PRON' && /^(my|your|his|her|its|our|their|whose)$/i.test(text))) {
      first = i;
      const before = tokens[i - 1];
      if (before?.pos === 'DET' || (lemma === 'the' && before?.text.toLowerCase() === 'of')) continue;
    }
    break;
  }
  while (first < last && /^[-–/.)]$/.test(tokens[first]!.text)) first += 1;
  // "a claim Ukraine has denied"
  const name = tokens.findIndex(({ pos }, i) => i > first && i <= last && pos === 'PROPN');
  if (name > first && tokens[first]!.pos === 'DET' && SAID.has(tokens[name - 1]!.lemma)) first = name;
  return { first, last };
}

/** The phrase that begins at `first`, with what is tied to it and an apposition between commas. */
export function phraseStartingAt(tokens: readonly Token[], first: number): Range | null {
  const start = tokens[first];
  if (!start || !(INSIDE.has(start.pos) || start.pos === 'PRON')) return null;
  if (start.pos === 'PRON' && !/^(my|your|his|her|its|our|their)$/i.test(start.text)) return { first, last: first };
  let last = first;
  for (let i = first + 1; i < tokens.length; i += 1) {
    const { pos, text, lemma } = tokens[i]!;
    const next = tokens[i + 1];
    if ((INSIDE.has(pos) && lemma !== 'that') || isPossessive(tokens, i)) {
      if (isTime(tokens[i]!) && HEADS.has(tokens[i - 1]!.pos)) break;
      last = i;
    } else if (/^[-–&]$/.test(text) && next) {
      continue;
    } else if (
      (pos === 'ADP' &&
        /^(of|for|at|from|with|in|by)$/.test(lemma) &&
        next &&
        INSIDE.has(next.pos) &&
        !isTime(next)) ||
      (lemma === 'and' && next && next.pos === 'PROPN' && tokens[i - 1]!.pos === 'PROPN')
    ) {
      continue;
    } else break;
  }
  return HEADS.has(tokens[last]!.pos) || last > first ? { first, last } : null;
}
