/** How far what the engine finds agrees with what was annotated. */
import type { FoundStatement } from '../../../../src/draft/statements/to-statement.ts';
import type { Span } from '../../../../src/draft/statements/attributions.ts';
import type { AnnotatedStatement } from '../../../../src/draft/training/texts.ts';

/** Counts over all texts; all but the first two are of pairs that share words of their cues. */
export interface Agreement {
  annotated: number;
  found: number;
  cue: number;
  speaker: number;
  /** Intersection over union of at least .8. */
  span: number;
  /** Pairs whose stance the verb decides, and those of them that have the same. */
  decided: number;
  sameOfDecided: number;
  /** Pairs whose stance it leaves open. */
  open: number;
  sameOfOpen: number;
}

export const none = (): Agreement => ({
  annotated: 0, found: 0, cue: 0, speaker: 0, span: 0, decided: 0, sameOfDecided: 0, open: 0, sameOfOpen: 0,
});

/** Adds one text to `sum`. Each statement that is found is paired once, in the order of the text. */
export function agree(
  sum: Agreement, annotated: readonly AnnotatedStatement[], found: readonly FoundStatement[],
): void {
  const left = [...found];
  sum.annotated += annotated.length;
  sum.found += found.length;
  for (const { cue, speaker, span, stance } of annotated) {
    const at = left.findIndex(({ attribution }) => overlap(attribution.cue, cue) > 0);
    const [own] = at < 0 ? [] : left.splice(at, 1);
    if (!own) continue;
    sum.cue += 1;
    if (overlap(own.attribution.source, speaker) > 0) sum.speaker += 1;
    if (overlap(own.spans[0]!, span) >= 0.8) sum.span += 1;
    const isSame = own.stance === stance ? 1 : 0;
    if (own.attribution.clues.length > 0) {
      sum.open += 1;
      sum.sameOfOpen += isSame;
    } else {
      sum.decided += 1;
      sum.sameOfDecided += isSame;
    }
  }
}

/** Intersection over union. */
function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0])) / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
}

/** F1 of what both have. */
export const f1 = (both: number, { annotated, found }: Agreement): number => (2 * both) / (annotated + found);
