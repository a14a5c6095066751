/** What a figure is made of is asked of its source, and no more than it needs. */
import { expect, test } from 'vitest';
import { FORMATS } from '../../../../src/figure/layout/formats.ts';
import { createFigureMaker } from '../../../../src/figure/service/maker.ts';
import { ALL_FONT_FILES } from '../../../../src/figure/text/font-files.ts';
import { fileSource } from '../../../../src/node/figure-source.ts';
import { storyFile } from '../../../../src/node/files.ts';
import { goTo } from '../../../../src/view/transitions.ts';
import { openingView } from '../../../../src/view/view.ts';
import { kursk } from '../../stories.ts';

const PATIENCE = 30_000;
const DATE = new Date('2026-04-20T10:00:00Z');
const files = fileSource({
  story: kursk,
  path: storyFile('kursk'),
  onProblem: ({ path }) => {
    throw new Error(path);
  },
});
const opening = openingView(kursk);

/** A maker whose source tells what was asked of it. */
function listening() {
  const asked: string[] = [];
  const maker = createFigureMaker({
    story: kursk,
    source: {
      atlas: (level) => { asked.push(level); return files.atlas(level); },
      translations: (view) => { asked.push(`translations for ${view.language}`); return files.translations(view); },
      font: (file) => { asked.push(file); return files.font(file); },
    },
    addressOf: ({ selection }) => `address of ${selection.kind}`,
    toPng: async ({ title }, scale) => new TextEncoder().encode(`${title} at ${scale}`),
    date: () => DATE,
  });
  return { asked, ...maker };
}

const wide = { format: FORMATS['16:9'], statements: 'none' } as const;

test('a wide frame is made from the overview, in the language of its view', async () => {
  const { asked, make } = listening();
  const { title, address, drawing } = await make({ ...opening, language: 'uk' }, wide);
  expect(asked).toEqual(['overview', 'translations for uk']);
  expect(drawing.language).toBe('uk');
  expect(title).not.toBe(kursk.title);
  expect(address).toBe('address of none');
}, PATIENCE);

test('a close frame asks for the detail too', async () => {
  const { asked, make } = listening();
  await make(goTo({ kind: 'place', id: 'kursk' })(opening), wide);
  expect(asked).toEqual(['overview', 'translations for en', 'detail']);
}, PATIENCE);

test('an SVG holds the fonts whose letters it has, byte for byte', async () => {
  const { asked, make, encode } = listening();
  const { drawing } = await make(opening, wide);
  const svg = await encode(drawing, 'svg', 1);
  const fonts = asked.slice(2);
  expect(fonts.length).toBeGreaterThan(1);
  for (const file of fonts) {
    const bytes = Buffer.from(await files.font(file));
    expect(svg).toContain(`base64,${bytes.toString('base64')}`);
  }
}, PATIENCE);

test('a PNG is made by whoever can', async () => {
  const { make, encode } = listening();
  const { drawing } = await make(opening, wide);
  expect(new TextDecoder().decode(await encode(drawing, 'png', 3) as Uint8Array)).toBe(`${drawing.title} at 3`);
}, PATIENCE);

test('a PDF asks for all of its fonts, and tells its date', async () => {
  const { asked, make, encode } = listening();
  const { drawing } = await make(opening, wide);
  const pdf = Buffer.from(await encode(drawing, 'pdf', 1)).toString('latin1');
  expect(asked.slice(2)).toEqual(ALL_FONT_FILES);
  expect(pdf).toMatch(/^%PDF-/);
  expect(pdf).toContain('D:20260420100000Z');
}, PATIENCE);

test('a font that can’t be had is told as its source tells it', async () => {
  const { make } = listening();
  const { drawing } = await make(opening, wide);
  const { encode } = createFigureMaker({
    story: kursk,
    source: { ...files, font: async (file) => { throw new Error(`no ${file}`); } },
    addressOf: () => '',
    toPng: async () => new Uint8Array(),
    date: () => DATE,
  });
  await expect(encode(drawing, 'svg', 1)).rejects.toThrow(/^no source-/);
  await expect(encode(drawing, 'pdf', 1)).rejects.toThrow('no source-sans-3-400.ttf');
}, PATIENCE);
