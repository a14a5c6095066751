/** Attributions of an article as statements of its speakers. */
import type { Quote } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import { attributionsOf, hasContent, type Attribution, type Span } from './attributions.ts';
import { mapInSteps, type Steps } from '../steps.ts';
import { Speakers } from './speakers.ts';
import { subjectOf } from './subjects.ts';
import { overlaps, toStatement, wordsAt, type FoundStatement } from './to-statement.ts';
import { verbGroupsOf } from './verb-groups.ts';

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
    attributions.push(...found.flat().filter(hasContent));
    const outer = found.map((all) => {
      const own = outermost(all);
      crowded += Math.max(0, own.length - MOST_IN_A_SENTENCE);
      return own.slice(0, MOST_IN_A_SENTENCE);
    });
    const contents = outer.flat().map(({ content }) => content);
    const owned = new Set(quotes.filter((quote) => contents.some((content) => overlaps(quote, content))));
    for (const [i, sentence] of sentences.entries()) {
      if (found[i]!.length === 0) noticeSubject(sentence, quotes, speakers);
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

/** Whom a sentence is about in which nobody speaks: "she" may say something in the next. */
function noticeSubject({ tokens }: Sentence, quotes: readonly Quote[], speakers: Speakers): void {
  const groups = verbGroupsOf(tokens);
  const first = groups.find(({ isParticiple, isInfinitive }) => !isParticiple && !isInfinitive);
  const subject = first && subjectOf(tokens, first, groups, tokens.map(() => false));
  const words = subject && wordsAt(tokens, subject);
  if (words && !quotes.some((quote) => overlaps(quote, [words.start, words.end]))) speakers.notice(words);
}

/** Without those that lie within what another one says, or go on with it: "…, describing it as a friendship". */
function outermost(list: readonly Attribution[]): Attribution[] {
  const isSame = (a: Attribution, b: Attribution) => a.source[0] === b.source[0] && a.source[1] === b.source[1];
  const isWithin = (inner: Attribution, outer: Attribution) =>
    inner.cue[0] >= outer.content[0] && inner.cue[1] <= outer.content[1];
  const goesOn = (inner: Attribution, outer: Attribution) =>
    isSame(inner, outer) && outer.cue[0] < inner.cue[0] && (inner.isParticiple || isWithin(inner, outer));
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

/** A sentence that is all quotation goes on with what was said last, in its paragraph or the one before. */
function goOn(last: FoundStatement | undefined, sentence: Sentence, paragraph: number): void {
  if (!last || last.quotes.length === 0) return;
  const span = last.spans.at(-1)!;
  if (paragraph - last.sentence.paragraph > 1) return;
  if (span[0] <= sentence.start && span[1] >= sentence.end) return;
  last.quotes.push([sentence.start, sentence.end]);
  last.spans.push([sentence.start, sentence.end]);
}
