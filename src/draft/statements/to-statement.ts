/** One attribution as a statement: who says it, through whom, in which stance, and the words that show it. */
import type { Stance } from '../../story/schema.ts';
import { anyOf } from '../text/any-of.ts';
import type { Quote } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Attribution, Span } from './attributions.ts';
import { phraseEndingAt, type Range } from './noun-phrases.ts';
import type { SourceWords } from './source-words.ts';
import type { DraftSpeaker, Speakers } from './speakers.ts';
import { stanceOf } from './stances.ts';
import { passedOnBy } from './via.ts';

export interface FoundStatement {
  speaker: DraftSpeaker;
  /** Who says it together with the speaker: "NATO and the EU said". */
  alongside?: DraftSpeaker[];
  /** Whom else the words may mean, the likeliest first. */
  others?: DraftSpeaker[];
  via: DraftSpeaker[];
  stance: Stance;
  attribution: Attribution;
  sentence: Sentence;
  /**
   * The clause with its speaker and verb, or the sentence, with the whole of its quotations: what is shown as the
   * statement. Each lies in one paragraph; the first has the speaker.
   */
  spans: Span[];
  /** With their marks. */
  quotes: Span[];
}

/** An attribution among the others of its sentence: those that are statements, and `all`. */
export interface Place {
  textOf: (span: Span) => string;
  attribution: Attribution;
  sentence: Sentence;
  quotes: readonly Quote[];
  found: readonly Attribution[];
  all: readonly Attribution[];
}

/** What somebody says, in the words of another one who passes it on. */
interface PassedOn { inner: Attribution; passing: Attribution }

/**
 * "The board denied it, according to the Post" and "…, the Post reported": the board says it, and the Post passes it
 * on; so it does in "The Post quoted the board as saying".
 */
function withinReport({ attribution, all }: Place): PassedOn | undefined {
  const { lemma, source, content } = attribution;
  const isTail = lemma === 'according to' || (lemma === 'report' && source[0] >= content[1]);
  const isQuoting = /^(quote|cite)$/.test(lemma) && source[1] <= content[0];
  const inner = isTail || isQuoting ? all.find((one) => one !== attribution && one.kind === 'speech'
    && one.source[0] === content[0] && one.cue[0] >= content[0] && one.content[1] <= content[1]) : undefined;
  return inner && { inner, passing: attribution };
}

/** "Who", "which": what stands before them, of which they tell more. */
function antecedent(tokens: readonly Token[], { first, last }: Range): Range | null {
  if (first !== last || !/^(who|which|that)$/.test(tokens[first]!.text)) return null;
  return phraseEndingAt(tokens, tokens[first - 1]?.text === ',' ? first - 2 : first - 1);
}

/** "Who asked not to be named": how somebody speaks, not what they say. */
const UNNAMED = /^not to be (?:named|identified|quoted)/;

/** Null where the words are nobody's that can be told, or of nobody who speaks. */
export function toStatement(place: Place, speakers: Speakers): FoundStatement | null {
  const passedOn = withinReport(place);
  const { sentence, quotes, found, textOf } = place;
  const attribution = passedOn?.inner ?? place.attribution;
  const { tokens } = sentence;
  const speakersAt = (range: Range) => speakers.allOf(wordsAt(tokens, range));
  const passing = passedOn ? speakersAt(rangeOf(tokens, passedOn.passing.source))[0] : undefined;
  const source = rangeOf(tokens, attribution.source);
  const cue = rangeOf(tokens, attribution.cue);
  const passed = passedOnBy(tokens, source, { last: cue.last, lemma: attribution.lemma });
  const named = passed?.isSpeaker ? passed : antecedent(tokens, source) ?? source;
  const words = wordsAt(tokens, named);
  if (MUTE.test(words.tokens.at(-1)?.text ?? '') || UNNAMED.test(textOf(attribution.content))) return null;
  const [speaker, ...alongside] = speakers.allOf(words);
  if (!speaker) return null;
  if (passed?.isSpeaker) speaker.aliases.add(wordsAt(tokens, source).tokens.map(({ text }) => text).join(' '));
  const via = passed && !passed.isSpeaker ? speakersAt(passed)[0] : passing;
  const said = quotes.filter((quote) => overlaps(quote, attribution.content));
  return {
    speaker,
    alongside,
    others: speakers.othersThan(speaker, words),
    via: via && via !== speaker ? [via] : [],
    stance: stanceOf(attribution, textOf(attribution.content)),
    attribution,
    sentence,
    spans: spansOf(attribution, sentence, found, said),
    quotes: attribution.content[0] >= sentence.end
      ? [attribution.content]
      : said.map(({ start, end }) => [start, end] as const),
  };
}

export const overlaps = ({ start, end }: Quote, [from, to]: Span): boolean => start < to && from < end;

/**
 * The whole sentence if it has one statement, else from the first to the last of its parts; from where its quotation
 * begins, which may be sentences before; to where it ends; and the quotation of the next paragraph that it leads to.
 */
function spansOf(
  { source, cue, content, pointsBack }: Attribution,
  { start, end, tokens }: Sentence,
  found: readonly Attribution[],
  said: readonly Quote[],
): Span[] {
  if (pointsBack) return [[nounBefore(tokens, source[0]), cue[1]]];
  const isApart = content[0] >= end;
  const parts = [source, cue, ...(isApart ? [] : [content])];
  const [from, to] = found.length === 1
    ? [start, end]
    : [Math.min(...parts.map(([first]) => first)), Math.max(...parts.map(([, last]) => last))];
  const before = said.map((quote) => quote.start).filter((first) => first < start);
  const behind = said.map((quote) => quote.end).filter((last) => last > end);
  return [[Math.min(from, ...before), Math.max(to, ...behind)], ...(isApart ? [content] : [])];
}

/** Where "a claim" begins before who denies it. */
function nounBefore(tokens: readonly Token[], start: number): number {
  const at = tokens.findIndex((token) => token.start === start);
  const isNoun = at > 1 && tokens[at - 1]!.pos === 'NOUN' && tokens[at - 2]!.pos === 'DET';
  return isNoun ? tokens[at - 2]!.start : start;
}

/** What does not speak: "a pact pledging support" is told, not said. */
const MUTE = new RegExp(
  `\\b(?:${anyOf(`
  pact deal treaty agreement law bill rule move decision plan effort attack war strike talk visit vote step
  measure policy programme program project operation relation result event success failure rise fall
`)})s?$`,
  'i',
);

function rangeOf(tokens: readonly Token[], [start, end]: Span): Range {
  const first = tokens.findIndex((token) => token.start >= start);
  return { first, last: tokens.findLastIndex((token) => token.end <= end) };
}

export function wordsAt(tokens: readonly Token[], { first, last }: Range): SourceWords {
  const own = tokens.slice(first, last + 1);
  return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, tokens: own };
}
