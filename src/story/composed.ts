/** The article in another language: its statements' translations in the order and the paragraphs of the original. */
import { MAX_PER_STATEMENT } from './limits.ts';
import type { Links } from './links.ts';
import { nameIn } from './names.ts';
import { nameSearch } from './place-words.ts';
import { cut, type Mark, type Paragraph, type Segment } from './segments.ts';
import { toldBy, type Telling } from './tellings.ts';
import type { Translation } from './translation.ts';

/** What is between quotation marks in a translation is what the speaker said. */
const QUOTED = /[“«„「]([^”»“」]+)[”»“」]/gu;
const HAS_LETTERS = /[\p{L}\p{N}]/u;
/** Words that another cannot follow without a blank. */
const GOES_ON = /[\p{L}\p{N}.,;:!?…]$/u;
const blankIn = (language: string): Segment =>
  ({ text: ' ', language, statements: [], statement: undefined, places: [], isQuote: false });

/**
 * What no translated statement tells stays as it is: punctuation, and words of the article, in its own language; but
 * not what stands between two parts of one statement, which its translation joins. A paragraph may become empty.
 */
export function composed(
  own: readonly Paragraph[], translation: Translation, { statements, places }: Pick<Links, 'statements' | 'places'>,
): Paragraph[] {
  const told = toldBy([...statements.values()], translation);
  const between = betweenParts(own, told);
  /** What was told, by where its statement ends. */
  const endings = new Map<string, Segment[]>();
  const paragraphs = own.map(({ segments }, index) => {
    const runs: Segment[][] = [];
    let offset = 0;
    for (const one of segments) {
      const [start, tellings] = [`${index} ${offset}`, tellingsIn(one, told)];
      offset += one.text.length;
      for (const telling of tellings) {
        if (telling.start !== start) continue;
        if (GOES_ON.test(runs.at(-1)?.at(-1)?.text ?? '')) runs.push([blankIn(translation.language)]);
        const run = translated(telling, translation, places);
        runs.push(run);
        endings.set(telling.end, run);
      }
      if (tellings.size > 0 || between.has(one)) continue;
      // What closes a sentence that has gone on into this paragraph stands behind its translation.
      const isWords = HAS_LETTERS.test(one.text);
      const left = isWords ? one : { ...one, language: translation.language };
      const ended = runs.length === 0 && !isWords ? endings.get(start) : undefined;
      if (ended) ended.push(left);
      else runs.push([left]);
    }
    return runs;
  });
  return own.map(({ begun, language }, index) => {
    const segments = paragraphs[index]?.flat() ?? [];
    const isRead = segments.some((one) => HAS_LETTERS.test(one.text) && one.language === translation.language);
    return { segments, begun, language: isRead || segments.length === 0 ? translation.language : language };
  });
}

const tellingsIn = ({ statements }: Segment, told: ReadonlyMap<string, Telling>): ReadonlySet<Telling> =>
  new Set(statements.flatMap((id) => told.get(id) ?? []));

/** What belongs to no statement, and stands between two parts of one that is told elsewhere: "…, she said: …" */
function betweenParts(own: readonly Paragraph[], told: ReadonlyMap<string, Telling>): ReadonlySet<Segment> {
  const found = new Set<Segment>();
  let [before, loose]: [ReadonlySet<Telling>, Segment[]] = [new Set(), []];
  for (const { segments } of own) {
    // A whole paragraph is no part of a sentence.
    if (segments.every((one) => one.statements.length === 0)) before = new Set();
    for (const one of segments) {
      if (one.statements.length === 0) {
        loose.push(one);
        continue;
      }
      const here = tellingsIn(one, told);
      if ([...here].some((telling) => before.has(telling))) for (const each of loose) found.add(each);
      [before, loose] = [here, []];
    }
  }
  return found;
}

function translated(
  { statements: [told, ...within] }: Telling, { language, statements }: Translation, places: Links['places'],
): Segment[] {
  const text = statements.get(told.id) ?? '';
  // Of very many within each other not all are lit.
  const all = [told, ...within.slice(0, MAX_PER_STATEMENT)];
  const whole = { paragraph: 0, start: 0, end: text.length };
  const search = nameSearch(text);
  const named = new Set(all.flatMap(({ mentions }) => mentions.flatMap(({ place, span }) => (span ? [place] : []))));
  const placeMarks = [...named].flatMap((id): Mark[] => {
    const found = search(nameIn(places.get(id)?.names ?? {}, language));
    return found ? [{ ...found, paragraph: 0, kind: 'place', id }] : [];
  });
  const quoteMarks = all.every(({ quotes }) => quotes.length === 0) ? [] : Array.from(
    text.matchAll(QUOTED), ({ 1: words = '', index }): Mark =>
      ({ paragraph: 0, start: index + 1, end: index + 1 + words.length, kind: 'quote', id: told.id }));
  return cut(text, language, [
    ...all.map(({ id }): Mark => ({ ...whole, kind: 'statement', id })), ...placeMarks, ...quoteMarks,
  ]);
}
