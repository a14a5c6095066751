import { CUTS } from '../../figure/draw/primitives.ts';
import { FAMILIES } from './font-families.ts';
import { advancesOf } from './sfnt.ts';
import { wholeFile } from './whole-fonts.ts';

/** Widths of neighbouring characters, in 1/1000 em, and the code point of the first. */
type Run = [first: number, widths: number[]];

/**
 * The text of src/figure/text/metrics.json, from the whole fonts by file name: one line for each cut, one for Hangul.
 */
export function metricsOf(fonts: ReadonlyMap<string, Buffer>): string {
  const cuts = Object.entries(CUTS).map(([name, { family: wanted, weight, style }]) => {
    const family = FAMILIES.find((one) => one.family === wanted);
    const font = family && fonts.get(wholeFile(family, [weight, style]));
    if (!font) throw new Error(`no font for the cut ${name}`);
    return `  "${name}": ${JSON.stringify(runsOf(advancesOf(font)))},`;
  });
  return `{\n${cuts.join('\n')}\n  "hangul": ${hangulWidth(fonts)}\n}\n`;
}

function runsOf(advances: ReadonlyMap<number, number>): Run[] {
  const runs: Run[] = [];
  for (const [point, width] of [...advances].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last[0] + last[1].length === point) last[1].push(width);
    else runs.push([point, [width]]);
  }
  return runs;
}

/** The one width that all Hangul syllables have, in 1/1000 em. */
function hangulWidth(fonts: ReadonlyMap<string, Buffer>): number {
  const korean = FAMILIES.filter(({ scripts }) => scripts.includes('korean'));
  const widths = korean.flatMap((family) =>
    family.cuts.map((cut) => {
      const font = fonts.get(wholeFile(family, cut));
      const syllables = font ? [...advancesOf(font)].filter(([point]) => point >= 0xac00 && point <= 0xd7a3) : [];
      const distinct = new Set(syllables.map(([, width]) => width));
      if (distinct.size !== 1)
        throw new Error(`${wholeFile(family, cut)} has ${distinct.size} widths of Hangul syllables`);
      return Math.max(...distinct);
    }),
  );
  return Math.max(...widths);
}
