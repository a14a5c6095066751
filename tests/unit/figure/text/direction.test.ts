/** A story in Hebrew: what a figure says of it in sentences of its own, and how it is set. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { light } from '../../../../src/cartography/theme.ts';
import { sceneOf } from '../../../../src/figure/compose/scene.ts';
import { paragraph } from '../../../../src/figure/layout/blocks.ts';
import { toSvg } from '../../../../src/figure/output/svg.ts';
import { widthOf, wrap } from '../../../../src/figure/text/measure.ts';
import { wordsFor } from '../../../../src/figure/text/words.ts';
import { EMPTY_ATLAS } from '../../../../src/geometry/atlas.ts';
import { readAddress } from '../../../../src/view/address.ts';
import { derive } from '../../../../src/view/derive.ts';
import { drawingOf } from '../drawings.ts';
import { storyOf, type RawStory } from '../../stories.ts';

const path = new URL('../../../stories/cases/t-rtl/story.json', import.meta.url);
const story = storyOf(JSON.parse(readFileSync(path, 'utf8')) as RawStory);
const wordsAt = (address: string) =>
  wordsFor(sceneOf(derive(story, readAddress(address, '', story).view), EMPTY_ATLAS, light), address);

test('names and quotations are isolated in sentences', () => {
  expect(wordsAt('?statement=one').title).toContain('ראש העיר אמר');
  expect(wordsAt('?statement=one').subtitle)
    .toBe(`\u2067ראש העיר\u2069 claims · \u2067${story.title}\u2069 · 1 statement`);
  expect(wordsAt('').alt).toBe(`Map: \u2067${story.title}\u2069. \u2067חרקיב (Kharkiv)\u2069 (1 statement).`);
  expect(wordsAt('')).toMatchObject({ title: story.title, titleLanguage: 'he' });
});

test('a paragraph stands at the right of its room, each line as the language is written', () => {
  const look = { cut: 'serif', size: 20, fill: '#000000' } as const;
  const text = story.paragraphs[0] ?? '';
  const marks = paragraph(text, 300, { ...look, language: 'he' }).draw(10, 0);
  expect(marks.length).toBeGreaterThan(1);
  for (const mark of marks) expect(mark).toMatchObject({ x: 310, anchor: 'end' });
  const svg = toSvg(drawingOf(...marks));
  for (const mark of marks) if (mark.kind === 'text') expect(svg).toContain(`>\u2067${mark.text}\u2069</text>`);
  expect(paragraph('Kharkiv', 300, { ...look, language: 'en' }).draw(10, 0)[0]).not.toHaveProperty('anchor');
});

test('marks of direction take no room, and go on in the next line', () => {
  expect(widthOf('\u2067a\u2069', 'sans', 10)).toBe(widthOf('a', 'sans', 10));
  expect(wrap('a \u2067בבב בבב\u2069 c', 'sans', 10, 40)).toEqual(['a \u2067בבב', '\u2067בבב\u2069 c']);
});
