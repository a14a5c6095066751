/** How many of the attributions that people have marked are found. */
import { readText } from '../../draft/read.ts';
import { statementConfidence } from '../../draft/records/confidence.ts';
import type { Sources } from '../../draft/from-text.ts';
import { calibrationLines, type Guess } from './calibration.ts';
import { f1, overlaps, type Span, type StatementsText } from './corpora.ts';

type Marked = StatementsText['attributions'][number];
interface Found { source: Span; cue: Span; content: Span }

const meets = (spans: readonly Span[], span: Span) => spans.some((one) => overlaps(one, span));
const isSame = (spans: readonly Span[], span: Span) =>
  spans.some(([start, end]) => start === span[0] && end === span[1]);
const isSaid = ({ cue, source }: Marked, found: Found) => meets(cue, found.cue) && meets(source, found.source);

/** Shared characters of all characters of either. */
function union(spans: readonly Span[], [start, end]: Span): number {
  const all = spans.reduce((sum, [from, to]) => sum + to - from, 0);
  const shared = spans.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0);
  return shared / (all + end - start - shared);
}

const MEASURES: readonly (readonly [name: string, fits: (marked: Marked, found: Found) => boolean])[] = [
  ['cue and source, overlap', isSaid],
  ['cue and source, exact', ({ cue, source }, found) => isSame(cue, found.cue) && isSame(source, found.source)],
  ['content too, IoU at least .8', (marked, found) => isSaid(marked, found)
    && union(marked.content, found.content) >= 0.8],
];

export async function scoreStatements(texts: readonly StatementsText[], sources: Sources): Promise<string[]> {
  const right = MEASURES.map(() => 0);
  const guesses: Guess[] = [];
  let [found, there] = [0, 0];
  for (const { text, attributions } of texts) {
    const reading = await readText(text, sources);
    const marked = attributions.filter(({ source, cue, content }) => [source, cue, content].every((one) => one.length));
    found += reading.attributions.length;
    there += marked.length;
    for (const [i, [, fits]] of MEASURES.entries()) right[i]! += pairs(marked, reading.attributions, fits);
    for (const statement of reading.statements) {
      const confidence = statementConfidence(statement, text.slice(...statement.attribution.source));
      guesses.push({ confidence, isRight: marked.some((one) => isSaid(one, statement.attribution)) });
    }
  }
  return [
    `PolNeAR, ${texts.length} articles`,
    ...MEASURES.map(([name], i) => `  ${name}: F ${f1({ right: right[i]!, found, there }).toFixed(3)}`),
    ...calibrationLines('  statements', guesses),
  ];
}

/** How many of the found fit a marked one that no other has. */
function pairs(marked: readonly Marked[], found: readonly Found[], fits: (a: Marked, b: Found) => boolean): number {
  const left = new Set(marked);
  return found.filter((one) => {
    const own = [...left].find((other) => fits(other, one));
    return own !== undefined && left.delete(own);
  }).length;
}
