/** The names of places in an article. */
import { facilitiesIn } from './facilities.ts';
import { featuresOf, usageOf } from './features.ts';
import type { Known } from './known-names.ts';
import type { Model } from './model.ts';
import { bySentence, oneNameOneThing, type NamedSpan } from './one-name.ts';
import { placeSpans } from './spans.ts';
import { spansOf, tagsOf } from './tagger.ts';
import { mapInSteps, type Steps } from '../steps.ts';
import { sureSpans } from './sure-names.ts';
import { isCapital, wordsOf, type Word } from '../text/words.ts';
import type { Sentence } from '../text/sentences.ts';

/** `start` and `end` in UTF-16 code units of the text. */
export interface PlaceName {
  start: number;
  end: number;
  sentence: number;
  words: string;
  isInside: boolean;
}

/** In the order of the text; none lies within another. @throws the signal's reason when it is aborted */
export async function findPlaces(
  sentences: readonly Sentence[], known: Known, { weights, lexicon }: Model, steps?: Steps,
): Promise<PlaceName[]> {
  const rows = sentences.map(({ tokens }) => wordsOf(tokens));
  const texts = rows.map((row) => row.map(({ text }) => text));
  const usage = usageOf(texts);
  const persons = new Set(texts.flat().filter((word) => isCapital(word) && usage.titled.has(word.toLowerCase())));
  const spans = await mapInSteps(texts, (words, sentence): NamedSpan[] => {
    const tagged = spansOf(tagsOf(featuresOf(words, { known, lexicon, usage }), weights));
    for (const { kind, first, last } of tagged)
      if (kind === 'person') for (const word of words.slice(first, last + 1)) persons.add(word);
    const found = placeSpans(words, tagged, { known, lexicon });
    const isFirst = sentences[sentence]!.paragraph !== sentences[sentence - 1]?.paragraph;
    const sure = sureSpans(words, known, isFirst)
      .filter((one) => !found.some(({ first, last }) => first <= one.last && one.first <= last)
        // A longer name that it is part of is another one.
        && tagged.every(({ first, last }) =>
          first > one.last || one.first > last || last - first <= one.last - one.first));
    return [...found, ...sure].map((span) => ({ ...span, sentence }));
  }, steps);
  const named = oneNameOneThing(texts, spans.flat(), known, persons);
  const found = withFacilities(texts, named).map((span) => toName(rows[span.sentence]!, span));
  return found.filter(({ start }, i) => start >= (found[i - 1]?.end ?? 0));
}

/** A whole facility instead of the place within its name. */
function withFacilities(texts: readonly (readonly string[])[], spans: readonly NamedSpan[]): NamedSpan[] {
  const spansIn = bySentence(spans);
  return texts.flatMap((words, sentence) => {
    const own = spansIn.get(sentence) ?? [];
    const runs = facilitiesIn(words, (i) => own.some(({ first, last }) => i >= first && i <= last));
    const others = own.filter(({ first, last }) => !runs.some((run) => run.first <= last && first <= run.last));
    return [...others, ...runs.map((run) => ({ ...run, sentence, isInside: false }))].sort(
      (a, b) => a.first - b.first,
    );
  });
}

const toName = (row: readonly Word[], { sentence, first, last, isInside }: NamedSpan): PlaceName => ({
  start: row[first]!.start,
  end: row[last]!.end,
  sentence,
  isInside,
  words: row
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' '),
});
