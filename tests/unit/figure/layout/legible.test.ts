/** In every size there is: type that can be read, and words that keep clear of each other and of the edge. */
import { describe, expect, test } from 'vitest';
import { figureOf } from '../../../../src/figure/compose/figure.ts';
import { FORMATS, type FormatName } from '../../../../src/figure/layout/formats.ts';
import { textsOf } from '../../../../src/figure/text/faces.ts';
import { messagesIn } from '../../../../src/locales/messages.ts';
import { LANGUAGES } from '../../../../src/story/schema.ts';
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

describe.each(Object.keys(FORMATS) as FormatName[])('in the size %s', (name) => {
  const format = FORMATS[name];
  test.each(LANGUAGES)('in %s no letter is too small, and none is cut or on another', (language) => {
    for (const { story, translations, addresses } of STORIES) {
      for (const address of addresses) {
        const view = { ...viewOf(address, story), language };
        const options = { format, theme: THEMES.light, statements: format.statements, address, translations };
        const { drawing } = figureOf(story, view, overview, options);
        const { width, height } = drawing;
        const small = textsOf(drawing).filter(({ size }) => size * (SHOWN / width) < SMALLEST - 1e-6);
        expect(small.map(({ text, size }) => `${text}: ${size}`), address).toEqual([]);
        const words = wordsIn(drawing.marks);
        const sheet = { x: 0, y: 0, width, height };
        expect(words.filter(({ box }) => beyond(box, sheet) > NEARLY).map(({ text }) => text), address).toEqual([]);
        expect(words.flatMap((word, i) => words.slice(i + 1).filter(({ box }) => depth(box, word.box) > NEARLY)
          .map(({ text }) => `${word.text} / ${text}`)), address).toEqual([]);
        const { frame, labels } = seenIn(drawing);
        expect(labels.filter(({ box }) => beyond(box, frame) > NEARLY).map(({ text }) => text), address).toEqual([]);
        // A lone statement's words are the title.
        const hasWords = format.statements === 'full' && !address.startsWith('?statement');
        if (hasWords) expect(words.some(({ mark }) => mark.cut === 'serif'), address).toBe(true);
        const { ring } = messagesIn(language).figure;
        expect(words.map(({ text }) => text).join(' '), `${address}: legend`).toContain(ring);
      }
    }
  });
});
