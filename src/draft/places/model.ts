/** The tagger's weights and its lexicon, as they lie in `weights/`. */
import { FEATURES } from './features.ts';
import { lexiconFrom, type Lexicon } from './lexicon.ts';
import { TAGS, type Weights } from './tagger.ts';

export interface Model {
  weights: Weights;
  lexicon: Lexicon;
}

/** What one step of a shipped weight is worth; its bytes are whole steps from -127 to 127. */
const STEP = 0.5;
const COUNT = FEATURES * TAGS.length;
const STEPS = (TAGS.length + 1) * TAGS.length;

/** @throws Error when the bytes are not those of a model of this version. */
export function modelFrom(weights: Uint8Array, lexicon: Uint8Array): Model {
  if (weights.length !== COUNT + STEPS)
    throw new Error(`the weights have ${weights.length} bytes, ${COUNT + STEPS} were expected`);
  const values = new Int8Array(weights.buffer, weights.byteOffset, weights.byteLength);
  return {
    weights: { features: values.subarray(0, COUNT), steps: values.subarray(COUNT) },
    lexicon: lexiconFrom(lexicon),
  };
}

/** The bytes that `modelFrom` reads; weights below a step are left out. */
export function weightBytes({ features, steps }: Weights): Uint8Array {
  const bytes = new Int8Array(COUNT + STEPS);
  const put = (from: ArrayLike<number>, at: number) => {
    for (let i = 0; i < from.length; i += 1) bytes[at + i] = wholeSteps(from[i]!);
  };
  put(features, 0);
  put(steps, COUNT);
  return new Uint8Array(bytes.buffer);
}

const wholeSteps = (weight: number): number =>
  Math.abs(weight) < STEP ? 0 : Math.max(-127, Math.min(127, Math.round(weight / STEP)));
