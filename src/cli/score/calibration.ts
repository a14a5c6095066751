/** How often what is said to be so sure is right. */

export interface Guess { confidence: number; isRight: boolean }

const EDGES = [0.9, 0.8, 0.6, 0];

/** A line for each step of confidence. */
export function calibrationLines(name: string, guesses: readonly Guess[]): string[] {
  return EDGES.map((low, i) => {
    const high = EDGES[i - 1] ?? 1;
    const own = guesses.filter(({ confidence }) => confidence >= low && (confidence < high || high === 1));
    const right = own.filter(({ isRight }) => isRight).length;
    const share = own.length === 0 ? '–' : (right / own.length).toFixed(2);
    return `${name}, confidence ${low} to ${high}: ${share} right of ${own.length}`;
  });
}
