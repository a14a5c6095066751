/** The smallest figures, and the narrowest: what must always be there is there, and whole. */
import { describe, expect, test } from 'vitest';
import { figureOf } from '../../../../src/figure/compose/figure.ts';
import { messagesIn } from '../../../../src/locales/messages.ts';
import { formatOf, SIDES, type Format } from '../../../../src/figure/layout/formats.ts';
import { EMPTY_ATLAS } from '../../../../src/geometry/atlas.ts';
import { goTo } from '../../../../src/view/transitions.ts';
import { openingView } from '../../../../src/view/view.ts';
import { LANGUAGES } from '../../../../src/story/schema.ts';
import { light } from '../../../../src/cartography/theme.ts';
import { kursk, kurskTranslations } from '../../stories.ts';
import { beyond, depth, seenIn } from '../seen.ts';

const { least, most } = SIDES;
const ADDRESS = 'https://maps.news.example/2026/04/kursk/?place=kursk&contested=1&theme=contrast';

describe.each([
  [least, least],
  [300, least],
  [least, 300],
  [least, most],
  [most, least],
])('in a figure of %i × %i px', (width, height) => {
  test.each(LANGUAGES)(
    'source, border policy, address and fingerprint are whole in %s, and clear of the map',
    (language) => {
      const view = goTo({ kind: 'place', id: 'kursk' })({ ...openingView(kursk), language });
      const format = formatOf(`${width}x${height}`) as Format;
      const { drawing, ...said } = figureOf(kursk, view, EMPTY_ATLAS, {
        format,
        theme: light,
        statements: 'key',
        translations: kurskTranslations,
        address: ADDRESS,
      });
      const { words, frame } = seenIn(drawing);
      // A long address is broken between characters, so spaces do not count.
      const all = words
        .map(({ text }) => text)
        .join('')
        .replaceAll(' ', '');
      for (const text of [said.source, messagesIn(language).figure.borders, ADDRESS, said.fingerprint])
        expect(all).toContain(text.replaceAll(' ', ''));
      expect(
        words
          .filter(({ box }) => beyond(box, { x: 0, y: 0, width, height }) > 0 || depth(box, frame) > 0.02)
          .map(({ text }) => text),
      ).toEqual([]);
    },
  );
});
