/** Attributions of an article as statements of its speakers. */
import type { Stance } from '../../story/schema.ts';
import type { Quote } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { attributionsOf, type Attribution, type Span } from './attributions.ts';
import type { Range } from './noun-phrases.ts';
import { Speakers, type DraftSpeaker, type SourceWords } from './speakers.ts';
import { stanceOf } from './stances.ts';
import { passedOnBy } from './via.ts';

export interface FoundStatement {
  speaker: DraftSpeaker;
  via: DraftSpeaker[];
  stance: Stance;
  attribution: Attribution;
  sentence: Sentence;
  /** The clause with its speaker and verb, or the sentence: what is shown as the statement. */
  span: Span;
  quotes: Span[];
  why: string;
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

/** In the order of the text, with all speakers of the article. */
export function findStatements(paragraphs: readonly Paragraph[]): Findings {
  const speakers = new Speakers();
  const statements: FoundStatement[] = [];
  const attributions: Attribution[] = [];
  for (const [index, { sentences, quotes }] of paragraphs.entries()) {
    for (const sentence of sentences) {
      const next = sentence === sentences.at(-1) ? paragraphs[index + 1]?.quotes[0] : undefined;
      const all = attributionsOf(sentence, quotes, next);
      attributions.push(...all);
      const found = outermost(all);
      for (const attribution of found) {
        const statement = toStatement({ attribution, sentence, quotes, found }, speakers);
        if (statement) statements.push(statement);
      }
      if (found.length === 0) goOn(statements.at(-1), sentence, quotes);
    }
  }
  return { statements, attributions, speakers };
}

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
}

function toStatement({ attribution, sentence, quotes, found }: Place, speakers: Speakers): FoundStatement | null {
  const { tokens } = sentence;
  const source = rangeOf(tokens, attribution.source);
  const cue = rangeOf(tokens, attribution.cue);
  const passed = passedOnBy(tokens, source, { last: cue.last, lemma: attribution.lemma });
  const named = passed?.isSpeaker ? passed : source;
  const speaker = speakers.of(wordsAt(tokens, named));
  if (!speaker) return null;
  const via = passed && !passed.isSpeaker ? speakers.of(wordsAt(tokens, passed)) : null;
  const said = quotes.filter(({ start, end }) => start >= attribution.content[0] && end <= attribution.content[1]);
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
    span: spanOf(attribution, sentence, found),
    quotes: said.map(({ start, end }) => [start, end]),
    why: `“${attribution.lemma}”`,
  };
}

/** The whole sentence if it has one statement, else from the first to the last of its parts. */
function spanOf(
  { source, cue, content }: Attribution,
  { start, end }: Sentence,
  found: readonly Attribution[],
): Span {
  if (found.length === 1) return [start, end];
  return [Math.min(source[0], cue[0], content[0]), Math.max(source[1], cue[1], content[1])];
}

/** A sentence that is all quotation goes on with what was said last. */
function goOn(last: FoundStatement | undefined, sentence: Sentence, quotes: readonly Quote[]): void {
  if (!last || last.sentence.paragraph !== sentence.paragraph) return;
  const quote = quotes.find(({ start, end }) => start <= sentence.start + 1 && end >= sentence.end - 1);
  if (!quote || last.quotes.length === 0) return;
  last.quotes.push([sentence.start, sentence.end]);
  last.span = [last.span[0], sentence.end];
}

function rangeOf(tokens: readonly Token[], [start, end]: Span): Range {
  const first = tokens.findIndex((token) => token.start >= start);
  return { first, last: tokens.findLastIndex((token) => token.end <= end) };
}

function wordsAt(tokens: readonly Token[], { first, last }: Range): SourceWords {
  const own = tokens.slice(first, last + 1);
  return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, tokens: own };
}
