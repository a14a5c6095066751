/** Training of the tagger: an averaged structured perceptron (Collins 2002). */
import { FEATURES } from '../places/features.ts';
import { TAGS, tagsOf, type Weights } from '../places/tagger.ts';

export interface Example {
  features: readonly Int32Array[];
  tags: Uint8Array;
}

const COUNT = TAGS.length;

/** Weights after so many rounds over all examples; `tell` hears of each round how many words were tagged wrongly. */
export function train(
  examples: readonly Example[],
  { rounds, random }: { rounds: number; random: () => number },
  tell: (wrong: number) => void,
): Weights {
  const features = new Float32Array(FEATURES * COUNT);
  const steps = new Float32Array((COUNT + 1) * COUNT);
  const [sums, stepSums] = [new Float64Array(features.length), new Float64Array(steps.length)];
  const order = examples.map((_, i) => i);
  let turn = 1;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    let wrong = 0;
    for (const index of order) {
      const { features: rows, tags } = examples[index]!;
      const told = tagsOf(rows, { features, steps });
      let [before, toldBefore]: [number, number] = [COUNT, COUNT];
      for (let i = 0; i < tags.length; i += 1) {
        const [right, got] = [tags[i]!, told[i]!];
        const change = (at: number, by: number) => {
          features[at]! += by;
          sums[at]! += by * turn;
        };
        const changeStep = (at: number, by: number) => {
          steps[at]! += by;
          stepSums[at]! += by * turn;
        };
        if (right !== got) {
          wrong += 1;
          for (const feature of rows[i]!) {
            change(feature * COUNT + right, 1);
            change(feature * COUNT + got, -1);
          }
        }
        if (right !== got || before !== toldBefore) {
          changeStep(before * COUNT + right, 1);
          changeStep(toldBefore * COUNT + got, -1);
        }
        [before, toldBefore] = [right, got];
      }
      turn += 1;
    }
    tell(wrong);
  }
  for (let i = 0; i < features.length; i += 1) features[i]! -= sums[i]! / turn;
  for (let i = 0; i < steps.length; i += 1) steps[i]! -= stepSums[i]! / turn;
  return { features, steps };
}

/** Fisher and Yates. */
function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}
