/** Where what readers take for one character ends: an emoji or a letter with its accents may be many code units. */

/** Characters that never join with a neighbour of the same kind, so that most edges need no look at the paragraph. */
const ALONE = /^[\p{L}\p{N}\p{P}\p{Zs}]$/u;
/** Letters of the alphabets whose letters join into one cluster: Hangul parts, Thai and Lao vowels. */
const JOINS = /[\u0e00-\u0eff\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]/;
const isAlone = (unit: string) => ALONE.test(unit) && !JOINS.test(unit);

export type ClusterAt = (paragraph: number, at: number) => string | undefined;

/**
 * Finds the cluster that an edge at code unit `at` of a paragraph would cut; undefined where it cuts none. Each
 * paragraph is taken apart once at most.
 */
export function clustersOf(paragraphs: readonly string[]): ClusterAt {
  const known = new Map<number, readonly number[]>();
  return (paragraph, at) => {
    const text = paragraphs[paragraph] ?? '';
    if (at <= 0 || at >= text.length || (isAlone(text[at - 1] ?? '') && isAlone(text[at] ?? ''))) return undefined;
    const starts = known.get(paragraph) ?? startsIn(text);
    known.set(paragraph, starts);
    const next = firstAbove(starts, at);
    const start = starts[next - 1] ?? 0;
    return start === at ? undefined : text.slice(start, starts[next] ?? text.length);
  };
}

const startsIn = (text: string): number[] =>
  Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text), ({ index }) => index);

/** Index of the first of the sorted numbers that is above `value`; their count if none is. */
function firstAbove(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
