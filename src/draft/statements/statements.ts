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
  sentences: readonly Sentence[];
  quotes: readonly Quote[];
}

/** `attributions` are all that were found, also within what others say. */
export interface Findings {
  statements: FoundStatement[];
  attributions: Attribution[];
  speakers: Speakers;
}

/** No sentence has more that a reader would tell apart; what is left out says the same words again. */
const MOST_IN_A_SENTENCE = 8;

/** In the order of the text, with all speakers of the article. @throws the signal's reason when it is aborted */
export async function findStatements(paragraphs: readonly Paragraph[], steps?: Steps): Promise<Findings> {
  const speakers = new Speakers();
  const statements: FoundStatement[] = [];
  const attributions: Attribution[] = [];
  await mapInSteps(paragraphs, ({ sentences, quotes }, index) => {
    const next = paragraphs[index + 1]?.quotes[0];
    const found = sentences.map((sentence) =>
      attributionsOf(sentence, quotes, sentence === sentences.at(-1) ? next : undefined));
    attributions.push(...found.flat());
    const outer = found.map((all) => outermost(all).slice(0, MOST_IN_A_SENTENCE));
    const owned = new Set(quotes.filter((quote) => outer.flat().some(({ content }) => overlaps(quote, content))));
    for (const [i, sentence] of sentences.entries()) {
      for (const attribution of outer[i]!) {
        const statement = toStatement({ attribution, sentence, quotes, found: outer[i]!, all: found[i]! }, speakers);
        if (statement) statements.push(statement);
      }
      const quote = quotes.find(({ start, end }) => start <= sentence.start + 1 && end >= sentence.end - 1);
      if (outer[i]!.length === 0 && quote && !owned.has(quote)) goOn(statements.at(-1), sentence, index);
    }
  }, steps);
  return { statements, attributions, speakers };
}

const overlaps = ({ start, end }: Quote, [from, to]: Span): boolean => start < to && from < end;

/** Without those that lie within what another one says. */
function outermost(list: readonly Attribution[]): Attribution[] {
  const isIn = (inner: Attribution, outer: Attribution) =>
    [inner.cue, inner.source].every(([start, end]) => start >= outer.content[0] && end <= outer.content[1]);
  return list
    .filter(
      (inner) =>
        !list.some((outer) => outer !== inner && !outer.pointsBack && isIn(inner, outer) && !isIn(outer, inner)),
    )
    .sort((a, b) => a.cue[0] - b.cue[0]);
}

interface Place {
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
  const { sentence, quotes, found } = place;
  const attribution = inner ?? place.attribution;
  const { tokens } = sentence;
  const source = rangeOf(tokens, attribution.source);
  const cue = rangeOf(tokens, attribution.cue);
  const passed = passedOnBy(tokens, source, { last: cue.last, lemma: attribution.lemma });
  const named = passed?.isSpeaker ? passed : source;
  const speaker = speakers.of(wordsAt(tokens, named));
  if (!speaker) return null;
  const via = passed && !passed.isSpeaker ? speakers.of(wordsAt(tokens, passed)) : passing;
  const said = quotes.filter((quote) => overlaps(quote, attribution.content));
  const words = tokens
    .filter(({ start, end }) => start >= attribution.content[0] && end <= attribution.content[1])
    .map(({ text }) => text)
    .join(' ');
  return {
    speaker,
    via: via && via !== speaker ? [via] : [],
    stance: stanceOf(attribution, words),
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
  { source, cue, content }: Attribution,
  { start, end }: Sentence,
  found: readonly Attribution[],
  said: readonly Quote[],
): Span[] {
  const isApart = content[0] >= end;
  const parts = [source, cue, ...(isApart ? [] : [content])];
  const [from, to] = found.length === 1
    ? [start, end]
    : [Math.min(...parts.map(([first]) => first)), Math.max(...parts.map(([, last]) => last))];
  const before = said.map((quote) => quote.start).filter((first) => first < start);
  const behind = said.map((quote) => quote.end).filter((last) => last > end);
  return [[Math.min(from, ...before), Math.max(to, ...behind)], ...(isApart ? [content] : [])];
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
