/** What an editor may have meant by an id that is not there. */

/** Longer ones are not compared: an id has at most 64 characters. */
const LONGEST = 80;
const SUGGESTIONS = 3;

/** The candidates that are a few letters away from `id`, nearest first. */
export function nearest(id: string, candidates: Iterable<string>): string[] {
  if (id.length > LONGEST) return [];
  // A third of the letters may be wrong, or it would be any other word.
  const most = Math.max(1, Math.floor(id.length / 3));
  const near: { candidate: string; distance: number }[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - id.length) > most || candidate.length > LONGEST) continue;
    const distance = editDistance(id, candidate);
    if (distance <= most) near.push({ candidate, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return near.slice(0, SUGGESTIONS).map(({ candidate }) => candidate);
}

/** How many letters have to be put in, taken out, replaced or swapped with the next (optimal string alignment). */
export function editDistance(from: string, to: string): number {
  let [before, above, row] = [rowFor(to), rowFor(to), rowFor(to)];
  for (let j = 1; j <= to.length; j += 1) row[j] = j;
  for (let i = 1; i <= from.length; i += 1) {
    [before, above, row] = [above, row, before];
    row[0] = i;
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = above[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swapped = isSwapped ? before[j - 2]! + 1 : replaced;
      row[j] = Math.min(replaced, swapped, above[j]! + 1, row[j - 1]! + 1);
    }
  }
  return row[to.length]!;
}

const rowFor = (text: string) => Array<number>(text.length + 1).fill(0);
