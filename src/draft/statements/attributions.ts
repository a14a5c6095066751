/** Who says what: a source, the words that say that they say it, and what is said. */
import { CUES, FELT, WITH_NOUN, type Cue } from './cues.ts';
import { phraseStartingAt, isTime, SAID, type Range } from './noun-phrases.ts';
import type { Quote } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import { subjectOf } from './subjects.ts';
import type { Token } from '../text/tokens.ts';
import { verbGroupsOf, type VerbGroup } from './verb-groups.ts';

/** [start, end) in UTF-16 code units of the text. */
export type Span = readonly [start: number, end: number];

export interface Attribution {
  source: Span;
  cue: Span;
  content: Span;
  lemma: string;
  kind: Cue['kind'];
  stance: Cue['stance'];
  isNegated: boolean;
  /** "…, a claim that Ukraine denies": what is said is what another one has said. */
  pointsBack: boolean;
  /** "adding that": it goes on from another verb. */
  isParticiple: boolean;
  /** A participle, or "to say". */
  isDependent: boolean;
}

type How = Omit<Attribution, 'source' | 'cue' | 'content'>;
const SAYS: How = {
  lemma: 'say', kind: 'speech', stance: 'reports', isNegated: false, pointsBack: false, isParticiple: false,
  isDependent: false,
};

/** Attributions of one sentence; `quotes` are those of its paragraph, `next` is the quotation right after it. */
export function attributionsOf({ tokens }: Sentence, quotes: readonly Quote[], next?: Quote): Attribution[] {
  const hidden = tokens.map(({ start, end }) => quotes.some((quote) => start >= quote.start && end <= quote.end));
  const groups = verbGroupsOf(tokens);
  const found = groups.flatMap((group) => {
    const cue = CUES.get(group.lemma);
    if (!cue || hidden[group.head] || group.isPassive) return [];
    if (WITH_NOUN.has(group.lemma) && !hasNoun(tokens, group)) return [];
    const subject = subjectOf(tokens, group, groups, hidden);
    if (!subject) return [];
    const pointsBack = SAID.has(tokens[subject.first - 1]?.lemma ?? '');
    const { lemma, isNegated, isParticiple, isInfinitive } = group;
    const isDependent = isParticiple || isInfinitive;
    const how: How = { ...cue, lemma, isNegated, pointsBack, isParticiple, isDependent };
    const content = contentOf({ tokens, hidden, group, subject, cue });
    if (!content && !(next && tokens.at(-1)?.text === ':')) return [];
    const found = attribution(tokens, subject, [group.first, group.last], content ?? subject, how);
    return [content ? found : { ...found, content: [next!.start, next!.end] as const }];
  });
  return [...found, ...accordingTo(tokens, hidden), ...signed(tokens, hidden), ...spoken(tokens)];
}

const hasNoun = (tokens: readonly Token[], { last }: VerbGroup): boolean =>
  tokens.slice(last + 1, last + 4).some(({ lemma }) => FELT.test(lemma));

function attribution(
  tokens: readonly Token[],
  source: Range,
  cue: readonly [number, number],
  content: Range,
  how: How,
): Attribution {
  return {
    source: span(tokens, source),
    cue: [tokens[cue[0]]!.start, tokens[cue[1]]!.end],
    content: span(tokens, content),
    ...how,
  };
}

const span = (tokens: readonly Token[], { first, last }: Range): Span => [tokens[first]!.start, tokens[last]!.end];

interface Clause {
  tokens: readonly Token[];
  hidden: readonly boolean[];
  group: VerbGroup;
  subject: Range & { isAfter: boolean };
  cue: Cue;
}

/** What is said: after the verb, or before the subject where nothing follows. */
function contentOf(clause: Clause): Range | null {
  const { tokens, group, subject, cue } = clause;
  const edge = Math.min(subject.isAfter ? group.first : Math.min(subject.first, group.first), group.first);
  const isTail = endsWithComma(tokens, edge - 1, clause.hidden);
  const after = Math.max(group.last, subject.isAfter ? subject.last : -1) + 1;
  const right = complementFrom(clause, after);
  if (!right && SAID.has(tokens[edge - 1]?.lemma ?? '') && tokens[edge - 3]?.text === ',')
    return leftOf(tokens, edge - 3, clause.hidden);
  if (isTail && (subject.isAfter || !right || isOnlyWhen(tokens, right, clause.hidden)))
    return leftOf(tokens, edge - 1, clause.hidden);
  if (isTail && cue.kind === 'speech' && clause.hidden[edge - 1]) return leftOf(tokens, edge - 1, clause.hidden);
  return right;
}

const endsWithComma = (tokens: readonly Token[], i: number, hidden: readonly boolean[]) =>
  i >= 0 && (/^[,—–]+$/.test(tokens[i]!.text) || hidden[i] === true);

function leftOf(tokens: readonly Token[], last: number, hidden: readonly boolean[]): Range | null {
  let end = last;
  if (!hidden[end] && tokens[end]!.text === ',') end -= 1;
  let first = 0;
  if (/^(but|and)$/i.test(tokens[0]!.text)) first = 1;
  return end >= first ? { first, last: end } : null;
}

/** "Monday", "in a statement on Monday": no complement. */
function isOnlyWhen(tokens: readonly Token[], range: Range, hidden: readonly boolean[]): boolean {
  for (let i = range.first; i <= range.last; i += 1) {
    if (hidden[i]) return false;
    if (/^(VERB|AUX|SCONJ)$/.test(tokens[i]!.pos) && !tokens[i]!.text.endsWith('ing')) return false;
  }
  const first = tokens[range.first]!;
  return first.pos === 'ADP' || isTime(first) || first.pos === 'ADV' || first.text === ',';
}

/** Verbs that name whom they are said to before what is said. */
const TO_SOMEBODY = new Set([
  'tell',
  'inform',
  'warn',
  'remind',
  'assure',
  'brief',
  'advise',
  'caution',
  'alert',
  'promise',
  'ask',
]);

function complementFrom({ tokens, hidden, group, cue }: Clause, start: number): Range | null {
  let first = start;
  if (TO_SOMEBODY.has(group.lemma)) {
    const addressee = phraseStartingAt(tokens, first);
    const next = addressee && tokens[addressee.last + 1];
    if (
      addressee &&
      next &&
      !hidden[addressee.first] &&
      !(next.pos === 'VERB' && !/^to$/.test(next.text)) &&
      next.pos !== 'AUX'
    )
      first = addressee.last + 1;
  }
  if (cue.kind === 'speech' || group.lemma === 'tell') first = acrossCircumstances(tokens, first, hidden);
  if (tokens[first]?.text === ':' || tokens[first]?.text === ',') first += 1;
  let last = tokens.length - 1;
  while (last >= first && !hidden[last] && /^[.!?,;:]+$/.test(tokens[last]!.text)) last -= 1;
  const stop = tokens.findIndex((_, i) => i > first && i <= last && !hidden[i] && endsComplement(tokens, i, hidden));
  if (stop > 0) last = stop - 1;
  return last >= first ? { first, last } : null;
}

/** ", adding that", ", according to", "; ", ", but" after what is said. */
function endsComplement(tokens: readonly Token[], i: number, hidden: readonly boolean[]): boolean {
  if (tokens[i]!.text === ';') return true;
  if (tokens[i]!.text !== ',' || !tokens[i + 1]) return false;
  const next = tokens[i + 1]!;
  if (hidden[i + 1]) return false;
  return (
    (next.text.endsWith('ing') && next.pos === 'VERB' && CUES.has(next.lemma)) ||
    (next.lemma === 'accord' && tokens[i + 2]?.lemma === 'to') ||
    (next.pos === 'DET' && SAID.has(tokens[i + 2]?.lemma ?? '')) ||
    (next.lemma === 'with' &&
      tokens.slice(i + 2, i + 7).some(({ lemma, text }) => text.endsWith('ing') && CUES.has(lemma)))
  );
}

/** Past "on Monday", "in a statement", "at a rally", up to "that" or a quotation. */
function acrossCircumstances(tokens: readonly Token[], start: number, hidden: readonly boolean[]): number {
  const first = tokens[start];
  if (!first || hidden[start] || !(first.pos === 'ADP' || first.pos === 'ADV' || isTime(first) || first.text === ','))
    return start;
  for (let i = start; i < Math.min(tokens.length, start + 16); i += 1) {
    if (hidden[i]) return i;
    if (tokens[i]!.lemma === 'that' || tokens[i]!.text === ':') return i;
    if (/^(VERB|AUX)$/.test(tokens[i]!.pos)) break;
  }
  let i = start;
  while (
    tokens[i] &&
    (isTime(tokens[i]!) ||
      tokens[i]!.pos === 'ADV' ||
      (tokens[i]!.lemma === 'on' && tokens[i + 1] && isTime(tokens[i + 1]!)))
  )
    i += 1;
  return i;
}

/** "“Never again.” ― Ann Lee". */
function signed(tokens: readonly Token[], hidden: readonly boolean[]): Attribution[] {
  const dash = tokens.findIndex(
    ({ text }, i) => /^[―—–]$/.test(text) && hidden[i - 1] && tokens[i + 1]?.pos === 'PROPN',
  );
  if (dash < 1) return [];
  const source = phraseStartingAt(tokens, dash + 1);
  if (!source || source.last < tokens.length - 2) return [];
  return [attribution(tokens, source, [dash, dash], { first: 0, last: dash - 1 }, SAYS)];
}

/** "Ann Lee: we shall see", as a headline or a transcript has it. */
function spoken(tokens: readonly Token[]): Attribution[] {
  const colon = tokens.findIndex(({ text }) => text === ':');
  const first = /^["“]$/.test(tokens[0]?.text ?? '') ? 1 : 0;
  if (colon <= first || colon > 7 || colon === tokens.length - 1) return [];
  const isName = tokens
    .slice(first, colon)
    .every(({ pos, text }) => /^(PROPN|NOUN|ADJ|NUM)$/.test(pos) && /^[\p{Lu}\d]/u.test(text));
  if (!isName) return [];
  return [
    attribution(
      tokens,
      { first, last: colon - 1 },
      [colon, colon],
      { first: colon + 1, last: tokens.length - 1 },
      SAYS,
    ),
  ];
}

/** "according to the port". */
function accordingTo(tokens: readonly Token[], hidden: readonly boolean[]): Attribution[] {
  return tokens.flatMap((token, i) => {
    if (token.lemma !== 'accord' || tokens[i + 1]?.lemma !== 'to' || hidden[i]) return [];
    const source = phraseStartingAt(tokens, i + 2);
    if (!source) return [];
    const before = i > 0 && tokens[i - 1]!.text === ',' ? i - 2 : i - 1;
    let end = tokens.length - 1;
    while (end > 0 && /^[.!?]+$/.test(tokens[end]!.text)) end -= 1;
    const comma = tokens.findIndex(({ text }, j) => j > source.last && text === ',');
    const content =
      i > 0 && before >= 0
        ? { first: 0, last: before }
        : { first: comma < 0 ? source.last + 1 : comma + 1, last: end };
    if (content.first > content.last) return [];
    return [attribution(tokens, source, [i, i + 1], content, { ...SAYS, lemma: 'according to' })];
  });
}
