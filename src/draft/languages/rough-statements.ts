/** What the rules of a language find in sentences, as statements of an article's speakers. */
import { mapInSteps, partOf, type Steps } from '../steps.ts';
import type { Attribution, Span } from '../statements/attributions.ts';
import type { FoundStatement } from '../statements/to-statement.ts';
import type { ArticleParagraph } from '../text/article.ts';
import type { Quote } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { RoughAttribution } from './rough-attribution.ts';
import { RoughSpeakers } from './rough-speakers.ts';

/** Finds who says what in a sentence, among the quotations of its paragraph. */
export type FindAttributions = (sentence: Sentence, quotes: readonly Quote[]) => RoughAttribution[];

/** In the order of the text. @throws the signal's reason when it is aborted */
export async function roughStatements(
  text: string, paragraphs: readonly ArticleParagraph[], find: FindAttributions, steps: Steps,
): Promise<{ statements: FoundStatement[]; attributions: Attribution[] }> {
  const speakers = new RoughSpeakers(text);
  const statements: FoundStatement[] = [];
  let before: Sentence | undefined;
  await mapInSteps(paragraphs, ({ sentences, quotes, text: own }) => {
    const isDialogue = SPOKEN.test(own);
    for (const sentence of sentences) {
      const found = find(sentence, quotes);
      const made = found.flatMap((one) => {
        const speaker = speakers.of(one.source);
        if (!speaker || (one.isBefore && !before)) return [];
        return [statementOf(one, speaker, { sentence, before, isSole: found.length === 1, quotes, isDialogue })];
      });
      statements.push(...made);
      if (made.length === 0) goOn(statements.at(-1), sentence, quotes, isDialogue);
      before = sentence;
    }
  }, partOf(steps, 0.7, 1));
  return { statements, attributions: statements.map(({ attribution }) => attribution) };
}

/** A line of a dialogue begins with a dash. */
const SPOKEN = /^[―—–-]\s/u;

interface Around {
  sentence: Sentence;
  before: Sentence | undefined;
  isSole: boolean;
  quotes: readonly Quote[];
  isDialogue: boolean;
}

function statementOf(
  { source, cue, content, lemma, stance, isBefore }: RoughAttribution, speaker: FoundStatement['speaker'],
  { sentence, before, isSole, quotes, isDialogue }: Around,
): FoundStatement {
  const said: Span = isBefore && before ? [before.start, before.end] : content;
  const attribution: Attribution = {
    source: source.span, cue, content: said, lemma, stance, kind: 'speech', isNegated: false, pointsBack: false,
    isParticiple: false, isDependent: false, clues: [],
  };
  const parts = [source.span, cue, ...(isBefore ? [] : [content])];
  const whole: Span = isSole
    ? [sentence.start, sentence.end]
    : [Math.min(...parts.map(([start]) => start)), Math.max(...parts.map(([, end]) => end))];
  const own = quotes.filter(({ start, end }) => start < said[1] && said[0] < end);
  return {
    speaker, via: [], stance, attribution, sentence,
    spans: isBefore ? [said, whole] : [whole],
    quotes: isDialogue ? [withoutDash(said, sentence)] : own.map(({ start, end }) => [start, end] as const),
  };
}

const withoutDash = ([start, end]: Span, sentence: Sentence): Span =>
  [start === sentence.start ? (sentence.tokens[1]?.start ?? start) : start, end];

/** A sentence that is all quotation goes on with what was said last in its paragraph. */
function goOn(
  last: FoundStatement | undefined, sentence: Sentence, quotes: readonly Quote[], isDialogue: boolean,
): void {
  if (!last || last.sentence.paragraph !== sentence.paragraph || last.quotes.length === 0) return;
  const isQuoted = quotes.some(({ start, end }) => start <= sentence.start + 1 && end >= sentence.end - 1);
  if (!isQuoted && !(isDialogue && SPOKEN.test(`${sentence.tokens[0]?.text ?? ''} `))) return;
  last.quotes.push(isDialogue ? withoutDash([sentence.start, sentence.end], sentence) : [sentence.start, sentence.end]);
  last.spans.push([sentence.start, sentence.end]);
}
