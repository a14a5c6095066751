/** Who does what a verb says. */
import { isTime, phraseEndingAt, phraseStartingAt, type Range } from './noun-phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { VerbGroup } from './verb-groups.ts';

export interface Subject extends Range {
  isAfter: boolean;
}

/** Longest apposition that is looked across, in tokens. */
const APPOSITION = 30;

/** The subject of a verb: before it, after it ("said Ms Ito"), or that of the verb it goes on from ("and added"). */
export function subjectOf(
  tokens: readonly Token[],
  group: VerbGroup,
  groups: readonly VerbGroup[],
  hidden: readonly boolean[],
): Subject | null {
  if (isQuoted(tokens, group)) {
    const source = quotedBefore(tokens, group, groups, hidden);
    if (source) return { ...source, isAfter: false };
  }
  const isApart = group.isParticiple && /^[,—–]$/.test(tokens[group.first - 1]?.text ?? ',');
  const before = isApart || group.isInfinitive ? null : subjectBefore(tokens, group.first, hidden);
  if (before) return { ...before, isAfter: false };
  const after =
    group.isParticiple || group.isInfinitive || group.first !== group.head
      ? null
      : subjectAfter(tokens, group, hidden);
  if (after) return { ...after, isAfter: true };
  const index = groups.indexOf(group);
  if (index < 0) return null;
  const earlier = groups
    .slice(0, index)
    .find((other) => !hidden[other.head] && !other.isInfinitive && !other.isParticiple);
  if (earlier && (group.isParticiple || isConjoined(tokens, group)))
    return subjectOf(tokens, earlier, groups, hidden);
  if (group.isParticiple) {
    const next = groups
      .slice(index + 1)
      .find((other) => !hidden[other.head] && !other.isParticiple && !other.isInfinitive);
    return next ? subjectOf(tokens, next, [], hidden) : null;
  }
  return null;
}

/** "as saying". */
const isQuoted = (tokens: readonly Token[], { first, isParticiple }: VerbGroup): boolean =>
  isParticiple && tokens[first - 1]?.lemma === 'as';

/** "The paper quotes Ann Lee as saying": her. "Ann Lee was quoted by the paper as saying": the verb before tells. */
function quotedBefore(
  tokens: readonly Token[], group: VerbGroup, groups: readonly VerbGroup[], hidden: readonly boolean[],
): Range | null {
  const verb = groups.findLast(({ last }) => last < group.first);
  if (!verb || verb.isPassive || hidden[group.first - 2]) return null;
  return phraseEndingAt(tokens, group.first - 2);
}

const isConjoined = (tokens: readonly Token[], { first }: VerbGroup) =>
  /^(and|but|or|then|,)$/.test(tokens[first - 1]?.lemma ?? '');

/** "The pilots there said". */
const isThere = (tokens: readonly Token[], i: number): boolean =>
  /^(there|here)$/.test(tokens[i]!.text) && /^(NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '');

function subjectBefore(tokens: readonly Token[], first: number, hidden: readonly boolean[]): Range | null {
  let at = first - 1;
  while (
    at >= 0 &&
    (tokens[at]!.pos === 'ADV' ||
      isThere(tokens, at) ||
      isTime(tokens[at]!) ||
      (tokens[at]!.lemma === 'on' && tokens[at + 1] && isTime(tokens[at + 1]!)))
  )
    at -= 1;
  const token = tokens[at];
  if (!token || hidden[at]) return null;
  if (token.text === ',' || token.text === ')' || /^[—–-]+$/.test(token.text))
    return acrossApposition(tokens, at, hidden);
  if (/^(who|which|that)$/i.test(token.text)) return { first: at, last: at };
  return phraseEndingAt(tokens, at);
}

/** "Ann Lee, a spokeswoman for the port, said". */
function acrossApposition(tokens: readonly Token[], close: number, hidden: readonly boolean[]): Range | null {
  const opens = tokens[close]!.text === ')' ? /^\($/ : tokens[close]!.text === ',' ? /^,$/ : /^[—–-]+$/;
  for (let i = close - 1; i > 0 && i > close - APPOSITION; i -= 1) {
    if (hidden[i]) return null;
    if (!opens.test(tokens[i]!.text)) continue;
    const name = phraseEndingAt(tokens, i - 1);
    if (!name || hidden[i - 1]) continue;
    const inner = tokens[i + 1];
    if (!inner || !/^(DET|NOUN|PROPN|ADJ|NUM|PRON|VERB|ADP|ADV)$/.test(inner.pos)) continue;
    if (inner.pos === 'PRON' && !/^(who|which|whose|his|her|its|their)$/i.test(inner.text)) continue;
    // A phrase before a list of names is no subject: "In Cairo, Ann Lee, a …".
    if (tokens[name.first - 1]?.pos === 'ADP' && inner.pos === 'PROPN') return phraseEndingAt(tokens, close - 1);
    return { first: name.first, last: close };
  }
  return null;
}

function subjectAfter(tokens: readonly Token[], group: VerbGroup, hidden: readonly boolean[]): Range | null {
  const before = tokens[group.first - 1];
  if (before && !hidden[group.first - 1] && !/^[,”"’'—–-]+$/.test(before.text)) return null;
  const phrase = phraseStartingAt(tokens, group.last + 1);
  if (!phrase || hidden[phrase.first] || isTime(tokens[phrase.first]!)) return null;
  const next = tokens[phrase.last + 1];
  // "said the plan was": the phrase has a verb of its own.
  if (next && (next.pos === 'VERB' || next.pos === 'AUX') && !/ing$|ed$/.test(next.text)) return null;
  return withApposition(tokens, phrase);
}

function withApposition(tokens: readonly Token[], phrase: Range): Range {
  if (tokens[phrase.last + 1]?.text !== ',' || !/^(DET|NOUN|PRON)$/.test(tokens[phrase.last + 2]?.pos ?? ''))
    return phrase;
  if (tokens[phrase.last + 2]!.pos === 'PRON' && !/^(who|whose)$/i.test(tokens[phrase.last + 2]!.text)) return phrase;
  const stop = tokens.findIndex(({ text }, i) => i > phrase.last + 2 && /^([,.;:“"]|—)$/.test(text));
  if (stop < 0 || stop - phrase.last > APPOSITION) return phrase;
  return { first: phrase.first, last: stop - 1 };
}
