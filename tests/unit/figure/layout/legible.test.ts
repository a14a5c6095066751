/** In every size there is: type that can be read, and words that keep clear of each other and of the edge. */
import { describe, expect, test } from 'vitest';
import { figureOf } from '../../../../src/figure/compose/figure.ts';
import { FORMATS, type FormatName } from '../../../../src/figure/layout/formats.ts';
import { textsOf } from '../../../../src/figure/text/faces.ts';
import type { Atlas } from '../../../../src/geometry/atlas.ts';
import { messagesIn } from '../../../../src/locales/messages.ts';
import { LANGUAGES, type Language } from '../../../../src/story/schema.ts';
import { THEMES } from '../../../../src/cartography/theme.ts';
import { danube, danubeTranslations } from '../../danube.ts';
import { kursk, kurskTranslations } from '../../stories.ts';
import { overview, viewOf } from '../../../golden/goldens.ts';
import { beyond, depth, seenIn, wordsIn } from '../seen.ts';

/** px, of a figure that is shown this wide. */
const SMALLEST = 11;
const SHOWN = 1200;
/** Letters that reach beyond their line. */
const NEARLY = 0.5;

const STORIES = [
  { story: kursk, translations: kurskTranslations, addresses: ['?', '?place=kursk', '?place=moscow', '?statement=s7'] },
  { story: danube, translations: danubeTranslations, addresses: ['?', '?place=slovakia', '?statement=sonar-boats'] },
];

/** The places of the stories without the world around them: all words but the map’s own, in less than half the time. */
const PLACES_ALONE: Atlas = { ...overview, layers: {} };

type Shown = (typeof STORIES)[number] & { address: string; language: Language; name: FormatName; atlas: Atlas };

function expectLegible({ story, translations, address, language, name, atlas }: Shown): void {
  const shown = `${address} ${language}`;
  const format = FORMATS[name];
  const view = { ...viewOf(address, story), language };
  const options = { format, theme: THEMES.light, statements: format.statements, address, translations };
  const { drawing } = figureOf(story, view, atlas, options);
  const { width, height } = drawing;
  const small = textsOf(drawing).filter(({ size }) => size * (SHOWN / width) < SMALLEST - 1e-6);
  expect(small.map(({ text, size }) => `${text}: ${size}`), shown).toEqual([]);
  const words = wordsIn(drawing.marks);
  const sheet = { x: 0, y: 0, width, height };
  expect(words.filter(({ box }) => beyond(box, sheet) > NEARLY).map(({ text }) => text), shown).toEqual([]);
  expect(words.flatMap((word, i) => words.slice(i + 1).filter(({ box }) => depth(box, word.box) > NEARLY)
    .map(({ text }) => `${word.text} / ${text}`)), shown).toEqual([]);
  const { frame, labels } = seenIn(drawing);
  expect(labels.filter(({ box }) => beyond(box, frame) > NEARLY).map(({ text }) => text), shown).toEqual([]);
  // A lone statement's words are the title.
  const hasWords = format.statements === 'full' && !address.startsWith('?statement');
  if (hasWords) expect(words.some(({ mark }) => mark.cut === 'serif'), shown).toBe(true);
  const { ring } = messagesIn(language).figure;
  expect(words.map(({ text }) => text).join(' '), `${shown}: legend`).toContain(ring);
}

const VIEWS = STORIES.flatMap((one) => one.addresses.map((address) => ({ ...one, address })));

const NAMES = Object.keys(FORMATS) as FormatName[];

describe.each(NAMES)('in the size %s no letter is too small, cut or on another', (name) => {
  test.each(LANGUAGES)('in %s', (language) => {
    for (const view of VIEWS) expectLegible({ ...view, language, name, atlas: PLACES_ALONE });
  });

  // The names of countries, seas and towns are those of the view and the language: each view is in each language in
  // one size or two.
  test('on the map of the world', () => {
    const size = NAMES.indexOf(name);
    VIEWS.forEach((view, i) => {
      const language = LANGUAGES[(size + i) % LANGUAGES.length] ?? 'en';
      expectLegible({ ...view, language, name, atlas: overview });
    });
  });
});
