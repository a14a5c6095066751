import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { light } from '../../../../src/cartography/theme.ts';
import { sceneOf } from '../../../../src/figure/compose/scene.ts';
import {
  altText, descriptionText, LONGEST_ALT, LONGEST_DESCRIPTION, MOST_STATEMENTS, shortened,
} from '../../../../src/figure/text/description.ts';
import { EMPTY_ATLAS } from '../../../../src/geometry/atlas.ts';
import { messagesIn } from '../../../../src/locales/messages.ts';
import { LANGUAGES } from '../../../../src/story/schema.ts';
import { derive } from '../../../../src/view/derive.ts';
import { openingView } from '../../../../src/view/view.ts';
import { kursk } from '../../stories.ts';

const many = {
  ...kursk,
  statements: Array.from({ length: 10_000 }, (_, i) =>
    ({ ...kursk.statements[i % kursk.statements.length]!, id: `m${i}` })),
  relations: [],
};

describe.each(LANGUAGES)('of 10,000 statements, in %s', (language) => {
  const scene = sceneOf(derive(many, { ...openingView(many), language }), EMPTY_ATLAS, light);

  test('the alternative text is a line, the description tells the first of them and counts the rest', () => {
    expect(altText(scene, 'Title').length).toBeLessThanOrEqual(LONGEST_ALT);
    const description = descriptionText(scene, 'Title');
    expect(description.length).toBeLessThan(LONGEST_DESCRIPTION + 100);
    expect(description.match(/\[/g)).toHaveLength(MOST_STATEMENTS);
    expect(description).toContain(messagesIn(language).figure.more({ count: 10_000 - MOST_STATEMENTS }));
  });
});

test('twenty statements are told whole, and nothing is said of more', () => {
  const scene = sceneOf(derive(kursk, openingView(kursk)), EMPTY_ATLAS, light);
  const description = descriptionText(scene, kursk.title);
  expect(description.match(/\[/g)).toHaveLength(kursk.statements.length);
  expect(description).not.toMatch(/more statement|…$/);
});

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  fc.constantFrom('Курська', 'область,', '쿠르스크주에서', 'заявлений', 'é́', '👩‍👩‍👧‍👦', 'Kursk'),
);

test('what is too long is cut to measure, and never inside a grapheme', () => {
  fc.assert(fc.property(fc.array(word, { maxLength: 120 }), fc.integer({ min: 20, max: 300 }), (all, most) => {
    const text = all.join(' ');
    const short = shortened(text, most);
    expect(short.length).toBeLessThanOrEqual(most);
    if (text.length <= most) {
      expect(short).toBe(text);
      return;
    }
    const kept = short.slice(0, -1);
    expect(short.endsWith('…')).toBe(true);
    expect(text.startsWith(kept)).toBe(true);
    const edges = new Set([0, ...Array.from(graphemes.segment(text), ({ index, segment }) => index + segment.length)]);
    expect(edges.has(kept.length)).toBe(true);
  }));
});

test('it is cut between words', () => {
  expect(shortened('Kursk region and Belgorod region', 20)).toBe('Kursk region and…');
});
