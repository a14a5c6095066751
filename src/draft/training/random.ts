/** Numbers that look like chance and are the same each time. */

/** A linear congruential generator (Numerical Recipes): 0 to 1, the same row for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
