/** Attributions of an article as statements of its speakers. */
import type { Stance } from '../../story/schema.ts';
import type { Quote } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { attributionsOf, type Attribution, type Span } from './attributions.ts';
import type { Range } from './noun-phrases.ts';
import { mapInSteps, type Steps } from '../steps.ts';
import { Speakers, type DraftSpeaker, type SourceWords } from './speakers.ts';
import { stanceOf } from './stances.ts';
import { passedOnBy } from './via.ts';

export interface FoundStatement {
  speaker: DraftSpeaker;
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

export interface Paragraph {
  start: number;
  text: string;
  sentences: readonly Sentence[];
  quotes: readonly Quote[];
}

/** `attributions` are all that were found, also within what others say. */
export interface Findings {
  statements: FoundStatement[];
  attributions: Attribution[];
  speakers: Speakers;
  /** Statements that are left out, since their sentence has too many. */
  crowded: number;
}

/** No sentence has more that a reader would tell apart; what is left out says the same words again. */
const MOST_IN_A_SENTENCE = 8;

/** In the order of the text, with all speakers of the article. @throws the signal's reason when it is aborted */
export async function findStatements(paragraphs: readonly Paragraph[], steps?: Steps): Promise<Findings> {
  const speakers = new Speakers();
  const statements: FoundStatement[] = [];
  const attributions: Attribution[] = [];
  let crowded = 0;
  const textOf = (index: number, [start, end]: Span) =>
    paragraphs.slice(index, index + 2).map((one) => one.text.slice(Math.max(0, start - one.start),
      Math.max(0, end - one.start))).join(' ');
  await mapInSteps(paragraphs, ({ sentences, quotes }, index) => {
    const next = paragraphs[index + 1]?.quotes[0];
    const found = sentences.map((sentence) =>
      attributionsOf(sentence, quotes, sentence === sentences.at(-1) ? next : undefined));
    attributions.push(...found.flat());
    const outer = found.map((all) => {
      const own = outermost(all);
      crowded += Math.max(0, own.length - MOST_IN_A_SENTENCE);
      return own.slice(0, MOST_IN_A_SENTENCE);
    });
    const owned = new Set(quotes.filter((quote) => outer.flat().some(({ content }) => overlaps(quote, content))));
    for (const [i, sentence] of sentences.entries()) {
      for (const attribution of outer[i]!) {
        const statement = toStatement({
          attribution, sentence, quotes, found: outer[i]!, all: found[i]!,
          textOf: (span) => textOf(index, span),
        }, speakers);
        if (statement) statements.push(statement);
      }
      const quote = quotes.find(({ start, end }) => start <= sentence.start + 1 && end >= sentence.end - 1);
      if (outer[i]!.length === 0 && quote && !owned.has(quote)) goOn(statements.at(-1), sentence, index);
    }
  }, steps);
  return { statements, attributions, speakers, crowded };
}

const overlaps = ({ start, end }: Quote, [from, to]: Span): boolean => start < to && from < end;

/** What does not speak: "a pact pledging support" is told, not said. */
const MUTE = new RegExp(
  `\\b(?:${[
    'pact deal treaty agreement law bill rule move decision plan effort attack war strike talk visit vote step',
    'measure policy programme program project operation relation result event success failure rise fall',
  ].join(' ').replaceAll(' ', '|')})s?$`,
  'i',
);

/** Without those that lie within what another one says, or go on with it: "…, describing it as a friendship". */
function outermost(list: readonly Attribution[]): Attribution[] {
  const isSame = (a: Attribution, b: Attribution) => a.source[0] === b.source[0] && a.source[1] === b.source[1];
  const isWithin = (inner: Attribution, outer: Attribution) =>
    inner.cue[0] >= outer.content[0] && inner.cue[1] <= outer.content[1];
  const goesOn = (inner: Attribution, outer: Attribution) =>
    isSame(inner, outer) && inner.isDependent && outer.cue[0] < inner.cue[0] &&
    (inner.isParticiple || isWithin(inner, outer));
  const isIn = (inner: Attribution, outer: Attribution) =>
    [inner.cue, inner.source].every(([start, end]) => start >= outer.content[0] && end <= outer.content[1]);
  return list
    .filter(
      (inner) =>
        !list.some((outer) => outer !== inner && !outer.pointsBack
          && (goesOn(inner, outer) || (isIn(inner, outer) && !isIn(outer, inner)))),
    )
    .sort((a, b) => a.cue[0] - b.cue[0]);
}

interface Place {
  textOf: (span: Span) => string;
  attribution: Attribution;
  sentence: Sentence;
  quotes: readonly Quote[];
  found: readonly Attribution[];
  all: readonly Attribution[];
}

/** "The board denied it, according to the Post": the board says it, and the Post passes it on. */
function withinReport({ attribution, all }: Place): Attribution | undefined {
  if (attribution.lemma !== 'according to') return undefined;
  return all.find(({ kind, source, content }) =>
    kind === 'speech' && source[0] === attribution.content[0] && content[1] === attribution.content[1]);
}

function toStatement(place: Place, speakers: Speakers): FoundStatement | null {
  const inner = withinReport(place);
  const passing = inner ? speakers.of(wordsAt(place.sentence.tokens, rangeOf(place.sentence.tokens,
    place.attribution.source))) : null;
  const { sentence, quotes, found, textOf } = place;
  const attribution = inner ?? place.attribution;
  const { tokens } = sentence;
  const source = rangeOf(tokens, attribution.source);
  const cue = rangeOf(tokens, attribution.cue);
  const passed = passedOnBy(tokens, source, { last: cue.last, lemma: attribution.lemma });
  const named = passed?.isSpeaker ? passed : source;
  if (MUTE.test(wordsAt(tokens, named).tokens.at(-1)?.text ?? '')) return null;
  const speaker = speakers.of(wordsAt(tokens, named));
  if (!speaker) return null;
  if (passed?.isSpeaker) speaker.aliases.add(wordsAt(tokens, source).tokens.map(({ text }) => text).join(' '));
  const via = passed && !passed.isSpeaker ? speakers.of(wordsAt(tokens, passed)) : passing;
  const said = quotes.filter((quote) => overlaps(quote, attribution.content));
  return {
    speaker,
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

/** A sentence that is all quotation goes on with what was said last, in its paragraph or the one before. */
function goOn(last: FoundStatement | undefined, sentence: Sentence, paragraph: number): void {
  if (!last || last.quotes.length === 0) return;
  const span = last.spans.at(-1)!;
  if (paragraph - last.sentence.paragraph > 1) return;
  if (span[0] <= sentence.start && span[1] >= sentence.end) return;
  last.quotes.push([sentence.start, sentence.end]);
  last.spans.push([sentence.start, sentence.end]);
}

function rangeOf(tokens: readonly Token[], [start, end]: Span): Range {
  const first = tokens.findIndex((token) => token.start >= start);
  return { first, last: tokens.findLastIndex((token) => token.end <= end) };
}

function wordsAt(tokens: readonly Token[], { first, last }: Range): SourceWords {
  const own = tokens.slice(first, last + 1);
  return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, tokens: own };
}
