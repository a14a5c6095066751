/** Who says what: a source, the words that say that they say it, and what is said. */
import { cluesOf, type Said } from './clues.ts';
import { complementFrom, type Clause } from './complements.ts';
import { CUES, FELT, WITH_NOUN, type Cue } from './cues.ts';
import { phraseStartingAt, isTime, SAID, type Range } from './noun-phrases.ts';
import { areQuoted, type Quote } from '../text/quotes.ts';
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
  /** What the stance goes by where the verb leaves it open; else none. */
  clues: readonly string[];
}

type How = Omit<Attribution, 'source' | 'cue' | 'content' | 'clues'>;
type Verbal = Omit<Attribution, 'clues'>;
const SAYS: How = {
  lemma: 'say', kind: 'speech', stance: 'reports', isNegated: false, pointsBack: false, isParticiple: false,
  isDependent: false,
};

/** Attributions of one sentence; `quotes` are those of its paragraph, `next` is the quotation right after it. */
export function attributionsOf({ tokens }: Sentence, quotes: readonly Quote[], next?: Quote): Attribution[] {
  const hidden = areQuoted(tokens, quotes);
  const groups = verbGroupsOf(tokens).map((group) => leadingVerb(tokens, group));
  const found = groups.flatMap((group) => {
    const cue = CUES.get(group.lemma);
    if (!cue || hidden[group.head] || group.isPassive || isPhrasal(tokens, group)) return [];
    if (WITH_NOUN.has(group.lemma) && !hasNoun(tokens, group)) return [];
    const subject = subjectOf(tokens, group, groups, hidden);
    if (!subject) return [];
    const pointsBack = SAID.has(tokens[subject.first - 1]?.lemma ?? '');
    const { lemma, isNegated, isParticiple, isInfinitive } = group;
    const isDependent = isParticiple || isInfinitive;
    const how: How = { ...cue, lemma, isNegated, pointsBack, isParticiple, isDependent };
    const content = contentOf({ tokens, hidden, group, subject, cue });
    const found = attribution(tokens, subject, [group.first, group.last], content ?? group, how);
    if (content || isSilence(group)) return [found];
    return next && tokens.at(-1)?.text === ':' ? [{ ...found, content: [next.start, next.end] as const }] : [];
  });
  return [...found, ...accordingTo(tokens, hidden), ...signed(tokens, hidden), ...spoken(tokens)]
    .map((one) => ({ ...one, clues: isOpen(one) ? cluesOf(saidBy(one, tokens, quotes)) : [] }));
}

/** "Refused to return": where the verb behind says nothing, the one before it may. */
function leadingVerb(tokens: readonly Token[], group: VerbGroup): VerbGroup {
  if (CUES.has(group.lemma)) return group;
  const at = tokens.findIndex(({ pos, lemma }, i) =>
    i >= group.first && i < group.head && pos === 'VERB' && CUES.has(lemma));
  return at < 0 ? group : { ...group, last: at, head: at, lemma: tokens[at]!.lemma, isNegated: false };
}

/** "Backed up", "called off": another verb than its first word. */
const isPhrasal = (tokens: readonly Token[], { last, lemma }: VerbGroup): boolean =>
  PHRASAL.get(lemma)?.test(tokens[last + 1]?.lemma ?? '') === true;
const PHRASAL: ReadonlyMap<string, RegExp> = new Map([
  ['back', /^(up|away|down|off)$/], ['call', /^(off|in)$/], ['rule', /^(on|over)$/], ['press', /^(ahead|on)$/],
  ['answer', /^(to|back)$/], ['state', /^run$/], ['post', /^(a|an|gain|loss)$/], ['direct', /^(at|toward|towards)$/],
]);

/** "Declined to comment": what is said is that nothing is. */
const isSilence = ({ lemma, isNegated }: VerbGroup): boolean =>
  isNegated && /^(comment|respond|reply|answer|elaborate)$/.test(lemma);

/** A negation decides, and so does a verb that says more than "say". */
const isOpen = ({ stance, kind, isNegated }: How): boolean => stance === 'reports' && kind === 'speech' && !isNegated;

/** "Declined to comment" has none: what stands for it is the verb. */
export const hasContent = ({ cue, content }: Pick<Attribution, 'cue' | 'content'>): boolean =>
  cue[0] !== content[0] || cue[1] !== content[1];

function saidBy({ lemma, source, content }: Verbal, tokens: readonly Token[], quotes: readonly Quote[]): Said {
  const within = ([start, end]: Span) => tokens.filter((token) => token.start >= start && token.end <= end);
  const isQuoted = quotes.some(({ start, end }) => start < content[1] && content[0] < end);
  return { lemma, source: within(source), content: within(content), isQuoted };
}

const hasNoun = (tokens: readonly Token[], { last }: VerbGroup): boolean =>
  tokens.slice(last + 1, last + 4).some(({ lemma }) => FELT.test(lemma));

function attribution(
  tokens: readonly Token[],
  source: Range,
  cue: readonly [number, number],
  content: Range,
  how: How,
): Verbal {
  return {
    source: span(tokens, source),
    cue: [tokens[cue[0]]!.start, tokens[cue[1]]!.end],
    content: span(tokens, content),
    ...how,
  };
}

const span = (tokens: readonly Token[], { first, last }: Range): Span => [tokens[first]!.start, tokens[last]!.end];

/** What is said: after the verb, or before the subject where nothing follows. */
function contentOf(clause: Clause): Range | null {
  const { tokens, group, subject, cue } = clause;
  const edge = Math.min(subject.isAfter ? group.first : Math.min(subject.first, group.first), group.first);
  const isTail = endsWithComma(tokens, edge - 1, clause.hidden);
  const after = Math.max(group.last, subject.isAfter ? subject.last : -1) + 1;
  const right = complementFrom(clause, after);
  if (!right && SAID.has(tokens[edge - 1]?.lemma ?? '') && tokens[edge - 3]?.text === ',')
    return leftOf(tokens, edge - 3, clause.hidden);
  const isLeft = subject.isAfter || !right || isOnlyWhen(tokens, right, clause.hidden) ||
    (cue.kind === 'speech' && clause.hidden[edge - 1]);
  return (isTail && isLeft ? leftOf(tokens, edge - 1, clause.hidden) : null) ?? right;
}

const endsWithComma = (tokens: readonly Token[], i: number, hidden: readonly boolean[]) =>
  i >= 0 && (/^[,—–]+$/.test(tokens[i]!.text) || hidden[i] === true);

function leftOf(tokens: readonly Token[], last: number, hidden: readonly boolean[]): Range | null {
  let end = last;
  if (!hidden[end] && tokens[end]!.text === ',') end -= 1;
  let first = 0;
  if (/^(but|and)$/i.test(tokens[0]!.text)) first = 1;
  // "In Brussels, the board said": where, not what.
  const isSaid = tokens.slice(first, end + 1).some(({ pos }, i) => hidden[first + i] || /^(VERB|AUX)$/.test(pos));
  return end >= first && (isSaid || tokens[first]?.pos !== 'ADP') ? { first, last: end } : null;
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

/** "“Never again.” ― Ann Lee". */
function signed(tokens: readonly Token[], hidden: readonly boolean[]): Verbal[] {
  const dash = tokens.findIndex(
    ({ text }, i) => /^[―—–]$/.test(text) && hidden[i - 1] && tokens[i + 1]?.pos === 'PROPN',
  );
  if (dash < 1) return [];
  const source = phraseStartingAt(tokens, dash + 1);
  if (!source || source.last < tokens.length - 2) return [];
  return [attribution(tokens, source, [dash, dash], { first: 0, last: dash - 1 }, SAYS)];
}

/** "Ann Lee: we shall see", as a headline or a transcript has it. */
function spoken(tokens: readonly Token[]): Verbal[] {
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
function accordingTo(tokens: readonly Token[], hidden: readonly boolean[]): Verbal[] {
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
