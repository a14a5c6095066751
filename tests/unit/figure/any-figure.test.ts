/** Whatever the story, the view and the size: a figure that can be opened, with all of its words on the sheet. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIGURE_PROJECTIONS } from '../../../src/figure/draw/projected-map.ts';
import { figureOf, type Figure, type FigureOptions } from '../../../src/figure/compose/figure.ts';
import type { Mark } from '../../../src/figure/draw/primitives.ts';
import { FORMATS, formatOf, STATEMENT_CHOICES, type Format } from '../../../src/figure/layout/formats.ts';
import { toSvg } from '../../../src/figure/output/svg.ts';
import { EMPTY_ATLAS, type Atlas } from '../../../src/geometry/atlas.ts';
import type { Box } from '../../../src/cartography/boxes.ts';
import type { Story } from '../../../src/story/story.ts';
import { THEMES } from '../../../src/cartography/theme.ts';
import { goTo } from '../../../src/view/transitions.ts';
import { openingView, type View } from '../../../src/view/view.ts';
import { danube, danubeTranslations } from '../danube.ts';
import { placedAtlas } from '../placed-atlas.ts';
import { anyStory, anyText, anyViewOf } from './any-story.ts';
import { beyond, depth, seenIn, type Seen, type Words } from './seen.ts';
import { parseXml } from './xml.ts';

const PATIENCE = 120_000;

const side = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 200, max: 2000 }) },
  { weight: 1, arbitrary: fc.constantFrom(200, 8000) },
);
const format = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(side, side).map(([width, height]) => formatOf(`${width}x${height}`) as Format) },
  { weight: 1, arbitrary: fc.constantFrom<Format>(...Object.values(FORMATS)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('200x200', '8000x200', '200x8000', '8000x8000').map((text) => formatOf(text) as Format),
  },
);
const options: fc.Arbitrary<FigureOptions> = fc.record({
  format, theme: fc.constantFrom(...Object.values(THEMES)), statements: fc.constantFrom(...STATEMENT_CHOICES),
  projection: fc.constantFrom(undefined, ...FIGURE_PROJECTIONS), address: anyText,
});
const input = anyStory.chain((story) => fc.tuple(fc.constant(story), anyViewOf(story), options));

/** Numbers of marks that are none. */
const brokenIn = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => {
    switch (mark.kind) {
      case 'path':
        return /NaN|Infinity|undefined/.test(mark.d) ||
          [mark.width, mark.opacity, ...(mark.dash ?? [])].some(
            (value) => value !== undefined && !Number.isFinite(value),
          )
          ? [mark.d.slice(0, 80)]
          : [];
      case 'text':
        return [mark.x, mark.y, mark.size].every(Number.isFinite) ? [] : [mark.text];
      case 'group':
        return [
          ...((mark.move?.every(Number.isFinite) ?? true) ? [] : ['move']),
          ...(/NaN|Infinity/.test(mark.clip ?? '') ? ['clip'] : []),
          ...brokenIn(mark.marks),
        ];
    }
  });

/** Rounding, and letters that reach beyond their line. */
const NEARLY = 0.5;
/** A character that is wider than its column can't be helped. */
const isBreakable = ({ text }: Words) => Array.from(new Intl.Segmenter().segment(text)).length > 1;

interface Part { name: string; box: Box }
const wordsOf = (words: readonly Words[]): Part[] => words.map(({ text, box }) => ({ name: text, box }));
/** Where words are on each other or on something else. */
const clashes = (words: readonly Part[], others: readonly Part[]) =>
  words.flatMap((word, i) =>
    [...words.slice(i + 1), ...others].flatMap(({ name, box }) =>
      depth(word.box, box) > NEARLY ? [`${word.name} / ${name}`] : [],
    ),
  );
const outside = (parts: readonly Part[], frame: Box) =>
  parts.filter(({ box }) => beyond(box, frame) > NEARLY).map(({ name }) => name);

/** All words are on the sheet, those of the map and its markers on the map, and none is on another. */
function expectWhole({ drawing }: Figure): Seen {
  const { width, height } = drawing;
  expect(brokenIn(drawing.marks)).toEqual([]);
  const seen = seenIn(drawing);
  const words = wordsOf(seen.words.filter(isBreakable));
  expect(outside(words, { x: 0, y: 0, width, height })).toEqual([]);
  expect(clashes(words, [{ name: 'the map', box: seen.frame }])).toEqual([]);
  // A small map may be too full for its markers to keep clear of each other, but never too full for a word to be left
  // out.
  const [labels, markers] = [
    wordsOf(seen.labels),
    seen.markers.flatMap(({ place, boxes }) => boxes.map((box) => ({ name: place, box }))),
  ];
  expect(outside([...labels, ...markers], seen.frame)).toEqual([]);
  expect(clashes(labels, markers)).toEqual([]);
  return seen;
}

/** @returns what was seen in each. */
function seenInAll(atlas: Atlas, numRuns: number): Seen[] {
  const all: Seen[] = [];
  // Without shrinking: it takes minutes, and what fails is found again by its seed.
  fc.assert(fc.property(input, ([story, view, wanted]: [Story, View, FigureOptions]) => {
    const figure = figureOf(story, view, atlas, wanted);
    parseXml(toSvg(figure.drawing));
    all.push(expectWhole(figure));
    // Made again it is the same, which its fingerprint sees; every third, since that takes as long as all else.
    if (all.length % 3 === 0)
      expect(figureOf(structuredClone(story), view, atlas, wanted).fingerprint).toBe(figure.fingerprint);
  }), { numRuns, endOnFailure: true });
  return all;
}

test('of any story, without a map below it', { timeout: PATIENCE }, () => {
  const all = seenInAll(EMPTY_ATLAS, 150);
  // The stories are worth it: many have markers, and letters in a key.
  expect(all.filter(({ markers }) => markers.length > 1).length).toBeGreaterThan(40);
  expect(all.filter(({ words }) => words.some(({ text }) => text === 'A')).length).toBeGreaterThan(30);
});

test('of any story, on the map of the world', { timeout: PATIENCE }, () => {
  expect(seenInAll(placedAtlas, 20).filter(({ labels }) => labels.length > 1).length).toBeGreaterThan(4);
});

test('of every place of a story of some thirty, in its translation too', { timeout: PATIENCE }, () => {
  const atlas = placedAtlas;
  for (const [i, { id }] of danube.places.entries()) {
    const language = i % 2 === 0 ? 'uk' : 'en';
    const view = goTo({ kind: 'place', id })({ ...openingView(danube), language });
    const seen = expectWhole(figureOf(danube, view, atlas, {
      format: FORMATS['16:9'], theme: THEMES.light, statements: 'key', address: 'danube',
      translations: danubeTranslations,
    }));
    expect(seen.markers.find(({ place }) => place === id)?.places, id).toEqual([id]);
  }
});
