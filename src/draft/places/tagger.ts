/** A structured perceptron (Collins 2002): which words of a sentence are names of places, of bodies, of persons. */

/** B begins a name, I goes on with it. */
export const TAGS = ['O', 'B-place', 'I-place', 'B-body', 'I-body', 'B-person', 'I-person'] as const;
const COUNT = TAGS.length;

export interface Weights {
  /** Of each feature for each tag: `feature * TAGS.length + tag`. */
  features: Int8Array | Float32Array;
  /** Of each tag after each other one: `before * TAGS.length + tag`; before the first word is `TAGS.length`. */
  steps: Int8Array | Float32Array;
}

/** An I follows its own B or I. */
const mayFollow = (before: number, tag: number): boolean =>
  tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1;

/** The best row of tags (Viterbi); `features` are those of each word. */
export function tagsOf(features: readonly Int32Array[], { features: weights, steps }: Weights): Uint8Array {
  const tags = new Uint8Array(features.length);
  if (features.length === 0) return tags;
  const scores = new Float64Array(COUNT);
  let before = new Float64Array(COUNT).fill(-Infinity);
  const from = new Uint8Array(features.length * COUNT);
  for (const [i, own] of features.entries()) {
    scores.fill(0);
    for (const feature of own)
      for (let tag = 0; tag < COUNT; tag += 1) scores[tag]! += weights[feature * COUNT + tag]!;
    const best = new Float64Array(COUNT).fill(-Infinity);
    for (let tag = 0; tag < COUNT; tag += 1) {
      if (i === 0) {
        if (mayFollow(0, tag)) best[tag] = scores[tag]! + steps[COUNT * COUNT + tag]!;
        continue;
      }
      for (let last = 0; last < COUNT; last += 1) {
        if (!mayFollow(last, tag)) continue;
        const score = before[last]! + steps[last * COUNT + tag]! + scores[tag]!;
        if (score <= best[tag]!) continue;
        best[tag] = score;
        from[i * COUNT + tag] = last;
      }
    }
    before = best;
  }
  let tag = before.indexOf(Math.max(...before));
  for (let i = features.length - 1; i >= 0; i -= 1) {
    tags[i] = tag;
    tag = from[i * COUNT + tag]!;
  }
  return tags;
}

export interface TaggedSpan {
  kind: 'place' | 'body' | 'person';
  first: number;
  last: number;
}

/** Names as ranges of words, both ends included. */
export function spansOf(tags: Uint8Array): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  for (let i = 0; i < tags.length; i += 1) {
    const tag = tags[i]!;
    if (tag % 2 === 0) continue;
    let last = i;
    while (tags[last + 1] === tag + 1) last += 1;
    spans.push({ kind: tag === 1 ? 'place' : tag === 3 ? 'body' : 'person', first: i, last });
    i = last;
  }
  return spans;
}
