/** Whatever the story, the view and the size: a figure that can be opened, with all of its words on the sheet. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overviewAtlas } from '../../../src/cli/files.ts';
import { FIGURE_PROJECTIONS } from '../../../src/figure/chart.ts';
import { figureOf, type Figure, type FigureOptions } from '../../../src/figure/figure.ts';
import type { Mark } from '../../../src/figure/marks.ts';
import { STATEMENT_CHOICES } from '../../../src/figure/sheet.ts';
import { FORMATS, formatOf, type Format } from '../../../src/figure/sizes.ts';
import { toSvg } from '../../../src/figure/svg.ts';
import { EMPTY_ATLAS, type Atlas } from '../../../src/geometry/atlas.ts';
import type { View } from '../../../src/state/view.ts';
import type { Story } from '../../../src/story/story.ts';
import { THEMES } from '../../../src/theme/theme.ts';
import { anyStory, anyText, anyViewOf } from './any-story.ts';
import { seenIn } from './seen.ts';
import { parseXml } from './xml.ts';

const PATIENCE = 60_000;

const side = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 200, max: 2000 }) }, { weight: 1, arbitrary: fc.constantFrom(200, 8000) });
const format = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(side, side).map(([width, height]) => formatOf(`${width}x${height}`) as Format) },
  { weight: 1, arbitrary: fc.constantFrom<Format>(...Object.values(FORMATS)) },
);
const options: fc.Arbitrary<FigureOptions> = fc.record({
  format, theme: fc.constantFrom(...Object.values(THEMES)), statements: fc.constantFrom(...STATEMENT_CHOICES),
  projection: fc.constantFrom(undefined, ...FIGURE_PROJECTIONS), address: anyText,
});
const input = anyStory.chain((story) => fc.tuple(fc.constant(story), anyViewOf(story), options));

/** Numbers of marks that are none. */
const brokenIn = (marks: readonly Mark[]): string[] => marks.flatMap((mark) => {
  switch (mark.kind) {
    case 'path': return /NaN|Infinity|undefined/.test(mark.d) || [mark.width, mark.opacity, ...(mark.dash ?? [])].some((value) => value !== undefined && !Number.isFinite(value)) ? [mark.d.slice(0, 80)] : [];
    case 'text': return [mark.x, mark.y, mark.size].every(Number.isFinite) ? [] : [mark.text];
    case 'group': return [...(mark.move?.every(Number.isFinite) ?? true ? [] : ['move']), ...(/NaN|Infinity/.test(mark.clip ?? '') ? ['clip'] : []), ...brokenIn(mark.marks)];
  }
});

function expectWhole({ drawing }: Figure): void {
  expect(brokenIn(drawing.marks)).toEqual([]);
  const { words, labels, frame } = seenIn(drawing);
  expect(Math.min(frame.width, frame.height)).toBeGreaterThan(0);
  for (const { text, box, mark } of [...words, ...labels]) {
    expect(Math.min(box.x, drawing.width - box.x, mark.y, drawing.height - mark.y), text).toBeGreaterThanOrEqual(0);
  }
}

const holds = (atlas: Atlas, numRuns: number) => fc.assert(fc.property(input, ([story, view, wanted]: [Story, View, FigureOptions]) => {
  const figure = figureOf(story, view, atlas, wanted);
  const svg = toSvg(figure.drawing);
  parseXml(svg);
  expectWhole(figure);
  expect(toSvg(figureOf(structuredClone(story), view, atlas, wanted).drawing) === svg).toBe(true);
}), { numRuns, endOnFailure: true });

test('of any story, without a map below it', { timeout: PATIENCE }, () => holds(EMPTY_ATLAS, 150));

test('of any story, on the map of the world', { timeout: PATIENCE }, () => holds(overviewAtlas(), 10));
