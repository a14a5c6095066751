/**
 * Figures as they are kept in `tests/golden`: whatever changes one, on purpose or not, is seen, and no change may break
 * the rest.
 */
import { readdirSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { FOLDER, GOLDENS, pngOf, readGolden, svgOf } from '../../golden/goldens.ts';
import { describeMap } from './golden-map.ts';
import { goldenScene } from './golden-scenes.ts';
import { describeKey, describePair, describeSheet } from './golden-sheet.ts';

const REWRITE = 'if that is meant: npm run goldens, look at them, keep them';
/** Of the pixels of a picture: letters' edges may be rounded another way on another processor. */
const PIXELS_THAT_MAY_DIFFER = 0.0005;

/** A sentence about the first line that differs; none if none does. */
function changeIn(file: string, kept: string, made: string): string[] {
  if (kept === made) return [];
  const [before, after] = [kept.split('\n'), made.split('\n')];
  const i = after.findIndex((line, at) => line !== before[at]);
  const at = i === -1 ? after.length : i;
  const shown = (line = 'nothing') => (line.length > 200 ? `${line.slice(0, 200)}…` : line);
  return [`tests/golden/${file}, line ${at + 1}: was ${shown(before[at])}, is ${shown(after[at])}; ${REWRITE}`];
}

function expectSamePicture(file: string, png: Buffer): void {
  const [kept, made] = [PNG.sync.read(readGolden(file)), PNG.sync.read(png)];
  expect([made.width, made.height]).toEqual([kept.width, kept.height]);
  const differing = pixelmatch(kept.data, made.data, undefined, kept.width, kept.height, {
    threshold: 0.1,
    includeAA: true,
  });
  expect(differing, `pixels of tests/golden/${file} differ; ${REWRITE}`).toBeLessThanOrEqual(
    PIXELS_THAT_MAY_DIFFER * kept.width * kept.height,
  );
}

describe.each(GOLDENS.map(goldenScene))('$file', (one) => {
  const { file, options, scene } = one;

  test('is as it is kept', () => {
    if (file.endsWith('.png')) expectSamePicture(file, pngOf(one));
    else expect(changeIn(file, readGolden(file).toString().replaceAll('\r\n', '\n'), svgOf(one))).toEqual([]);
  });

  describeMap(one);
  describeSheet(one);
  if (options.statements !== 'none') describeKey(one);
  const isDisputed = scene.links.disputes.some(({ by, of }) =>
    [by, of].every((side) => scene.statements.includes(side)),
  );
  if (options.statements !== 'none' && isDisputed) describePair(one);
});

test('there is a file for each, and no other', () => {
  expect(
    readdirSync(FOLDER)
      .filter((file) => !file.endsWith('.ts'))
      .sort(),
  ).toEqual(GOLDENS.map(({ file }) => file).sort());
});

test('a line that differs is named', () => {
  expect(changeIn('whole.svg', 'a\nb\n', 'a\nc\n')).toEqual([
    `tests/golden/whole.svg, line 2: was b, is c; ${REWRITE}`,
  ]);
  expect(changeIn('whole.svg', 'a\nb', 'a')).toEqual([`tests/golden/whole.svg, line 2: was b, is nothing; ${REWRITE}`]);
});
