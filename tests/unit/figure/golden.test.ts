/** Figures as they are kept in `tests/golden`: whatever changes one, on purpose or not, is seen. */
import { readdirSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { FOLDER, GOLDENS, makeFigure, pngOf, readGolden, svgOf, type Golden } from '../../golden/goldens.ts';

const REWRITE = 'if that is meant: npm run goldens, look at them, keep them';
/** Of the pixels of a picture: letters' edges may be rounded another way on another processor. */
const PIXELS_THAT_MAY_DIFFER = 0.0005;
const PATIENCE = 20_000;

const endingIn = (ending: string) => GOLDENS.filter(({ file }) => file.endsWith(ending));

/** A sentence about the first line that differs; none if none does. */
function changeIn({ file }: Golden, kept: string, made: string): string[] {
  if (kept === made) return [];
  const [before, after] = [kept.split('\n'), made.split('\n')];
  const i = after.findIndex((line, at) => line !== before[at]);
  const at = i === -1 ? after.length : i;
  const shown = (line = 'nothing') => (line.length > 200 ? `${line.slice(0, 200)}…` : line);
  return [`tests/golden/${file}, line ${at + 1}: was ${shown(before[at])}, is ${shown(after[at])}; ${REWRITE}`];
}

describe('as it is kept', () => {
  test.each(endingIn('.svg'))('$file is the same text', { timeout: PATIENCE }, (golden) => {
    expect(changeIn(golden, readGolden(golden.file).toString().replaceAll('\r\n', '\n'), svgOf(makeFigure(golden)))).toEqual([]);
  });

  test.each(endingIn('.png'))('$file is the same picture', { timeout: PATIENCE }, (golden) => {
    const [kept, made] = [PNG.sync.read(readGolden(golden.file)), PNG.sync.read(pngOf(makeFigure(golden)))];
    expect([made.width, made.height]).toEqual([kept.width, kept.height]);
    const differing = pixelmatch(kept.data, made.data, undefined, kept.width, kept.height, { threshold: 0.1, includeAA: true });
    expect(differing, `pixels of tests/golden/${golden.file} differ; ${REWRITE}`).toBeLessThanOrEqual(PIXELS_THAT_MAY_DIFFER * kept.width * kept.height);
  });
});

test('there is a file for each, and no other', () => {
  expect(readdirSync(FOLDER).filter((file) => !file.endsWith('.ts')).sort()).toEqual(GOLDENS.map(({ file }) => file).sort());
});

test('a line that differs is named', () => {
  const [golden] = GOLDENS as [Golden];
  expect(changeIn(golden, 'a\nb\n', 'a\nc\n')).toEqual([`tests/golden/whole.svg, line 2: was b, is c; ${REWRITE}`]);
  expect(changeIn(golden, 'a\nb', 'a')).toEqual([`tests/golden/whole.svg, line 2: was b, is nothing; ${REWRITE}`]);
});
